import { afterSpace, codeAt, isDigit, isLatin } from "../../text/chars.ts";
import { isGlyph } from "../numeral/glyphs.ts";
import { endOfGlyphs } from "../numeral/torn-run.ts";
import { startsUnit } from "../unit/units.ts";

const LONGEST = 6;

/**
 * A number whose first digits are letters that look like them (O.5%, l5件), by the first true digit at `at`; undefined
 * where the letters belong to a word or an id, or no unit follows (O157).
 */
export function misreadAt(
  text: string,
  at: number,
  floor: number,
): { readonly start: number; readonly end: number } | undefined {
  if (!isLookalike(text, at - 1) && !(isMark(text, at - 1) && isLookalike(text, at - 2))) return undefined;
  let start = at;
  while (start > floor && start > at - LONGEST && (isLookalike(text, start - 1) || isMark(text, start - 1)))
    start--;
  if (isPartOfWord(text, start - 1)) return undefined;
  const end = endOfGlyphs(text, at);
  const unit = afterSpace(text, end);
  return startsUnit(text, unit) && !isLatin(text, unit) ? { start, end } : undefined;
}

/** The letters among what stands for digits; a bracket or a bar before a digit is one. */
function isLookalike(text: string, at: number): boolean {
  return isLatin(text, at) && isGlyph(codeAt(text, at));
}

function isMark(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code === 0x2c || code === 0x2e;
}

function isPartOfWord(text: string, at: number): boolean {
  return isLatin(text, at) || isDigit(text, at) || "-_./".includes(text.charAt(at) || " ");
}
