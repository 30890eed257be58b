import { afterSpace, isDigit } from "../../text/chars.ts";
import { changeAt, type Mark, suffixAt } from "../bound/bounds.ts";

/** No marks; shared, for most numbers have none. */
export const NONE: readonly Mark[] = [];

/** What follows a number, and where it ends. */
export interface Suffixes {
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Reads the bounds, approximations and changes that follow a number and its unit. */
export function readSuffixes(text: string, from: number, hasUnit: boolean): Suffixes {
  let marks: readonly Mark[] = NONE;
  let end = from;
  for (let i = 0; i < 4; i++) {
    const change = changeAt(text, end);
    if (change !== undefined) {
      marks = [...marks, { type: "change", change: change.change }];
      if (change.end === end) break;
      end = change.end;
      continue;
    }
    const suffix = suffixAt(text, end, hasUnit);
    if (suffix === undefined) break;
    marks = [...marks, suffix.mark];
    end = suffix.end;
  }
  return openRange(text, end, marks) ?? { end, marks };
}

/** `90%～`: no second number follows. */
function openRange(text: string, end: number, marks: readonly Mark[]): Suffixes | undefined {
  if (marks.length > 0 || !"~～〜".includes(text[end] ?? "-")) return undefined;
  const next = text[end + 1];
  if (next !== undefined && !/[\s）)】」、。：:]/.test(next)) return undefined;
  return isDigit(text, afterSpace(text, end + 1))
    ? undefined
    : { end: end + 1, marks: [{ type: "min", inclusive: true }] };
}
