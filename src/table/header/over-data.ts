import type { Row } from "../../input/grid/types.ts";
import { classifyCell } from "../align/cell-kind.ts";
import type { Heading } from "./heading-match.ts";

/** A cell that no heading is: a number, with a unit or without, or one letter or sign. */
const DATUM = /^(?:[▲△+±約-]?[\d０-９][\d０-９,，.．]*[^\d０-９\s]{0,4}|[A-Za-zＡ-Ｚａ-ｚ]|[◎○〇△▲×✕])$/;
const FEWEST_ROWS = 2;

/** Whether a text is a number, an id or a sign, and no heading. */
export function isDatum(text: string): boolean {
  return DATUM.test(text) || classifyCell(text, NO_SYMBOLS) === "number";
}

const NO_SYMBOLS: ReadonlySet<string> = new Set();

/** Whether rows of about as many cells follow, and a column of theirs holds what no heading is. */
export function standsOverData(headings: readonly Heading[], below: readonly Row[]): boolean {
  if (headings.some(({ text }) => isDatum(text))) return false;
  const rows = below.filter(({ cells }) => cells.length * 2 >= headings.length);
  if (rows.length < FEWEST_ROWS) return false;
  return headings.some(({ index }) => {
    const cells = rows.flatMap((row) => row.cells.find((cell) => cell.index === index) ?? []);
    return cells.length >= FEWEST_ROWS && cells.every(({ text }) => isDatum(text));
  });
}
