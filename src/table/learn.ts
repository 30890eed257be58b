import type { Cell } from "../grid/types.ts";
import type { Column, ColumnField } from "./types.ts";

/** The columns of prose: those whose wording differs from report to report. */
const LEARNED: readonly ColumnField[] = [
  "direction",
  "relatedPlans",
  "goal",
  "plan",
  "do",
  "check",
  "action",
];
const BUCKETS = 2048;
const SAMPLE = 28;
const MOST_ROWS = 300;
/** How much a column's learned words weigh against the general evidence. */
const WEIGHT = 1.6;
const SMOOTHING = 0.5;

/** Pairs of neighbouring characters at both ends of a cell, where its genre shows. */
function* bigrams(text: string): Generator<number> {
  const head = text.slice(0, SAMPLE);
  const tail = text.length > SAMPLE ? text.slice(-SAMPLE) : "";
  for (const part of [head, tail]) {
    for (let i = 1; i < part.length; i++) yield (part.charCodeAt(i - 1) * 31 + part.charCodeAt(i)) % BUCKETS;
  }
}

/** What the sure rows of a report hold in each column; scores how much a cell resembles it, about -2 to 2. */
export interface Profiles {
  score(text: string, field: ColumnField): number;
}

/** Learns each prose column's words from rows whose placement is sure. */
export function learnProfiles<Row>(
  rows: readonly Row[],
  read: (row: Row) => { columns: readonly Column[]; placed: readonly (Cell | null)[] },
): Profiles | null {
  if (rows.length < 3) return null;
  const counts = new Map<ColumnField, { total: number; seen: Float64Array }>();
  for (const field of LEARNED) counts.set(field, { total: 0, seen: new Float64Array(BUCKETS) });
  for (const { columns, placed } of rows.slice(0, MOST_ROWS).map(read)) {
    for (const [i, { field }] of columns.entries()) {
      const profile = counts.get(field);
      const text = placed[i]?.text;
      if (!profile || !text) continue;
      for (const bigram of bigrams(text)) {
        profile.seen[bigram] = (profile.seen[bigram] as number) + 1;
        profile.total++;
      }
    }
  }
  const used = [...counts.values()].filter(({ total }) => total > 0);
  return {
    score(text, field) {
      const profile = counts.get(field);
      if (!profile || profile.total === 0 || used.length < 2 || text.length < 6) return 0;
      let sum = 0;
      let length = 0;
      for (const bigram of bigrams(text)) {
        const own = likelihood(profile, bigram);
        let all = 0;
        for (const other of used) all += likelihood(other, bigram);
        sum += Math.log(own / (all / used.length));
        length++;
      }
      return length === 0 ? 0 : WEIGHT * Math.max(-1.5, Math.min(1.5, (sum / length) * 1.5));
    },
  };
}

function likelihood({ total, seen }: { total: number; seen: Float64Array }, bigram: number): number {
  return ((seen[bigram] as number) + SMOOTHING) / (total + SMOOTHING * BUCKETS);
}
