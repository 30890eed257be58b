import { append } from "../../core/append.ts";
import type { Cell, Row } from "../../input/grid/types.ts";
import type { Alignment, Placement } from "../align/align.ts";
import { isPlanThenDone } from "../align/cell-kind.ts";
import { readEvidence, scoreContent, wordingOf } from "../align/evidence.ts";
import { type Column, isLevel, type TableRow } from "../model/types.ts";

/** A body row with the columns of its page. */
export interface BodyRow {
  readonly row: Row;
  readonly page: number;
  readonly columns: readonly Column[];
}

/** A body row with the best way to read it. */
export interface AlignedRow extends BodyRow {
  readonly alignment: Alignment;
}

/** Margin below which a row is reported with both readings. */
const AMBIGUOUS = 0.6;

const NONE: readonly never[] = [];

/** How much better the best reading is than the second. */
export function margin({ score, second }: Alignment): number {
  return second ? score - second.score : Number.POSITIVE_INFINITY;
}

/** For each column the cell that an alignment places there. */
export function placedCells({ columns, row }: BodyRow, placement: Placement): (Cell | null)[] {
  const placed = new Array<Cell | null>(columns.length).fill(null);
  for (let i = 0; i < placement.length; i++) {
    const column = placement[i] as number;
    if (column >= 0) placed[column] = row.cells[i] ?? null;
  }
  return placed;
}

/** Reads off an aligned row what it says of shifts, lost and merged cells. */
export function toTableRow(placing: AlignedRow, symbols: ReadonlySet<string>): TableRow {
  const { row, page, columns, alignment } = placing;
  const placed = placedCells(placing, alignment.placement);
  const missing = row.cells.length > 2 ? missingColumns(placing, placed) : NONE;
  const isClose = row.cells.length > 2 && margin(alignment) < AMBIGUOUS;
  return {
    row,
    page,
    columns,
    placed,
    unplaced: alignment.placement.includes(-1)
      ? row.cells.filter((_, i) => alignment.placement[i] === -1)
      : NONE,
    alternative: withStrayCheck(
      columns,
      placed,
      missing,
      symbols,
      isClose && alignment.second ? placedCells(placing, alignment.second.placement) : null,
    ),
    shift: shiftOf(columns, placed),
    missing,
    merged: mergedPlan(columns, placed, missing, symbols),
    further: NONE,
  };
}

/** The shift that most cells of the row share. */
function shiftOf(columns: readonly Column[], placed: readonly (Cell | null)[]): number {
  const shifts: number[] = [];
  for (let i = 0; i < placed.length; i++) {
    const cell = placed[i];
    if (cell) shifts.push(cell.index - (columns[i] as Column).index);
  }
  const count = (shift: number) => shifts.reduce((sum, other) => sum + (other === shift ? 1 : 0), 0);
  if (count(0) * 2 >= shifts.length) return 0;
  return shifts.toSorted((a, b) => count(b) - count(a) || Math.abs(a) - Math.abs(b))[0] ?? 0;
}

/** Columns left empty without a blank cell in their place: the cells behind them moved up. */
function missingColumns({ row, columns }: AlignedRow, placed: readonly (Cell | null)[]): number[] {
  const missing: number[] = [];
  let empties: number[] = [];
  let left: Cell | null = null;
  const isLabel = (field: string) => isLevel(field) || field === "number" || field === "extra";
  for (let i = 0; i <= placed.length; i++) {
    const cell = placed[i] ?? null;
    const column = columns[i];
    if (column && !cell) {
      if (!isLabel(column.field)) empties.push(i);
      continue;
    }
    const blanks = (cell ? cell.index : row.width) - (left?.index ?? -1) - 1;
    const trailing = !column;
    const lostRating = empties.some((empty) => columns[empty]?.field === "rating");
    if (blanks < empties.length && (!trailing || lostRating || empties.length > 2)) append(missing, empties);
    empties = [];
    left = cell;
  }
  return missing;
}

/** The column of a plan that goes on with results, where the column of the results is the one that is missing. */
function mergedPlan(
  columns: readonly Column[],
  placed: readonly (Cell | null)[],
  missing: readonly number[],
  symbols: ReadonlySet<string>,
): number | null {
  const plan = columns.findIndex(({ field }) => field === "plan");
  const done = columns.findIndex(({ field }) => field === "do");
  const cell = placed[plan];
  if (!cell || !missing.includes(done)) return null;
  const wording = wordingOf(readEvidence(cell, symbols));
  return wording && isPlanThenDone(wording) ? plan : null;
}

/**
 * Where the evaluation is missing and what stands behind the rating reads like one, order and content contradict each
 * other: order decides, and the other reading is reported.
 */
function withStrayCheck(
  columns: readonly Column[],
  placed: readonly (Cell | null)[],
  missing: readonly number[],
  symbols: ReadonlySet<string>,
  alternative: (Cell | null)[] | null,
): (Cell | null)[] | null {
  const check = columns.findIndex(({ field }) => field === "check");
  const action = columns.findIndex(({ field }) => field === "action");
  const cell = placed[action];
  if (!cell || !missing.includes(check)) return alternative;
  const found = readEvidence(cell, symbols);
  if (scoreContent(found, "check") - scoreContent(found, "action") < 1) return alternative;
  return [...(alternative ?? placed)].map((other, i) => (i === check ? cell : i === action ? null : other));
}
