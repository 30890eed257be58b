import type { ReadCell, ReadRow } from "../cells/types.ts";
import { childrenOf, type Element, isElement } from "./nodes.ts";
import { columnSpan, rowSpan, type TableParts } from "./table-rows.ts";

/** What is asked of the page while a table is laid out. */
export interface LayOutOptions {
  /** Number of the table on the page, from 1. */
  readonly table: number;
  /** The lines of a cell that is shown. */
  readonly textOf: (cell: Element) => string;
  readonly isHidden: (cell: Element) => boolean;
  /** Called with the width of each row, which may be more than any table has. */
  readonly refuseWide: (width: number, row: number) => void;
}

/** A cell that goes on in rows below. */
interface Open {
  readonly left: number;
}

/** The rows of a table with each cell where the cells above and before it leave room, as browsers lay it out. */
export function layOut({ groups, hiddenColumns }: TableParts, options: LayOutOptions): ReadRow[] {
  const rows: ReadRow[] = [];
  for (const group of groups) {
    const open: (Open | undefined)[] = [];
    for (const [index, row] of group.entries()) {
      const number = rows.length + 1;
      const cells: ReadCell[] = [];
      const width = placeCells(row, group.length - index, open, (cell, column, span) => {
        options.refuseWide(column + span.columns, number);
        const shown = shownColumns(column, span.columns, hiddenColumns);
        if (shown.columns === 0 || options.isHidden(cell)) return;
        const text = options.textOf(cell);
        if (text === "") return;
        const place = { kind: "node", table: options.table, row: number, column: shown.first + 1 } as const;
        const merged = span.rows > 1 || shown.columns > 1 ? { rows: span.rows, columns: shown.columns } : {};
        cells.push({ text, index: shown.first, place, ...merged });
      });
      rows.push({ width: shownColumns(0, width, hiddenColumns).columns, cells });
    }
  }
  return rows;
}

interface Span {
  readonly rows: number;
  readonly columns: number;
}

/** Tells where each cell of a row goes; gives the number of columns. `open` are the cells from above, by column. */
function placeCells(
  row: Element,
  rowsLeft: number,
  open: (Open | undefined)[],
  take: (cell: Element, column: number, span: Span) => void,
): number {
  const isOpen = (column: number) => (open[column]?.left ?? 0) > 0;
  const own = new Set<number>();
  let column = 0;
  for (const cell of childrenOf(row)) {
    if (!isElement(cell) || (cell.tagName !== "td" && cell.tagName !== "th")) continue;
    while (isOpen(column)) column++;
    const span = { rows: rowSpan(cell, rowsLeft), columns: columnSpan(cell) };
    take(cell, column, span);
    for (const end = column + span.columns; column < end; column++) {
      if (span.rows === 1) continue;
      open[column] = { left: span.rows };
      own.add(column);
    }
  }
  let width = column;
  for (let at = 0; at < open.length; at++) {
    const left = open[at]?.left ?? 0;
    if (left === 0) continue;
    if (!own.has(at)) width = Math.max(width, at + 1);
    open[at] = { left: left - 1 };
  }
  return width;
}

/** A stretch of columns without the hidden ones: where it begins among the shown ones, and how many it is. */
function shownColumns(first: number, columns: number, hidden: ReadonlySet<number>) {
  if (hidden.size === 0) return { first, columns };
  let before = first;
  let own = columns;
  for (const column of hidden) {
    if (column < first) before--;
    else if (column < first + columns) own--;
  }
  return { first: before, columns: own };
}
