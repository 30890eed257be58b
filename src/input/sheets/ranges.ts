import type { Range } from "./types.ts";

/** Tells whether a number is in one of the ranges, and how many numbers before it are not. */
export interface RangeSet {
  has(index: number): boolean;
  /** How many from `first` to `last`, both included, are in none. */
  countOutside(first: number, last: number): number;
  /** The first from `first` to `last` that is in none; null where all are. */
  firstOutside(first: number, last: number): number | null;
}

/** The ranges may overlap and come in any order. */
export function rangeSet(ranges: readonly Range[]): RangeSet {
  const merged = mergeRanges(ranges);
  const rangeAt = (index: number): Range | null => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((merged[middle] as Range).last < index) low = middle + 1;
      else high = middle;
    }
    const range = merged[low];
    return range && range.first <= index ? range : null;
  };
  return {
    has: (index) => rangeAt(index) !== null,
    countOutside(first, last) {
      let count = last - first + 1;
      for (const range of merged) {
        if (range.first > last) break;
        count -= Math.max(0, Math.min(range.last, last) - Math.max(range.first, first) + 1);
      }
      return count;
    },
    firstOutside(first, last) {
      const range = rangeAt(first);
      const next = range ? range.last + 1 : first;
      return next <= last ? next : null;
    },
  };
}

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { first, last } of ranges.toSorted((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before && first <= before.last + 1)
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    else merged.push({ first, last });
  }
  return merged;
}
