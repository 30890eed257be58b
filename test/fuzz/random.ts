import { createRandom, type Random } from "../disturbances/random.ts";

export { createRandom, type Random };

/** One of some values. */
export function pick<T>(values: readonly T[], random: Random): T {
  return values[random.below(values.length)] as T;
}

/** An integer from `least` to `most`. */
export function between(least: number, most: number, random: Random): number {
  return least + random.below(most - least + 1);
}

/** A number up to `most` that is small more often than large: every power of two is as likely as the next. */
export function sized(most: number, random: Random): number {
  const powers = Math.floor(Math.log2(most));
  return between(0, Math.min(most, 2 ** between(0, powers, random)), random);
}

/** As many values as told. */
export function repeat<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Some of the values, in their order. */
export function some<T>(values: readonly T[], share: number, random: Random): T[] {
  return values.filter(() => random.chance(share));
}

/** One of the values, each as likely as its weight says. */
export function weighted<T>(values: readonly (readonly [value: T, weight: number])[], random: Random): T {
  let left = random.below(values.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [value, weight] of values) {
    if (left < weight) return value;
    left -= weight;
  }
  return (values[0] as readonly [T, number])[0];
}

/** The seed of the n-th case of a run: far from that of its neighbours, and never 0. */
export function seedOf(run: number, index: number): number {
  let mixed = (run ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
  return ((mixed ^ (mixed >>> 16)) >>> 1) + 1;
}
