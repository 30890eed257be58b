import fc from "fast-check";

/** A stream of random numbers out of one seed: disturbances draw as many as the document has rows. */
export interface Random {
  /** An integer from 0 to `limit` - 1. */
  below(limit: number): number;
  chance(share: number): boolean;
}

/** A stream that is the same for the same seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
  return { below: (limit) => Math.floor(next() * limit), chance: (share) => next() < share };
}

/** Random streams for fast-check; a failure names the seed of the one that failed. */
export const randoms: fc.Arbitrary<number> = fc.integer({ min: 1, max: 0x7fffffff });

/** Runs a check on `runs` random streams, the same ones every time. */
export function forRandoms(runs: number, check: (random: Random) => void): void {
  fc.assert(
    fc.property(randoms, (seed) => check(createRandom(seed))),
    { numRuns: runs, seed: 20201, endOnFailure: true },
  );
}
