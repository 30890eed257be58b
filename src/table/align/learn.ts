import type { Cell } from "../../input/grid/types.ts";
import { type Column, type ColumnField, TEXT_FIELDS } from "../model/types.ts";
import { PLACE_WEIGHTS } from "./weights.ts";

/** The columns of prose: those whose wording differs from report to report. */
export const LEARNED: readonly ColumnField[] = TEXT_FIELDS;
const BUCKETS = 2048;
const SAMPLE = 28;
const MOST_ROWS = 300;
const SMOOTHING = 0.5;
const LIMIT = 1.5;
const FEWEST_ROWS = 3;
/** Shorter texts say nothing of their genre. */
const SHORTEST = 6;

/** What the sure rows of a report hold in each prose column. */
export interface Profiles {
  /** How much a cell resembles what each learned column holds, about -2 to 2, in the order of `LEARNED`; the same array every time. */
  scores(text: string): Float64Array;
}

/** Buckets of the pairs of neighbouring characters at both ends of a cell, where its genre shows. */
function createBigramReader() {
  const buckets = new Uint16Array(2 * SAMPLE);
  let count = 0;
  const read = (text: string, from: number, to: number) => {
    for (let i = from + 1; i < to; i++)
      buckets[count++] = (text.charCodeAt(i - 1) * 31 + text.charCodeAt(i)) % BUCKETS;
  };
  return (text: string): Uint16Array => {
    count = 0;
    read(text, 0, Math.min(SAMPLE, text.length));
    if (text.length > SAMPLE) read(text, text.length - SAMPLE, text.length);
    return buckets.subarray(0, count);
  };
}

/** Learns each prose column's words from rows whose placement is sure; null where there are too few. */
export function learnProfiles<Row>(
  rows: readonly Row[],
  read: (row: Row) => { columns: readonly Column[]; placed: readonly (Cell | null)[] },
): Profiles | null {
  if (rows.length < FEWEST_ROWS) return null;
  const bigrams = createBigramReader();
  const seen = LEARNED.map(() => new Float64Array(BUCKETS));
  const totals = new Float64Array(LEARNED.length);
  for (const { columns, placed } of rows.slice(0, MOST_ROWS).map(read)) {
    for (const [i, { field }] of columns.entries()) {
      const learned = LEARNED.indexOf(field);
      const text = placed[i]?.text;
      if (learned < 0 || !text) continue;
      const found = bigrams(text);
      for (const bucket of found) (seen[learned] as Float64Array)[bucket]! += 1;
      totals[learned]! += found.length;
    }
  }
  const gains = createGains(seen, totals);
  const scores = new Float64Array(LEARNED.length);
  return {
    scores(text) {
      scores.fill(0);
      if (text.length < SHORTEST || gains.columns.length === 0) return scores;
      const found = bigrams(text);
      for (const bucket of found) gains.addTo(scores, bucket);
      for (const learned of gains.columns) {
        const mean = (scores[learned] as number) / found.length;
        scores[learned] = PLACE_WEIGHTS.likeSure * Math.max(-LIMIT, Math.min(LIMIT, mean * LIMIT));
      }
      return scores;
    },
  };
}

/**
 * For each column that was seen, how much likelier a bucket is there than in the average column, as a logarithm; worked
 * out for a bucket when it is first met, since few are.
 */
function createGains(seen: readonly Float64Array[], totals: Float64Array) {
  const used = [...totals.keys()].filter((i) => (totals[i] as number) > 0);
  const columns = used.length < 2 ? [] : used;
  const gains = columns.map(() => new Float64Array(BUCKETS));
  const known = new Uint8Array(BUCKETS);
  const likelihood = (column: number, bucket: number) =>
    ((seen[column]?.[bucket] ?? 0) + SMOOTHING) / ((totals[column] as number) + SMOOTHING * BUCKETS);
  const learn = (bucket: number) => {
    let sum = 0;
    for (const column of columns) sum += likelihood(column, bucket);
    const mean = sum / columns.length;
    for (let i = 0; i < columns.length; i++)
      (gains[i] as Float64Array)[bucket] = Math.log(likelihood(columns[i] as number, bucket) / mean);
    known[bucket] = 1;
  };
  return {
    columns,
    addTo(scores: Float64Array, bucket: number): void {
      if (known[bucket] === 0) learn(bucket);
      for (let i = 0; i < columns.length; i++)
        scores[columns[i] as number]! += (gains[i] as Float64Array)[bucket] as number;
    },
  };
}
