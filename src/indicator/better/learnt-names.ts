import { remember } from "../../core/remember.ts";
import type { Better } from "../model/types.ts";
import { LEARNT } from "./learnt-weights.ts";
import { byName } from "./lexicon-direction.ts";
import { NAME_BUCKETS, namePieces } from "./name-pieces.ts";
import { readNameSense } from "./name-sense.ts";

/** The weights of the pieces. */
const WEIGHTS = Int8Array.from({ length: NAME_BUCKETS }, (_, i) =>
  Number.parseInt(LEARNT.weights.slice(2 * i, 2 * i + 2), 16),
);

/** Less than what tells a direction. */
const MOST_UNKNOWN = 0.95;

/** What the pieces of a name say, learnt: -4 to 4, positive where more is better. */
function scorePieces(name: string): number {
  let sum = LEARNT.start;
  for (const bucket of namePieces(name)) sum += WEIGHTS[bucket] as number;
  return Math.max(-LEARNT.most, Math.min(LEARNT.most, sum * LEARNT.unit));
}

/**
 * How much a name says that more is better, as a logarithm of odds; negative where less is: what the lexicon says of its
 * words and what was learnt of its pieces, weighed on names that neither was made from.
 */
export const nameLogOdds = remember((name: string): number => {
  const { bias, deed, measure, pieces, ...words } = LEARNT.weigh;
  const { better, isDeed, isEither, isUnread } = readNameSense(name);
  if (isEither || isUnread) return 0;
  const sum =
    bias +
    signed(better, words) +
    signed(byName(name), measure) +
    (isDeed ? deed : 0) +
    pieces[better] * scorePieces(name);
  // What no word tells is not told by pieces alone.
  return better === "unknown" ? Math.max(-MOST_UNKNOWN, Math.min(MOST_UNKNOWN, sum)) : sum;
});

function signed(
  better: Better,
  { higher, lower }: { readonly higher: number; readonly lower: number },
): number {
  return better === "higher" ? higher : better === "lower" ? -lower : 0;
}
