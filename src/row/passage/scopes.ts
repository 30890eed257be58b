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

/** A range of the text without the brackets that lie wholly in it and hold a digit: their numbers have labels of their own. */
export function withoutBrackets(
  text: string,
  start: number,
  end: number,
  brackets: readonly Scope[],
): string {
  let result = "";
  let at = start;
  for (const scope of brackets
    .filter((one) => one.start >= start && one.end <= end && /[\d０-９]/.test(text.slice(one.start, one.end)))
    .toSorted((a, b) => a.start - b.start)) {
    if (scope.start < at) continue;
    result += text.slice(at, scope.start);
    at = scope.end;
  }
  return result + text.slice(at, end);
}
