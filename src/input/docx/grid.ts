import type { WordCell, WordRow, WordTable } from "./types.ts";

/** Cells that begin so near to each other begin in one column, in twentieths of a point: 2.6 mm. */
const SAME_COLUMN = 150;
/** Of a column of which no width is told. */
const USUAL_WIDTH = 1000;

/** A cell at its place among the rows and columns that people see, from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly cell: WordCell;
}

/** A table as people see it. */
export interface WordGrid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
}

/** A cell with the edges that it has in the table's own grid. */
interface Placed {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly cell: WordCell;
}

/**
 * Brings cells to columns. The rows of a table that was drawn by hand have edges of their own, a hair apart, each of
 * which is a column of the table's grid: those are taken together.
 */
export function toGrid({ rows, widths }: WordTable): WordGrid {
  const shown = rows.filter(({ isHidden }) => !isHidden);
  const placed = shown.flatMap(placeRow);
  const own = placed.filter((one) => !goesOn(one, placed));
  const columnOf = findColumns(own, widths);
  const last = columnOf(Number.POSITIVE_INFINITY);
  return { rows: shown.length, columns: last, cells: withRows(placed, columnOf) };
}

function placeRow({ before, cells }: WordRow, row: number): Placed[] {
  let start = before;
  return cells.map((cell) => {
    const placed = { row, start, end: start + cell.span, cell };
    start = placed.end;
    return placed;
  });
}

/** A cell that says it goes on from one above where there is none is one of its own. */
function goesOn({ row, cell }: Placed, all: readonly Placed[]): boolean {
  return cell.goesOn !== null && !(cell.goesOn === "down" && row === 0) && all.length > 1;
}

/** Gives the column of an edge: as many columns begin left of it. */
function findColumns(cells: readonly Placed[], widths: readonly number[]): (edge: number) => number {
  const positions = [0];
  const most = cells.reduce((sum, { end }) => Math.max(sum, end), 0);
  for (let i = 0; i < most; i++) positions.push((positions[i] as number) + (widths[i] ?? USUAL_WIDTH));
  const edges = [...new Set(cells.map(({ start }) => positions[start] ?? 0))].toSorted((a, b) => a - b);
  const begins = edges.filter((edge, i) => i === 0 || edge - (edges[i - 1] as number) > SAME_COLUMN);
  return (edge) => {
    const position = edge === Number.POSITIVE_INFINITY ? edge : (positions[edge] ?? 0);
    return begins.filter((begin) => begin < position - SAME_COLUMN).length;
  };
}

/** The cells that begin, each with the rows over which others go on from it. */
function withRows(placed: readonly Placed[], columnOf: (edge: number) => number): GridCell[] {
  const cells: { -readonly [Key in keyof GridCell]: GridCell[Key] }[] = [];
  /** By column: the cell that was there last. */
  const above = new Map<number, (typeof cells)[number]>();
  for (const one of placed) {
    const { row, start, end, cell } = one;
    const column = columnOf(start);
    const upper = above.get(column);
    if (cell.goesOn === "down" && upper && upper.row + upper.rows === row) {
      upper.rows++;
      continue;
    }
    const left = cells.at(-1);
    if (cell.goesOn === "right" && left?.row === row) {
      left.columns = Math.max(left.columns, columnOf(end) - left.column);
      continue;
    }
    const columns = Math.max(1, columnOf(end) - column);
    const own = { row, column, rows: 1, columns, cell };
    cells.push(own);
    above.set(column, own);
  }
  return cells;
}
