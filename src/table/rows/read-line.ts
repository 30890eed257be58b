import type { Cell } from "../../input/grid/types.ts";
import { headingKey, isIndicatorHeading } from "../header/headings.ts";
import { type Column, isTier, type TableRow } from "../model/types.ts";
import { goesOn, isBareNumber, isNoNumber, isShortText } from "./cell-form.ts";

/**
 * What a cell of a line is to the row above: `own` of a further line; the text of its column goes on mid-sentence
 * (`rest`) or with something new (`new`).
 */
export interface LinePart {
  readonly cell: Cell;
  /** Index of the column it stands under. */
  readonly column: number;
  readonly role: "own" | "rest" | "new";
}

/**
 * What a line adds to the row above; null where it is a row of its own, or where its cells do not stand under columns
 * of the body, so that nothing tells what they are.
 *
 * @param last for each column the cell above that stands lowest in it
 */
export function readLine(above: TableRow, last: readonly (Cell | null)[], line: TableRow): LinePart[] | null {
  const { cells, width } = line.row;
  if (cells.length === 0 || (cells.length === 1 && width === 1)) return null;
  const at = columnFinder(above, line);
  const under = cells.map((cell) => ({ cell, column: at(cell) }));
  const isBody = ({ column }: { column: number }) => {
    const own = above.columns[column];
    return own !== undefined && !isNaming(own);
  };
  if (!under.every(isBody) || hasDouble(under)) return null;
  if (isMeasured(under, last)) return readMeasures(above, last, under);
  return namesItself(line) ? null : readRest(above, last, under);
}

interface Under {
  readonly cell: Cell;
  readonly column: number;
}

function hasDouble(under: readonly Under[]): boolean {
  return under.some(({ column }, i) => column === under[i - 1]?.column);
}

/** Finds the column of a cell: that of the cell right above it, else the one under whose heading it stands. */
function columnFinder(above: TableRow, line: TableRow): (cell: Cell) => number {
  const isSamePage = line.page === above.page;
  const offset = isSamePage ? above.shift : 0;
  const columns = line.columns.length === above.columns.length ? line.columns : above.columns;
  return ({ index }) => {
    const own = isSamePage ? above.placed.findIndex((cell) => cell?.index === index) : -1;
    if (own >= 0) return own;
    const column = columns.findIndex((one) => one.index + offset === index);
    const isTaken = isSamePage && column >= 0 && above.placed[column] != null;
    return isTaken ? -1 : column;
  };
}

/** Whether what the line says names a row of its own or a heading, wherever it stands, as where it is shifted. */
function namesItself({ columns, placed }: TableRow): boolean {
  return columns.some(
    ({ field }, i) => placed[i] && (field === "departments" || field === "number" || isTier(field)),
  );
}

/** Whether numbers stand under numbers, or under the headings of an indicator. */
function isMeasured(under: readonly Under[], last: readonly (Cell | null)[]): boolean {
  return under.some(({ cell, column }) => {
    const upper = last[column];
    if (upper == null) return false;
    if (isBareNumber(cell.text)) return isBareNumber(upper.text) || isNoNumber(upper.text);
    return isNoNumber(cell.text) && isBareNumber(upper.text);
  });
}

/** The cells of a further indicator; a text that only goes on with the one above belongs to that. */
function readMeasures(above: TableRow, last: readonly (Cell | null)[], under: readonly Under[]): LinePart[] {
  return under.map(({ cell, column }) => {
    const upper = last[column];
    const isIndicator =
      isBareNumber(cell.text) || isIndicatorHeading((above.columns[column] as Column).heading);
    if (isIndicator) return { cell, column, role: "own" };
    if (!upper) return { cell, column, role: "rest" };
    return { cell, column, role: isShortText(upper.text) ? "own" : roleOfText(upper, cell) };
  });
}

/** The rest of a row that was cut: cells for columns that are empty so far, and texts that go on. */
function readRest(
  above: TableRow,
  last: readonly (Cell | null)[],
  under: readonly Under[],
): LinePart[] | null {
  const parts: LinePart[] = [];
  for (const { cell, column } of under) {
    const { field, heading } = above.columns[column] as Column;
    const upper = last[column];
    if (upper && (isBareNumber(cell.text) || field === "rating")) return null;
    if (upper && (isNameColumn(heading) || isNoNumber(cell.text))) parts.push({ cell, column, role: "own" });
    else parts.push({ cell, column, role: upper ? roleOfText(upper, cell) : "rest" });
  }
  return parts;
}

function roleOfText(upper: Cell, cell: Cell): "rest" | "new" {
  return goesOn(upper.text, cell.text) ? "rest" : "new";
}

/** Columns each of whose cells names one thing. */
function isNameColumn(heading: string): boolean {
  return isIndicatorHeading(heading) && headingKey(heading) !== "備考";
}

/** Whether a column names its row, so that a line without it is none of its own. */
function isNaming({ field }: Column): boolean {
  return isTier(field) || field === "number" || field === "title" || field === "departments";
}
