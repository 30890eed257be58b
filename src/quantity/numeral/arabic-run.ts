import { codeAt, isDigit, isSpace, worthAt } from "../../text/chars.ts";
import type { ArabicRun } from "./arabic-types.ts";
import { readDigitChain } from "./digit-chain.ts";
import { isGlyph } from "./glyphs.ts";
import { readGlyphs, readTorn } from "./torn-run.ts";

/** Reads the Arabic numeral at `pos`: grouped, decimal, torn by spaces, or malformed. */
export function readArabicRun(text: string, pos: number): ArabicRun {
  return readClean(text, pos) ?? readUnclean(text, pos);
}

/** Digits a double holds exactly. */
const EXACT = 15;
const COMMA = 0x2c;
const POINT = 0x2e;

/** The usual case in one pass: digits, thousands by commas, a decimal point, and nothing odd after them. */
function readClean(text: string, pos: number): ArabicRun | undefined {
  let mantissa = 0;
  let at = pos;
  for (; isDigit(text, at); at++) mantissa = mantissa * 10 + worthAt(text, at);
  const first = at - pos;
  let next = codeAt(text, at);
  while (next === COMMA && isDigit(text, at + 1)) {
    if (first > 3 || worthAt(text, pos) === 0 || !isDigit(text, at + 2) || !isDigit(text, at + 3))
      return undefined;
    mantissa =
      mantissa * 1000 + worthAt(text, at + 1) * 100 + worthAt(text, at + 2) * 10 + worthAt(text, at + 3);
    at += 4;
    if (at - pos > EXACT || isDigit(text, at)) return undefined;
    next = codeAt(text, at);
  }
  const whole = at;
  if (next === POINT && isDigit(text, at + 1)) {
    for (at++; isDigit(text, at); at++) mantissa = mantissa * 10 + worthAt(text, at);
    next = codeAt(text, at);
  }
  if (at - pos > EXACT || !isCleanEnd(text, at, next)) return undefined;
  const decimals = at > whole ? at - whole - 1 : 0;
  const pointedThousands = decimals === 3 && whole === pos + first && first <= 3 && worthAt(text, pos) !== 0;
  return { end: at, mantissa, decimals, plain: at === pos + first, pointedThousands, issue: undefined };
}

/** No further separator, space or broken glyph that might belong to the numeral. */
function isCleanEnd(text: string, at: number, next: number): boolean {
  if (next === COMMA || next === POINT)
    return !isDigit(text, at + 1) && !isDigit(text, at + 2) && !isGlyph(codeAt(text, at + 1));
  if (next === 0x3001) return !isDigit(text, at + 1);
  if (!isSpace(text, at)) return !isGlyph(next);
  const after = codeAt(text, at + 1);
  return !isDigit(text, at + 1) && after !== COMMA && after !== POINT && !isGlyph(after);
}

function readUnclean(text: string, pos: number): ArabicRun {
  const run = readDigitChain(text, pos);
  const glyphs = readGlyphs(text, run);
  if (glyphs !== undefined) return glyphs;
  if (run.issue !== undefined) return (isSpace(text, run.end) ? readTorn(text, pos) : undefined) ?? run;
  return (goesOn(text, run.end) ? readTorn(text, pos) : undefined) ?? run;
}

/** A space, or a mark and a space: `8 , 990`, `12, 500`, `98. 5`. */
function goesOn(text: string, end: number): boolean {
  const code = codeAt(text, end);
  return isSpace(text, end) || ((code === COMMA || code === POINT) && isSpace(text, end + 1));
}
