import type { Mention } from "../../row/passage/mentions.ts";
import { namesPartOfYear, timeWords } from "../../row/passage/periods.ts";
import type { Target } from "../targets/target-types.ts";

/** What a year adds up: it can only grow until the year ends. */
const ADDING: ReadonlySet<string> = new Set(["count", "money", "weight", "volume", "length", "area"]);

/**
 * Whether a result is of a part of the year where the year was asked for: half a year's number that falls short says
 * nothing yet, and one that stays below a ceiling does not either.
 */
export function isOfPartOfYear(target: Target, mention: Mention, met: boolean): boolean {
  if (!namesPartOfYear(timeWords(mention)) || namesPartOfYear(timeWords(target.mention))) return false;
  if (!met) return true;
  return target.direction.better === "lower" && ADDING.has(target.mention.quantity.kind);
}
