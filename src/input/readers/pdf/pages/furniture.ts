import type { PageContent, PageLine } from "./types.ts";

/** Lines stand at the same place of their pages where they are no farther apart, in points. */
const SAME_PLACE = 4;
/** Page numbers stand in so much of a page's height at its top or bottom, or are the first or last thing on it. */
const MARGIN = 0.12;
const PAGE_NUMBER =
  /^[-–—―－ー・( ]{0,3}(?:p\.? ?)?\d{1,4}(?: ?[/／] ?\d{1,4})?(?: ?(?:ページ|頁))?[-–—―－ー・) ]{0,3}$/i;

/**
 * Pages without their numbers, and without lines that were printed at the same place of an earlier page. A line in the
 * margin is left out from the second page on where it only says again what stood before, or what later pages say there.
 */
export function withoutFurniture(pages: readonly PageContent[]): PageContent[] {
  const places = new Map<string, { page: number; top: number }[]>();
  for (const { items } of pages)
    for (const item of items) {
      if (item.kind === "table") continue;
      const known = places.get(item.line.text) ?? [];
      known.push({ page: item.page, top: item.line.box.top });
      places.set(item.line.text, known);
    }
  const isRepeated = ({ page, line }: PageLine, inMargin: boolean): boolean =>
    (places.get(line.text) ?? []).some((other) => {
      const isSamePlace = Math.abs(other.top - line.box.top) <= SAME_PLACE;
      if (other.page < page) return isSamePlace || inMargin;
      return other.page > page && page !== pages[0]?.number && inMargin && isSamePlace;
    });
  return pages.map((page) => ({
    ...page,
    items: page.items.filter((item) => item.kind === "table" || !isFurniture(item, page, isRepeated)),
  }));
}

function isFurniture(
  item: PageLine,
  { height, items }: PageContent,
  isRepeated: (line: PageLine, inMargin: boolean) => boolean,
): boolean {
  const { text, box } = item.line;
  const isInMargin = box.bottom < MARGIN * height || box.top > (1 - MARGIN) * height;
  const isAtEnd = item === items[0] || item === items.at(-1);
  if ((isInMargin || isAtEnd) && PAGE_NUMBER.test(text.normalize("NFKC"))) return true;
  return isRepeated(item, isInMargin);
}
