import type { Row } from "../../input/grid/types.ts";
import { cleanText } from "../../text/clean.ts";
import { foldKey } from "../../text/fold.ts";
import { classifyCell } from "../align/cell-kind.ts";
import { readLabelMark } from "../model/label-mark.ts";

/**
 * What the cells under a heading are: labels of the hierarchy, each for the rows from it on; attributes, one of a few
 * short words in every row; or neither for sure.
 */
export type LabelEvidence = "label" | "attribute" | null;

/** Tells what stands at an index of the rows; `outer` is the index of the level above it, where there is one. */
export type LabelHints = (index: number, outer: number | null) => LabelEvidence;

/** So many rows tell enough. */
const SAMPLE = 400;
/** Fewer rows tell nothing of labels whose heading does not say that they are some. */
const FEWEST = 4;
const FILLED = 0.8;
/** Labels stand for so many rows on the average, at least. */
const ROWS_EACH = 1.4;
const LONGEST_ATTRIBUTE = 6;
const MOST_ATTRIBUTES = 6;
const SHORTEST_LABEL = 3;
const LONGEST_LABEL = 60;
const NO_SYMBOLS: ReadonlySet<string> = new Set();
/** What a label may be by itself. */
const LABEL_KINDS = new Set(["heading", "short"]);

/** Looks at the rows below a header, by the index of their cells. */
export function createLabelHints(rows: readonly Row[]): LabelHints {
  const sample = rows.slice(0, SAMPLE);
  const known = new Map<number, readonly (string | null)[]>();
  const valuesAt = (index: number) => {
    const values = known.get(index) ?? sample.map((row) => textAt(row, index));
    known.set(index, values);
    return values;
  };
  return (index, outer) => {
    const values = valuesAt(index);
    const runs = countRuns(values, outer === null ? null : valuesAt(outer));
    if (isAttribute(values, runs)) return "attribute";
    return isLabel(values, runs) ? "label" : null;
  };
}

function textAt({ cells }: Row, index: number): string | null {
  const cell = cells.find((one) => one.index === index);
  return cell ? cleanText(cell.text).text : null;
}

interface Runs {
  readonly filled: number;
  readonly distinct: number;
  /** Stretches of rows with one value; blank rows go on with the one above. */
  readonly runs: number;
  /** Values that come back after another one, under the same outer label. */
  readonly returns: number;
}

function countRuns(values: readonly (string | null)[], outer: readonly (string | null)[] | null): Runs {
  let [filled, runs, returns] = [0, 0, 0];
  let last: string | null = null;
  let lastOuter: string | null = null;
  let seen = new Set<string>();
  const all = new Set<string>();
  for (const [i, value] of values.entries()) {
    const above = outer?.[i] ?? null;
    if (above !== null && above !== lastOuter) {
      lastOuter = above;
      seen = new Set();
      last = null;
    }
    if (value === null) continue;
    filled++;
    const key = foldKey(value);
    if (key === last) continue;
    runs++;
    if (seen.has(key)) returns++;
    last = key;
    seen.add(key);
    all.add(key);
  }
  return { filled, distinct: all.size, runs, returns };
}

function isAttribute(values: readonly (string | null)[], { filled, distinct, returns }: Runs): boolean {
  return (
    filled > 1 &&
    filled >= values.length * FILLED &&
    returns > 0 &&
    distinct <= MOST_ATTRIBUTES &&
    values.every((value) => value === null || (value.length <= LONGEST_ATTRIBUTE && !isNumbered(value)))
  );
}

function isNumbered(value: string): boolean {
  const number = readLabelMark(value)?.number;
  return number !== undefined && number !== null;
}

function isLabel(values: readonly (string | null)[], { filled, runs, returns, distinct }: Runs): boolean {
  if (values.length < FEWEST || filled === 0 || distinct < 2 || returns > 0) return false;
  if (values.length < runs * ROWS_EACH || values[0] === null) return false;
  return values.every((value) => value === null || mayBeLabel(value));
}

function mayBeLabel(value: string): boolean {
  return (
    value.length >= SHORTEST_LABEL &&
    value.length <= LONGEST_LABEL &&
    LABEL_KINDS.has(classifyCell(value, NO_SYMBOLS))
  );
}
