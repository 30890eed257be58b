import type { Scope } from "../../text/brackets.ts";

/** The last of ascending offsets that is at most `limit`; 0 where none is. */
export function lastAtMost(offsets: readonly number[], limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return offsets[low - 1] ?? 0;
}

/**
 * A range of a folded view without the brackets that lie wholly in it and hold a digit: their numbers have labels of
 * their own. What is left, from left to right.
 */
export function outsideBrackets(
  view: string,
  { start, end }: Scope,
  brackets: readonly Scope[],
): readonly Scope[] {
  const ranges: Scope[] = [];
  let at = start;
  for (const scope of brackets
    .filter((one) => one.start >= start && one.end <= end && /\d/.test(view.slice(one.start, one.end)))
    .toSorted((a, b) => a.start - b.start)) {
    if (scope.start < at) continue;
    ranges.push({ start: at, end: scope.start });
    at = scope.end;
  }
  ranges.push({ start: at, end });
  return ranges;
}

/** The ranges of a text, or of its folded view, one after the other. */
export function joinRanges(text: string, ranges: readonly Scope[]): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join("");
}
