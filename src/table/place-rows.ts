import type { Cell, Row } from "../grid/types.ts";
import { type Alignment, createAligner, type Placement } from "./align.ts";
import { isPlanThenDone } from "./cell-kind.ts";
import { type Evidence, readEvidence, scoreContent } from "./evidence.ts";
import { trustInPlaces } from "./landmarks.ts";
import { learnProfiles } from "./learn.ts";
import { learnLevelMarks } from "./level-marks.ts";
import { createScorer, type Learned } from "./score-cells.ts";
import { type Column, isLevel, type LevelMarks, type TableRow } from "./types.ts";

/** A body row with the columns of its page. */
export interface BodyRow {
  readonly row: Row;
  readonly page: number;
  readonly columns: readonly Column[];
}

interface Placing extends BodyRow {
  readonly evidence: readonly Evidence[];
  readonly alignment: Alignment;
}

/** Margin over the second reading from which on a row teaches what its columns look like. */
const SURE = 1.5;
/** Margin below which a row is reported with both readings. */
const AMBIGUOUS = 0.6;

/**
 * Brings the cells of every body row to columns, by content first. Rows that are sure teach what each column of this
 * report looks like, and which marks its headings carry; the others are then read again by that.
 */
export function placeRows(
  rows: readonly BodyRow[],
  symbols: ReadonlySet<string>,
): { rows: TableRow[]; marks: LevelMarks } {
  const readers = new Map<readonly Column[], ReturnType<typeof createReader>>();
  const alignWith = (
    { columns }: BodyRow,
    evidence: readonly Evidence[],
    learned: Learned | null,
  ): Alignment => {
    const read = readers.get(columns) ?? createReader(columns);
    readers.set(columns, read);
    return read(evidence, learned);
  };
  const first = rows.map((body): Placing => {
    const evidence = body.row.cells.map((cell) => readEvidence(cell, symbols));
    return { ...body, evidence, alignment: alignWith(body, evidence, null) };
  });
  const withCells = (placing: Placing) => ({
    ...placing,
    placed: placedCells(placing, placing.alignment.placement),
  });
  const marks = learnLevelMarks(function* () {
    for (const placing of first) yield withCells(placing);
  });
  const sure = first.filter(isSure);
  const learned = { profiles: sure.length < first.length ? learnProfiles(sure, withCells) : null, marks };
  const isSettled = (placing: Placing) =>
    placing.evidence.length <= 1 || (isSure(placing) && !hasLabels(placing));
  const again = first.map((placing) =>
    isSettled(placing) ? placing : { ...placing, alignment: alignWith(placing, placing.evidence, learned) },
  );
  return { rows: again.map(toTableRow), marks };
}

/** Reads rows under one header: scores their cells and aligns them. */
function createReader(columns: readonly Column[]) {
  const align = createAligner(columns);
  const score = createScorer(columns);
  return (evidence: readonly Evidence[], learned: Learned | null): Alignment =>
    align(evidence, score(evidence, learned), trustInPlaces(columns, evidence));
}

function hasLabels({ alignment, columns }: Placing): boolean {
  return alignment.placement.some((column) => isLevel(columns[column]?.field ?? ""));
}

function margin({ score, second }: Alignment): number {
  return second ? score - second.score : Number.POSITIVE_INFINITY;
}

function isSure({ alignment, evidence }: Placing): boolean {
  return evidence.length >= 6 && margin(alignment) >= SURE && !alignment.placement.includes(-1);
}

function placedCells({ columns, row }: BodyRow, placement: Placement): (Cell | null)[] {
  const placed = new Array<Cell | null>(columns.length).fill(null);
  for (const [i, column] of placement.entries()) if (column >= 0) placed[column] = row.cells[i] ?? null;
  return placed;
}

function toTableRow(placing: Placing): TableRow {
  const { row, page, columns, alignment } = placing;
  const placed = placedCells(placing, alignment.placement);
  const missing = row.cells.length > 2 ? missingColumns(placing, placed) : [];
  const isClose = row.cells.length > 2 && margin(alignment) < AMBIGUOUS;
  return {
    row,
    page,
    columns,
    placed,
    unplaced: row.cells.filter((_, i) => alignment.placement[i] === -1),
    alternative: withStrayCheck(
      placing,
      placed,
      missing,
      isClose && alignment.second ? placedCells(placing, alignment.second.placement) : null,
    ),
    shift: shiftOf(columns, placed),
    missing,
    merged: mergedPlan(placing, placed, missing),
  };
}

/** The shift that most cells of the row share. */
function shiftOf(columns: readonly Column[], placed: readonly (Cell | null)[]): number {
  const counts = new Map<number, number>();
  for (const [i, cell] of placed.entries()) {
    const column = columns[i];
    if (cell && column)
      counts.set(cell.index - column.index, (counts.get(cell.index - column.index) ?? 0) + 1);
  }
  if (counts.has(0) && (counts.get(0) ?? 0) * 2 >= placed.filter(Boolean).length) return 0;
  return [...counts].toSorted((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0]?.[0] ?? 0;
}

/** Columns left empty without a blank cell in their place: the cells behind them moved up. */
function missingColumns({ row, columns }: Placing, placed: readonly (Cell | null)[]): number[] {
  const missing: number[] = [];
  let empties: number[] = [];
  let left: Cell | null = null;
  const isLabel = (field: string) => isLevel(field) || field === "number" || field === "extra";
  for (const [i, cell] of [...placed, null].entries()) {
    const column = columns[i];
    if (column && !cell) {
      if (!isLabel(column.field)) empties.push(i);
      continue;
    }
    const blanks = (cell ? cell.index : row.width) - (left?.index ?? -1) - 1;
    const trailing = !column;
    const lostRating = empties.some((empty) => columns[empty]?.field === "rating");
    if (blanks < empties.length && (!trailing || lostRating || empties.length > 2)) missing.push(...empties);
    empties = [];
    left = cell;
  }
  return missing;
}

/** The column of a plan that goes on with results, where the column of the results is the one that is missing. */
function mergedPlan(
  { columns, evidence }: Placing,
  placed: readonly (Cell | null)[],
  missing: readonly number[],
): number | null {
  const plan = columns.findIndex(({ field }) => field === "plan");
  const done = columns.findIndex(({ field }) => field === "do");
  const cell = placed[plan];
  if (!cell || !missing.includes(done)) return null;
  const wording = evidence.find((one) => one.cell === cell)?.wording;
  return wording && isPlanThenDone(wording) ? plan : null;
}

/**
 * Where the evaluation is missing and what stands behind the rating reads like one, order and content contradict each
 * other: order decides, and the other reading is reported.
 */
function withStrayCheck(
  { columns, evidence }: Placing,
  placed: readonly (Cell | null)[],
  missing: readonly number[],
  alternative: (Cell | null)[] | null,
): (Cell | null)[] | null {
  const check = columns.findIndex(({ field }) => field === "check");
  const action = columns.findIndex(({ field }) => field === "action");
  const cell = placed[action];
  if (!cell || !missing.includes(check)) return alternative;
  const found = evidence.find((one) => one.cell === cell);
  if (!found || scoreContent(found, "check") - scoreContent(found, "action") < 1) return alternative;
  return [...(alternative ?? placed)].map((other, i) => (i === check ? cell : i === action ? null : other));
}
