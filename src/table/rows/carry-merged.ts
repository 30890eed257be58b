import type { Cell } from "../../input/grid/types.ts";
import type { Column, ColumnField, TableRow } from "../model/types.ts";

/**
 * What a merged cell says of every row that it covers. Levels hold until the next one in any case; numbers, ratings and
 * the texts that are judged are no labels.
 */
const CARRIED: ReadonlySet<ColumnField> = new Set<ColumnField>(["title", "departments", "extra"]);
/** Rows of fewer cells are no rows of their own. */
const FEWEST_CELLS = 3;

/** A merged cell with the last line that it covers. */
interface Merged {
  readonly cell: Cell;
  readonly column: Column;
  readonly last: number;
}

/** Gives the rows that a merged cell covers what stands in it, where the document says which those are. */
export function carryMerged(rows: readonly TableRow[]): TableRow[] {
  let open: readonly Merged[] = [];
  return rows.map((row) => {
    const { line } = row.row;
    open = open.filter(({ last }) => last >= line);
    const carried = open.length > 0 && isOwnRow(row) ? carry(row, open) : row;
    const own = mergedIn(row);
    if (own.length > 0) open = [...open, ...own];
    return carried;
  });
}

function mergedIn({ row, columns, placed }: TableRow): Merged[] {
  return columns.flatMap((column, i): Merged[] => {
    const cell = placed[i];
    if (!cell?.rowSpan || cell.rowSpan < 2 || !CARRIED.has(column.field)) return [];
    return [{ cell, column, last: row.line + cell.rowSpan - 1 }];
  });
}

/** A row that is judged by itself: it has a number or a rating. */
function isOwnRow({ row, columns, placed }: TableRow): boolean {
  const isOwn = columns.some(({ field }, i) => (field === "number" || field === "rating") && placed[i]);
  return isOwn && row.cells.length >= FEWEST_CELLS;
}

function carry(row: TableRow, open: readonly Merged[]): TableRow {
  const carried: number[] = [];
  const placed = row.placed.map((cell, i) => {
    const label = cell ? null : labelFor(row.columns[i] as Column, open);
    if (label) carried.push(i);
    return cell ?? label;
  });
  return carried.length > 0 ? { ...row, placed, carried: [...row.carried, ...carried] } : row;
}

function labelFor({ field, heading, index }: Column, open: readonly Merged[]): Cell | null {
  const merged = open.find(
    ({ column }) => column.field === field && column.heading === heading && column.index === index,
  );
  return merged?.cell ?? null;
}
