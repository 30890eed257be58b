import { ratingCore } from "../table/align/cell-kind.ts";
import type { ScaleLevel } from "../table/model/types.ts";
import { foldKey } from "../text/fold.ts";

/** What stands beside a symbol and says no more than that it is a rating. */
const FILLERS: readonly string[] = ["評価", "ランク", "判定"];
const LETTERS_AND_DIGITS = /[\p{L}\p{N}]/gu;

/**
 * Whether the cell of a rating says more than its symbol: `A（達成）` does not where the legend says 達成 of A.
 *
 * @param text the cell's cleaned text
 * @param level what the legend says of the symbol that was read from it
 */
export function hasWordsBeside(text: string, level: ScaleLevel | undefined): boolean {
  const core = ratingCore(text);
  const at = text.indexOf(core);
  const beside = text.slice(0, at) + text.slice(at + core.length);
  const words = (foldKey(beside).match(LETTERS_AND_DIGITS) ?? []).join("");
  return words !== "" && !FILLERS.includes(words) && !foldKey(level?.definition ?? "").includes(words);
}
