import { remember } from "../../core/remember.ts";
import { LEARNT } from "./learnt-weights.ts";
import { namePieces } from "./name-pieces.ts";
import { readNameSense } from "./name-sense.ts";

/** The weights of the pieces, decoded when the first name is read. */
let weights: Int8Array | null = null;

/** What the pieces of a name say, learnt: about -6 to 6, positive where more is better. */
function scorePieces(name: string): number {
  weights ??= Int8Array.from(atob(LEARNT.weights), (char) => char.charCodeAt(0));
  let sum = LEARNT.start;
  for (const bucket of namePieces(name)) sum += weights[bucket] as number;
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
  const byWords = better === "higher" ? higher : better === "lower" ? -lower : 0;
  return bias + byWords + (isDeed ? deed : 0) + pieces[better] * scorePieces(name);
});
