import { partOfCell } from "../../input/grid/cell.ts";
import type { Cell, Row } from "../../input/grid/types.ts";
import { headingKey, isIndicatorHeading, matchHeading } from "../header/headings.ts";

/** A label of a sheet with the cell beside it, or below; null where nothing stands there. */
export interface Pair {
  readonly label: Cell;
  readonly key: string;
  readonly value: Cell | null;
}

const LONGEST_LABEL = 16;
const COLON = /[：:]/;
/** So many cells make a row of labels and values; a wider one is of a table. */
const MOST_CELLS = 8;
/** So much a heading says that tells what a cell beside it is. */
const KNOWN = 1;

/** Whether a label is that of a title. */
export function isTitleLabel({ label }: Pair): boolean {
  return matchHeading(label.text).some(({ field, weight }) => field === "title" && weight > KNOWN);
}

/** Whether a text may be the label of something that a report of this kind holds. */
function mayBeLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || text.includes("。")) return false;
  return isIndicatorHeading(text) || (matchHeading(text)[0]?.weight ?? 0) >= KNOWN;
}

/** The labels of sheets among the cells of a document, by their keys: those that come again. */
export function findLabels(rows: readonly Row[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { cells } of rows)
    for (const { text } of cells) {
      const before = text.slice(0, Math.max(0, colonIn(text))).trim();
      const label = mayBeLabel(before) ? before : text;
      if (mayBeLabel(label)) counts.set(headingKey(label), (counts.get(headingKey(label)) ?? 0) + 1);
    }
  return new Set([...counts].flatMap(([key, count]) => (count > 1 ? [key] : [])));
}

/** Where the colon behind a label stands; -1 where none does. */
function colonIn(text: string): number {
  return text.slice(0, LONGEST_LABEL + 1).search(COLON);
}

/**
 * The labels and values that a row holds side by side: `主管課 | 財政課 | 関係課 | 管財課`, or one with a colon between. Empty
 * for any other row.
 */
export function readPairs({ cells }: Row, labels: ReadonlySet<string>): readonly Pair[] {
  const isLabel = (cell: Cell) => mayBeLabel(cell.text) && labels.has(headingKey(cell.text));
  const [first] = cells;
  if (!first || cells.length > MOST_CELLS) return [];
  if (cells.length === 1) return partAtColon(first, labels) ?? (isLabel(first) ? [pairOf(first, null)] : []);
  const pairs: Pair[] = [];
  for (let i = 0; i < cells.length; i++) {
    const label = cells[i] as Cell;
    if (!isLabel(label)) return [];
    const value = cells[i + 1];
    const isBlank = value === undefined || isLabel(value);
    pairs.push(pairOf(label, isBlank ? null : value));
    if (!isBlank) i++;
  }
  return pairs;
}

function pairOf(label: Cell, value: Cell | null): Pair {
  return { label, key: headingKey(label.text), value };
}

/** 取組名：使用料の見直し. */
function partAtColon(cell: Cell, labels: ReadonlySet<string>): readonly Pair[] | null {
  const at = colonIn(cell.text);
  const label = cell.text.slice(0, Math.max(0, at)).trim();
  if (label === "" || !mayBeLabel(label) || !labels.has(headingKey(label))) return null;
  const rest = cell.text.slice(at + 1);
  const from = at + 1 + rest.length - rest.trimStart().length;
  const value = from < cell.text.length ? partOfCell(cell, from, cell.text.length) : null;
  return [pairOf(partOfCell(cell, 0, at), value)];
}
