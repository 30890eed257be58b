import type { Initiative } from "../../report/types.ts";
import type { Indicator } from "../model/types.ts";

/** A number that stands where nobody knows which column it belongs to. */
const NUMBER = /[\d０-９]/;

/**
 * Whether an indicator may stand behind an accusation whatever its confidence: it has a name, and what tells which way
 * is better, or its target was reached to the digit, or has none to compare.
 */
export function isSafe({ name, direction, better, target, actual }: Indicator): boolean {
  const isExact = target.value !== null && target.value === actual?.value;
  const isTold = direction.better !== "unknown" || better === "closer" || isExact || target.mention === null;
  return name.trim() !== "" && isTold;
}

/** Whether a number of the row stayed without a column: it may be the result that the row seems to lack. */
export function hasStrayNumber({ unplaced }: Initiative): boolean {
  return unplaced.some(({ text }) => NUMBER.test(text));
}
