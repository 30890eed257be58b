import type { PageContent, PageItem } from "./types.ts";

/** Lines stand at the same place of their pages where they are no farther apart, in points. */
const SAME_PLACE = 4;
/** Page numbers stand in so much of a page's height at its top or bottom, or are the first or last thing on it. */
const MARGIN = 0.12;
const PAGE_NUMBER =
  /^[-–—―－ー・( ]{0,3}(?:p\.? ?)?\d{1,4}(?: ?[/／] ?\d{1,4})?(?: ?(?:ページ|頁))?[-–—―－ー・) ]{0,3}$/i;

/** Pages without their numbers, and without lines that were printed at the same place of an earlier page. */
export function withoutFurniture(pages: readonly PageContent[]): PageContent[] {
  const seen = new Map<string, number[]>();
  return pages.map((page) => ({
    ...page,
    items: page.items.filter((item) => !isFurniture(item, page, seen)),
  }));
}

function isFurniture(
  item: PageItem,
  { width, height, items }: PageContent,
  seen: Map<string, number[]>,
): boolean {
  if (item.kind === "table") return false;
  const { text, box } = item.line;
  const isAtEnd = item === items[0] || item === items.at(-1);
  const isInMargin = isAtEnd || box.bottom < MARGIN * height || box.top > (1 - MARGIN) * height;
  if (isInMargin && PAGE_NUMBER.test(text.normalize("NFKC"))) return true;
  const key = `${text} ${Math.round(width)}`;
  const tops = seen.get(key) ?? [];
  if (tops.some((top) => Math.abs(top - box.top) <= SAME_PLACE)) return true;
  tops.push(box.top);
  seen.set(key, tops);
  return false;
}
