import type { PageCell, PageRow } from "./types.ts";

/** Cells stand in one column where they begin no farther apart, in points. */
const SAME_COLUMN = 3;
/** Rows at the top of a page are the header again where so many of their cells are. */
const HEADER_ALIKE = 0.7;
const MOST_HEADER_ROWS = 6;
/** How many rows at the top of a page are those at the top of the first one. */
export function countRepeated(first: readonly PageRow[], rows: readonly PageRow[]): number {
  let count = 0;
  while (count < Math.min(MOST_HEADER_ROWS, first.length, rows.length)) {
    if (!isAlike(first[count] as PageRow, rows[count] as PageRow)) break;
    count++;
  }
  return count;
}

function isAlike(a: PageRow, b: PageRow): boolean {
  const textOf = ({ lines }: PageCell) => lines.map(({ text }) => text).join("");
  const same = a.cells.filter((cell) =>
    b.cells.some(
      (other) => Math.abs(cell.left - other.left) <= SAME_COLUMN && textOf(cell) === textOf(other),
    ),
  );
  return same.length >= HEADER_ALIKE * Math.max(a.cells.length, b.cells.length);
}
