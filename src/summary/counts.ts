import { isCorrected } from "../indicator/decided.ts";
import type { Assessment, Verdict } from "../indicator/model/types.ts";
import type { Block, Counts, RatingCount } from "./types.ts";

/** One initiative as it is counted. */
export interface Counted {
  readonly assessment: Assessment;
  readonly block: Block;
}

/**
 * Counts initiatives. `symbols` are listed even where nobody has them; others follow as they come.
 * `nameOf` says under which name a rating counts.
 */
export function countInitiatives(
  counted: readonly Counted[],
  symbols: readonly string[],
  nameOf: (symbol: string, block: Block) => string = (symbol) => symbol,
): Counts {
  const ratings = new Map(symbols.map((symbol) => [symbol, 0]));
  const verdicts: Record<Verdict, number> = { consistent: 0, overrated: 0, underrated: 0, unverifiable: 0 };
  let unrated = 0;
  let achieved = 0;
  let judgeable = 0;
  let corrected = 0;
  for (const { assessment, block } of counted) {
    verdicts[assessment.verdict] += 1;
    if (isCorrected(assessment)) corrected += 1;
    const { rating } = assessment.initiative;
    if (rating === null) {
      unrated += 1;
      continue;
    }
    const name = nameOf(rating.symbol, block);
    ratings.set(name, (ratings.get(name) ?? 0) + 1);
    if (block.scale.length === 0) continue;
    judgeable += 1;
    if (block.achieved.includes(rating.symbol)) achieved += 1;
  }
  return {
    initiatives: counted.length,
    ratings: Array.from(ratings, ([symbol, count]): RatingCount => ({ symbol, count })),
    unrated,
    verdicts,
    corrected,
    share: judgeable === 0 ? null : achieved / judgeable,
  };
}
