import { aroundAll, type Rect } from "../model/geometry.ts";
import type { Glyph, Page } from "../model/page.ts";
import type { TagNode } from "../model/tag-node.ts";
import type { PageCell, PageRow, PageTable } from "../pages/types.ts";
import { toLines } from "../text/lines.ts";
import type { Blob } from "./blob.ts";
import { type Column, columnsOf, findColumns } from "./columns.ts";
import { spacedBlobs } from "./spaced-blobs.ts";
import { taggedBlobs } from "./tagged-blobs.ts";

/** A table that no rules show, and the glyphs that stand outside of it. */
export interface Guess {
  readonly table: PageTable;
  readonly outside: readonly Glyph[];
}

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;

/** The table of a page without rules, by its tags or else by white space; null where there seems to be none. */
export function guessTable(page: Page, tags: TagNode | null): Guess | null {
  const tagged = taggedBlobs(page.glyphs, tags);
  const blobs = tagged.length > 0 ? tagged : spacedBlobs(page.glyphs);
  const columns = findColumns(blobs);
  const rows = toRows(blobs, columns, page.number);
  if (columns.length < FEWEST_COLUMNS || rows.length < FEWEST_ROWS) return null;
  const taken = new Set(blobs.flatMap(({ glyphs }) => glyphs));
  const table: PageTable = {
    kind: "table",
    page: page.number,
    box: aroundAll(blobs.map(({ box }) => box)),
    xs: [...columns.map(({ left }) => left), columns.at(-1)?.right ?? 0],
    ys: [...rows.map(({ top }) => top), rows.at(-1)?.bottom ?? 0],
    rows,
  };
  return { table, outside: page.glyphs.filter((glyph) => !taken.has(glyph)) };
}

function toRows(blobs: readonly Blob[], columns: readonly Column[], page: number): PageRow[] {
  const rows = new Map<number, Blob[]>();
  for (const blob of blobs) {
    const own = rows.get(blob.row) ?? [];
    own.push(blob);
    rows.set(blob.row, own);
  }
  const all = [...rows.values()];
  const boxes = all.map((own) => aroundAll(own.map(({ box }) => box)));
  return all.map((own, i) => {
    const { top, bottom: end } = boxes[i] as Rect;
    // A label that stands for several rows is longer than its own.
    const bottom = Math.min(end, Math.max(top, boxes[i + 1]?.top ?? end));
    const cells = own.map((blob) => toCell(blob, columns, { page, row: i + 1, top, bottom }));
    return { top, bottom, cells: cells.toSorted((a, b) => a.left - b.left) };
  });
}

/** A cell as wide as its columns are. */
function toCell(
  blob: Blob,
  columns: readonly Column[],
  { page, row, top, bottom }: { page: number; row: number; top: number; bottom: number },
): PageCell {
  const [first, last] = columnsOf(blob, columns);
  const left = columns[first]?.left ?? blob.box.left;
  const box = { left, right: columns[last]?.right ?? blob.box.right, top, bottom };
  return { page, table: 1, row, box, left, rows: 1, columns: last - first + 1, lines: toLines(blob.glyphs) };
}
