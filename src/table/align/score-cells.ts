import type { MarkKind } from "../model/marks.ts";
import { type Column, isTier, type TierMarks } from "../model/types.ts";
import type { CellKind } from "./cell-kind.ts";
import { type Evidence, kindScore, wordingOf, wordingWeights } from "./evidence.ts";
import { LEARNED, type Profiles } from "./learn.ts";
import { ALIGN_WEIGHTS, type AlignWeights, PLACE_WEIGHTS } from "./weights.ts";

/** What the sure rows of a report taught. */
export interface Learned {
  readonly profiles: Profiles | null;
  readonly marks: TierMarks;
}

/** Makes a scorer of rows under one header: for each cell, one after the other, how well it suits each column. */
export function createScorer(columns: readonly Column[], { cells }: AlignWeights = ALIGN_WEIGHTS) {
  const count = columns.length;
  const bases = new Map<CellKind, Float64Array>();
  const weights = columns.map(({ field }) => wordingWeights(field, cells));
  const hasWeights = weights.some((own) => own !== null);
  const learnedAt = columns.map(({ field }) => LEARNED.indexOf(field));
  const tiers = columns.flatMap(({ field }, at) => (isTier(field) ? [{ field, at }] : []));
  // One buffer for all rows: the aligner has done with it before the next row comes.
  let content = new Float64Array(32 * count);

  function baseOf(kind: CellKind): Float64Array {
    const base = bases.get(kind) ?? Float64Array.from(columns, ({ field }) => kindScore(kind, field, cells));
    bases.set(kind, base);
    return base;
  }

  return function score(evidence: readonly Evidence[], learned: Learned | null): Float64Array {
    if (content.length < evidence.length * count) content = new Float64Array(2 * evidence.length * count);
    for (let i = 0; i < evidence.length; i++) {
      const one = evidence[i] as Evidence;
      const { kind, mark, cell } = one;
      const wording = hasWeights ? wordingOf(one) : null;
      const row = i * count;
      content.set(baseOf(kind), row);
      if (wording) {
        for (let j = 0; j < count; j++) {
          const own = weights[j];
          if (!own) continue;
          let sum = 0;
          for (let k = 0; k < own.length; k++) sum += (own[k] as number) * (wording[k] as number);
          content[row + j]! += sum;
        }
      }
      if (!learned) continue;
      if (kind === "prose" && learned.profiles) {
        const scores = learned.profiles.scores(cell.text);
        for (let j = 0; j < count; j++) {
          const at = learnedAt[j] as number;
          if (at >= 0) content[row + j]! += scores[at] as number;
        }
      }
      for (const { field, at } of tiers) content[row + at]! += scoreMark(mark, field, learned.marks);
    }
    return content;
  };
}

/** A heading belongs where its mark belongs in this report; one without a mark to a tier whose headings have none. */
function scoreMark(mark: MarkKind | null, field: string, marks: TierMarks): number {
  const own = mark && marks.get(mark);
  if (own) return own === field ? PLACE_WEIGHTS.ownMark : PLACE_WEIGHTS.otherMark;
  for (const tier of marks.values()) if (tier === field) return PLACE_WEIGHTS.noMark;
  return 0;
}
