import { afterSpace, isDigit } from "../../text/chars.ts";
import { changeAt, type Qualifier, suffixAt } from "../bound/bounds.ts";

/** No qualifiers; shared, for most numbers have none. */
export const NONE: readonly Qualifier[] = [];

/** What follows a number, and where it ends. */
export interface Suffixes {
  readonly end: number;
  readonly qualifiers: readonly Qualifier[];
}

/** Reads the bounds, approximations and changes that follow a number and its unit. */
export function readSuffixes(text: string, from: number, hasUnit: boolean): Suffixes {
  let qualifiers: readonly Qualifier[] = NONE;
  let end = from;
  for (let i = 0; i < 4; i++) {
    const change = changeAt(text, end);
    if (change !== undefined) {
      qualifiers = [...qualifiers, { type: "change", change: change.change }];
      if (change.end === end) break;
      end = change.end;
      continue;
    }
    const suffix = suffixAt(text, end, hasUnit);
    if (suffix === undefined) break;
    qualifiers = [...qualifiers, suffix.qualifier];
    end = suffix.end;
  }
  return openRange(text, end, qualifiers) ?? { end, qualifiers };
}

/** `90%～`: no second number follows. */
function openRange(text: string, end: number, qualifiers: readonly Qualifier[]): Suffixes | undefined {
  if (qualifiers.length > 0 || text[end] !== "~") return undefined;
  const next = text[end + 1];
  if (next !== undefined && !/[\s)】」、。:]/.test(next)) return undefined;
  return isDigit(text, afterSpace(text, end + 1))
    ? undefined
    : { end: end + 1, qualifiers: [{ type: "min", inclusive: true }] };
}
