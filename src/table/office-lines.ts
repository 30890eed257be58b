import type { Row } from "../input/grid/types.ts";
import { classifyCell } from "./align/cell-kind.ts";
import { readLabelMark } from "./model/label-mark.ts";
import type { Column } from "./model/types.ts";

/** So far above the header of its rows an office may stand: its division, and its own name. */
const MOST_ABOVE = 2;
/** One office alone may be the one that made the report. */
const FEWEST = 2;
const LONGEST = 30;
const NO_SYMBOLS: ReadonlySet<string> = new Set();

/** The name of an office on a line of its own, without the mark before it or brackets around it; null for any other line. */
export function officeOfLine({ cells }: Row): string | null {
  const [only] = cells;
  if (!only || cells.length > 1 || only.text.length > LONGEST) return null;
  const text = only.text.trim();
  const mark = readLabelMark(text);
  const name = mark ? text.slice(mark.titleStart, mark.titleEnd) : text;
  return classifyCell(name, NO_SYMBOLS) === "departments" ? name : null;
}

/**
 * The lines right above the first header that name the office of its rows: only in a table without a column of
 * departments, where other such lines stand further down.
 *
 * @param firstRow index of the header's first row
 */
export function officesAbove(
  rows: readonly Row[],
  firstRow: number,
  columns: readonly (readonly Column[])[],
): ReadonlySet<Row> {
  const hasColumn = columns.some((own) => own.some(({ field }) => field === "departments"));
  const below = hasColumn ? [] : rows.slice(firstRow).filter((row) => officeOfLine(row) !== null);
  if (below.length < FEWEST) return new Set();
  const near = rows.slice(Math.max(0, firstRow - MOST_ABOVE), firstRow);
  return new Set(near.filter((row) => officeOfLine(row) !== null));
}
