import { clusterOf, clusterPositions } from "../grid/positions.ts";
import type { Rect } from "../model/geometry.ts";
import { beginsItem } from "../text/item-mark.ts";
import type { Line } from "../text/lines.ts";
import type { Chain } from "./chain.ts";
import { countRepeated } from "./repeated-header.ts";
import type { PageCell, PageLine, PageRow, PageTable } from "./types.ts";

/** A cell of a table that goes on over pages. */
export interface TableCell {
  readonly page: number;
  /** Null of a line that stands within the table. */
  readonly table: number | null;
  /** In the table of its page, from 1. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Rect;
  readonly lines: Line[];
}

export interface TableRow {
  readonly cells: TableCell[];
}

/** Cells begin in one column where they are no farther apart, in points. */
const SAME_COLUMN = 3;
/** A column holds something in so many rows that a row without it is the rest of another. */
const MOSTLY = 0.7;

/** The rows of a table over all its pages: repeated headers left out, rows that a page cut made one. */
export function tableRows({ tables }: Chain): { rows: TableRow[]; width: number } {
  const columns = clusterPositions(
    tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ left }) => left))),
    SAME_COLUMN,
  );
  const rows: TableRow[] = [];
  const first = tables[0] as PageTable;
  const bodies = tables.map((table) => {
    const repeated = table === first ? 0 : countRepeated(first.rows, table.rows);
    return table.rows.slice(repeated).map((row) => toRow(row, table, columns));
  });
  const keys = keyColumns(bodies.flat());
  for (const [i, table] of tables.entries()) {
    const body = bodies[i] as TableRow[];
    const [start, before] = [body[0], rows.at(-1)];
    if (table !== first && start && before && isRest(start, before, keys)) {
      body.shift();
      appendRest(before, start);
    }
    for (const line of table.above ?? []) rows.push(toLineRow(line));
    if (table !== first && body[0]) joinLabels(body[0], rows);
    for (const row of body) rows.push(row);
  }
  return { rows, width: columns.length };
}

function toLineRow({ page, number, line }: PageLine): TableRow {
  const place = { page, table: null, row: number, column: 0, rows: 1, columns: 1, box: line.box };
  return { cells: [{ ...place, lines: [line] }] };
}

function toRow(row: PageRow, table: PageTable, columns: readonly number[]): TableRow {
  const cells: TableCell[] = [];
  for (const cell of row.cells) {
    const column = clusterOf(columns, cell.left);
    const same = cells.find((one) => one.column === column);
    if (same) for (const line of cell.lines) same.lines.push(line);
    else cells.push(toCell(cell, table, columns, column));
  }
  return { cells: cells.toSorted((a, b) => a.column - b.column) };
}

function toCell(
  { page, table, row, box, left, lines }: PageCell,
  { rows }: PageTable,
  columns: readonly number[],
  column: number,
): TableCell {
  const right = left + box.right - box.left;
  const covered = columns.filter((x) => x > left + SAME_COLUMN && x < right - SAME_COLUMN).length;
  const below = rows.filter(({ top }) => top > box.top + 1 && top < box.bottom - 1).length;
  return { page, table, row, column, rows: 1 + below, columns: 1 + covered, box, lines: [...lines] };
}

/**
 * Whether the first row of a page goes on with the last one before. It lacks cells that the other has, those that ended
 * there; and those that it has go on with texts that reached the bottom of the page.
 */
function isRest(start: TableRow, before: TableRow, keys: readonly number[]): boolean {
  if (keys.every((key) => start.cells.some(({ column }) => column === key))) return false;
  if (start.cells.length > before.cells.length - LEAST_ENDED) return false;
  return start.cells.every(({ column, columns }) => {
    const cell = before.cells.find((one) => one.column === column);
    return cell !== undefined && columns <= 2 && reachesBottom(cell);
  });
}

/** So many cells of a row that a page cuts end before the page does. */
const LEAST_ENDED = 2;
/** Programs keep two lines of a paragraph together, so that as much room may be left, in parts of the size. */
const LEFT_OVER = 3.2;

function reachesBottom({ box, lines }: TableCell): boolean {
  const last = lines.at(-1);
  return last !== undefined && box.bottom - last.box.bottom <= LEFT_OVER * last.size;
}

/**
 * The first column that nearly every row has something in, and the first of those without labels that stand for
 * several rows.
 */
function keyColumns(rows: readonly TableRow[]): readonly number[] {
  const counts = new Map<number, number>();
  const labels = new Set<number>();
  for (const [i, { cells }] of rows.entries())
    for (const { column, rows: covered } of cells) {
      counts.set(column, (counts.get(column) ?? 0) + 1);
      if (covered > 1 && i > 0) labels.add(column);
    }
  const filled = [...counts.keys()]
    .filter((column) => (counts.get(column) as number) >= MOSTLY * rows.length)
    .toSorted((a, b) => a - b);
  return [filled[0], filled.find((column) => !labels.has(column))].filter((column) => column !== undefined);
}

function appendRest(before: TableRow, start: TableRow): void {
  for (const { column, lines } of start.cells) {
    const cell = before.cells.find((one) => one.column === column);
    for (const line of lines) cell?.lines.push(line);
  }
}

/** Gives a merged cell the lines of it that a page cut off: they stand at the top of the next page's first row. */
function joinLabels({ cells }: TableRow, rows: readonly TableRow[]): void {
  for (let i = cells.length - 1; i >= 0; i--) {
    const cell = cells[i] as TableCell;
    const before = rows.findLast((row) => row.cells.some(({ column }) => column === cell.column));
    const label = before?.cells.find(({ column }) => column === cell.column);
    if (!label || (label.rows < 2 && cell.rows < 2) || !isCutOff(label, cell)) continue;
    for (const line of cell.lines) label.lines.push(line);
    cells.splice(i, 1);
  }
}

/** A cell is cut off where it has no room for another line, and its text no end; the rest begins at the top. */
function isCutOff({ box, lines }: TableCell, rest: TableCell): boolean {
  const [last, next] = [lines.at(-1) as Line, rest.lines[0] as Line];
  const isFull = box.bottom - last.box.bottom < last.size && box.right - last.box.right < 2 * last.size;
  return isFull && next.box.top - rest.box.top < next.size && !beginsLabel(next.text);
}

/** A number or a mark begins a label of its own. */
function beginsLabel(text: string): boolean {
  return beginsItem(text) || /^[0-9０-９Ⅰ-Ⅻ(（第]/.test(text);
}
