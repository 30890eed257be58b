import { type CellPart, joinCells } from "../../input/grid/cell.ts";
import type { Cell } from "../../input/grid/types.ts";
import type { Column, FurtherLine, TableRow } from "../model/types.ts";
import { type LinePart, readLine } from "./read-line.ts";

/** A row with what the lines below it add to it. */
interface Group {
  readonly row: TableRow;
  /** By column: what goes on in it, top to bottom. */
  readonly parts: Map<number, CellPart[]>;
  readonly further: FurtherLine[];
}

/**
 * Joins rows that are several lines: below a row, lines without number, title and departments whose cells stand just
 * under its columns hold further indicators of it, or the rest of its texts where a page or a line ended.
 */
export function groupLines(rows: readonly TableRow[]): TableRow[] {
  const groups: Group[] = [];
  const moved = movedPages(rows);
  for (const row of rows) {
    const group = groups.at(-1);
    const isTold = group && mayHoldMore(group.row) && !moved.has(row.page) && !moved.has(group.row.page);
    const line = isTold ? readLine(group.row, lastCells(group), row) : null;
    if (group && line) addLine(group, row, line);
    else groups.push({ row, parts: new Map(), further: [] });
  }
  return groups.map(closeGroup);
}

/** Fewer cells say little of where a row stands. */
const FEWEST_CELLS = 5;

/** Pages whose rows do not stand alike under their header: there the place of a cell says nothing. */
function movedPages(rows: readonly TableRow[]): Set<number> {
  const shifts = new Map<number, number>();
  const moved = new Set<number>();
  for (const full of rows) {
    const { row, page, shift } = full;
    if (row.cells.length < FEWEST_CELLS || !hasField(full, "title")) continue;
    if (!hasField(full, "number") && !hasField(full, "departments")) continue;
    if ((shifts.get(page) ?? shift) !== shift) moved.add(page);
    shifts.set(page, shift);
  }
  return moved;
}

function hasField({ columns, placed }: TableRow, field: Column["field"]): boolean {
  return columns.some((column, i) => column.field === field && placed[i]);
}

/** A row that names something: what stands below it may be more of it. */
function mayHoldMore(row: TableRow): boolean {
  return row.row.cells.length > 2 && (hasField(row, "title") || hasField(row, "number"));
}

/** For each column of a group the cell that stands lowest in it. */
function lastCells({ row, parts }: Group): (Cell | null)[] {
  if (parts.size === 0) return [...row.placed];
  return row.placed.map((cell, i) => parts.get(i)?.at(-1)?.cell ?? cell);
}

function addLine({ row: above, parts, further }: Group, row: TableRow, line: readonly LinePart[]): void {
  const own: { column: Column; cell: Cell }[] = [];
  for (const { cell, column, role } of line) {
    if (role === "own") own.push({ column: above.columns[column] as Column, cell });
    else {
      const list = parts.get(column) ?? [];
      list.push({ cell, isNew: role === "new" });
      parts.set(column, list);
    }
  }
  if (own.length > 0) further.push({ row: row.row, cells: own });
}

function closeGroup({ row, parts, further }: Group): TableRow {
  if (parts.size === 0) return further.length === 0 ? row : { ...row, further };
  const placed = row.placed.map((cell, i) => {
    const [first, ...rest] = parts.get(i) ?? [];
    if (!first) return cell;
    return cell ? joinCells(cell, [first, ...rest]) : joinCells(first.cell, rest);
  });
  return {
    ...row,
    placed,
    further,
    alternative: null,
    missing: row.missing.filter((i) => !placed[i]),
    merged: null,
  };
}
