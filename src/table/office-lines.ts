import type { Row } from "../input/grid/types.ts";
import { classifyCell } from "./align/cell-kind.ts";
import { readLabelMark } from "./model/label-mark.ts";

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
