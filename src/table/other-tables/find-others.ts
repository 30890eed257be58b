import type { Row } from "../../input/grid/types.ts";
import { findHeaders } from "../header/read-header.ts";
import { readMark } from "../model/marks.ts";
import type { OtherKind } from "./kinds.ts";
import { seemsToBe } from "./seem.ts";

/** A table that lists no initiatives. */
export interface OtherTable {
  readonly kind: OtherKind;
  /** Its caption, if it has one, its header and its rows. */
  readonly rows: readonly Row[];
}

/** Kinds that stay what they are even under a header in which headings of reports were found. */
const CERTAIN: ReadonlySet<OtherKind> = new Set(["counts", "amounts", "schedule", "members", "contents"]);

/**
 * Finds the tables among a grid's rows that list no initiatives, before, between and behind the others: stretches of
 * rows of several cells, each told by its own header.
 *
 * @param text the document's text, in which blank lines part tables
 */
export function findOthers(rows: readonly Row[], text: string): OtherTable[] {
  const headers = new Map(findHeaders(rows).map((header) => [header.firstRow, header]));
  const others: OtherTable[] = [];
  for (const { from, to } of findStretches(rows, text, headers)) {
    const header = headers.get(from);
    const kind = seemsToBe(rows.slice(from, to));
    if (!kind || (header && !CERTAIN.has(kind))) continue;
    const caption = from > 0 && isCaption(rows, from - 1, text) ? from - 1 : from;
    others.push({ kind, rows: rows.slice(caption, to) });
  }
  return others;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Rows of several cells without a blank line, a line of one cell or another header between them. */
function findStretches(
  rows: readonly Row[],
  text: string,
  headers: ReadonlyMap<number, { readonly rowCount: number }>,
): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) stretches.push({ from, to });
  };
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    const isOne = row.cells.length < 2;
    if (isOne || headers.has(i) || (before && isParted(before, row, text))) {
      close(i);
      from = isOne ? i + 1 : i;
    }
  }
  close(rows.length);
  return stretches;
}

/** A line without a word: white space, or cells without any. */
const BLANK = /^[\s,;"]*$/;

/** Whether a blank line stands between two rows. */
function isParted(before: Row, { cells }: Row, text: string): boolean {
  const from = before.cells.at(-1)?.span.end ?? 0;
  const to = cells[0]?.span.start ?? from;
  const between = text.slice(from, to).split("\n").slice(1, -1);
  return between.some((line) => BLANK.test(line));
}

const LONGEST_CAPTION = 40;
const FRAMED = /^[【<＜〈《■◆●○□◇]|^[（(]?単位|^(?:目\s?次|もくじ)$/;

/** A line right above a table that names it: numbered, framed, or the unit of its numbers. */
function isCaption(rows: readonly Row[], at: number, text: string): boolean {
  const row = rows[at];
  const [cell, ...others] = row?.cells ?? [];
  const next = rows[at + 1];
  if (!row || !cell || !next || others.length > 0 || cell.text.length > LONGEST_CAPTION) return false;
  return !isParted(row, next, text) && (readMark(cell.text) !== null || FRAMED.test(cell.text));
}
