import { remember } from "../../core/remember.ts";
import { LEARNT } from "./learnt-weights.ts";
import { namePieces } from "./name-pieces.ts";
import { readNameSense } from "./name-sense.ts";

/** The weights of the pieces. */
const WEIGHTS = Int8Array.from(atob(LEARNT.weights), (char) => char.charCodeAt(0));

/** Less than what tells a direction. */
const MOST_UNKNOWN = 1.2;

/** What the pieces of a name say, learnt: about -6 to 6, positive where more is better. */
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
  const { bias, higher, lower, deed, pieces } = LEARNT.weigh;
  const { better, isDeed, isEither } = readNameSense(name);
  if (isEither) return 0;
  // What no word tells is not told by pieces alone.
  if (better === "unknown") {
    const sum = bias + pieces.unknown * scorePieces(name);
    return Math.max(-MOST_UNKNOWN, Math.min(MOST_UNKNOWN, sum));
  }
  const byWords = better === "higher" ? higher : -lower;
  return bias + byWords + (isDeed ? deed : 0) + pieces[better] * scorePieces(name);
});
