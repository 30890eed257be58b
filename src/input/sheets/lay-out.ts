import type { ReadCell, ReadRow, ReadTable } from "../cells/types.ts";
import { cellName } from "./cell-name.ts";
import { type JoinedCell, joinSquares } from "./join-squares.ts";
import { type RangeSet, rangeSet } from "./ranges.ts";
import type { Merge, Sheet, SheetCell } from "./types.ts";

/** Blank rows, one after the other, that are kept: more set nothing farther apart. */
const MOST_BLANK_ROWS = 3;

/** A sheet as a table of what shows, with what there is to say of it. */
export interface LaidOut {
  readonly sheet: Sheet;
  readonly table: ReadTable;
  /** Cells that hold something and do not show. */
  readonly hidden: { readonly rows: number; readonly columns: number; readonly covered: number };
  readonly struck: readonly ReadCell[];
  /** Whether it was written a character a cell. */
  readonly isJoined: boolean;
}

/** Where a cell shows, and how much it takes of what shows. */
interface Shown {
  readonly cell: SheetCell;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Lays out what shows of a sheet: hidden rows and columns are left out, a merged cell stands where it first shows, and
 * columns in which nothing begins are dropped.
 */
export function layOut(sheet: Sheet): LaidOut {
  const joined = joinSquares(sheet.cells, sheet.merges, sheet.isSquared);
  const { shown, hidden } = findShown(sheet, joined ?? sheet.cells);
  const columns = beginningColumns(shown);
  const struck: ReadCell[] = [];
  const rows = new Map<number, ReadCell[]>();
  for (const one of shown) {
    const cell = toReadCell(sheet.name, one, columns);
    if (one.cell.isStruck) struck.push(cell);
    const row = rows.get(one.row);
    if (row) row.push(cell);
    else rows.set(one.row, [cell]);
  }
  const table = { rows: toRows(rows, columns.length, rangeSet(sheet.hiddenRows)) };
  return { sheet, table, hidden, struck, isJoined: joined !== null };
}

function findShown(sheet: Sheet, cells: readonly JoinedCell[]) {
  const [hiddenRows, hiddenColumns] = [rangeSet(sheet.hiddenRows), rangeSet(sheet.hiddenColumns)];
  const merges = new Map(sheet.merges.map((merge) => [keyOf(merge.row, merge.column), merge] as const));
  const covered = coveredTest(sheet.merges);
  const hidden = { rows: 0, columns: 0, covered: 0 };
  const shown: Shown[] = [];
  for (const cell of cells) {
    const { row, column, columns = 1 } = cell;
    const merge = merges.get(keyOf(row, column)) ?? { row, column, rows: 1, columns };
    const firstRow = hiddenRows.firstOutside(row, row + merge.rows - 1);
    const firstColumn = hiddenColumns.firstOutside(column, column + merge.columns - 1);
    if (covered(row, column)) hidden.covered++;
    else if (firstRow === null) hidden.rows++;
    else if (firstColumn === null) hidden.columns++;
    else
      shown.push({
        cell,
        row: firstRow,
        column: firstColumn,
        rows: hiddenRows.countOutside(row, row + merge.rows - 1),
        columns: merge.columns,
      });
  }
  return { shown, hidden };
}

function keyOf(row: number, column: number): number {
  return row * 2 ** 15 + column;
}

/** Tells what lies under a merged cell. Merges that begin farther down are not looked at. */
function coveredTest(merges: readonly Merge[]): (row: number, column: number) => boolean {
  if (merges.length === 0) return () => false;
  const sorted = merges.toSorted((a, b) => a.row - b.row);
  let open: Merge[] = [];
  let next = 0;
  let current = -1;
  return (row, column) => {
    if (row !== current) {
      while (next < sorted.length && (sorted[next] as Merge).row <= row) open.push(sorted[next++] as Merge);
      open = open.filter((merge) => merge.row + merge.rows > row);
      current = row;
    }
    return open.some((merge) => isUnder(merge, row, column));
  };
}

function isUnder(merge: Merge, row: number, column: number): boolean {
  const isFirst = merge.row === row && merge.column === column;
  return !isFirst && column >= merge.column && column < merge.column + merge.columns;
}

/** The columns in which something begins, by their place in the sheet, in order. */
function beginningColumns(shown: readonly Shown[]): readonly number[] {
  return [...new Set(shown.map(({ column }) => column))].toSorted((a, b) => a - b);
}

function toReadCell(sheet: string, shown: Shown, beginning: readonly number[]): ReadCell {
  const { cell, rows, columns } = shown;
  const index = countBefore(beginning, shown.column);
  const ref = cellName(cell.row, cell.column);
  const own: ReadCell = { text: cell.text, index, place: { kind: "cell", sheet, ref } };
  // A merged cell takes those of the columns that are left.
  const width = Math.max(countBefore(beginning, cell.column + columns) - index, 1);
  return rows > 1 || width > 1 ? { ...own, rows, columns: width } : own;
}

/** How many of the numbers, which are in order, are below one. */
function countBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toRows(rows: ReadonlyMap<number, readonly ReadCell[]>, width: number, hidden: RangeSet): ReadRow[] {
  const laidOut: ReadRow[] = [];
  let before: number | null = null;
  for (const [row, cells] of [...rows].toSorted(([a], [b]) => a - b)) {
    const blank: number = before === null ? 0 : hidden.countOutside(before + 1, row - 1);
    for (let i = 0; i < Math.min(blank, MOST_BLANK_ROWS); i++) laidOut.push({ width, cells: [] });
    // A line of its own, as a title or the number of a page is, not a row of which the rest is blank.
    const isLine = cells.length === 1 && cells[0]?.index === 0;
    laidOut.push({ width: isLine ? 1 : width, cells: cells.toSorted((a, b) => a.index - b.index) });
    before = row;
  }
  return laidOut;
}
