import { afterSpace, classAt, codeAt, isDigit, isSpace, KANJI_SMALL } from "../../text/chars.ts";
import { isListed } from "../unit/listed.ts";
import { startsUnit, unitWordAt } from "../unit/units.ts";
import { type ArabicRun, malformed, wellFormed } from "./arabic-types.ts";
import { isGlyph } from "./glyphs.ts";

/** How far a numeral torn by spaces is followed. */
const LONGEST_TORN = 32;

const TORN_THOUSANDS = /^\d{1,3}( \d{3})+( \d{3}|\.\d+)$/;
const COMMA_SPACE = /^\d{1,3}( ?, ?\d{3})+(\.\d+)?$/;
const SPACED_POINT = /^\d+ \. ?\d+$|^\d+ \.\d+$/;
const SPACED_DIGITS = /^\d( \d)*\.\d( \d)*$/;
/** 1,4 80 and 1 2, 86 0: a group of thousands is torn, which no two numbers would be. */
const TORN_GROUP = /^[\d ]*, ?(?:\d \d|\d\d \d)/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const WHOLE = /^\d+(,\d{3})*(\.\d+)?$/;

/**
 * A numeral that extraction tore apart: `9 8 . 5 %`, `94.9 5%`, `1 234 567`. Read only where nothing else
 * is possible, for `5 10` may as well be two cells.
 */
export function readTorn(text: string, pos: number): ArabicRun | undefined {
  const at = tornEnd(text, pos);
  if (at < 0) return undefined;
  const raw = text.slice(pos, at);
  if (!/\d$/.test(raw) || !isSurelyOne(raw, text, at)) return undefined;
  const digits = raw.replaceAll(/[ ,]/g, "");
  const point = digits.indexOf(".");
  return wellFormed(at, digits.replace(".", ""), point < 0 ? 0 : digits.length - point - 1, false, false);
}

/** The end of digits, marks and single spaces between them; -1 where they go on for too long. */
function tornEnd(text: string, pos: number): number {
  let at = pos;
  while (isPart(text, at)) if (++at - pos > LONGEST_TORN) return -1;
  return at;
}

function isPart(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 0x20) return text.charCodeAt(at + 1) !== 0x20 && isPart(text, at + 1);
  const code = codeAt(text, at);
  return isDigit(text, at) || code === 0x2e || code === 0x2c;
}

function isSurelyOne(raw: string, text: string, end: number): boolean {
  const next = afterSpace(text, end);
  const unit = startsUnit(text, next) || classAt(text, next) >= KANJI_SMALL;
  const percent = text.charAt(afterSpace(text, end)) === "%";
  if (TORN_THOUSANDS.test(raw)) return true;
  if (unit && COMMA_SPACE.test(raw)) return true;
  if (percent && (/^\d+\.\d \d$/.test(raw) || /^\d{2,}\. \d$/.test(raw))) return true;
  if (percent && SPACED_DIGITS.test(raw) && raw.includes(" ")) return true;
  if (unit && TORN_GROUP.test(raw) && GROUPED.test(raw.replaceAll(" ", ""))) return true;
  if (SPACED_POINT.test(raw)) return true;
  if (!WHOLE.test(raw.replaceAll(" ", ""))) return false;
  const pieces = raw.split(" ");
  if (pieces.some((piece) => piece.length > 1)) return false;
  if (pieces.includes(".")) return true;
  if (isListOf(pieces, text, next)) return false;
  return unit && (pieces.length > 2 || percent || isSpace(text, end));
}

/** 5 6 7月: each of them a month. */
function isListOf(pieces: readonly string[], text: string, pos: number): boolean {
  const unit = unitWordAt(text, pos);
  return (
    unit !== undefined &&
    isListed(unit.data.kind, unit.word) &&
    pieces.every((piece, i) => i === 0 || Number(piece) === Number(pieces[i - 1]) + 1)
  );
}

/** Brackets, bars and letters that stand for a lost digit: `16 1「 件`, `1O,000件`. Only before a unit. */
export function readGlyphs(text: string, run: ArabicRun): ArabicRun | undefined {
  let at = run.end;
  if (isSpace(text, at) && isDigit(text, at + 1)) for (at++; isDigit(text, at) && at < run.end + 8; ) at++;
  if (isMark(text, at) && isGlyph(text.charCodeAt(at + 1))) at++;
  if (!isGlyph(text.charCodeAt(at))) return undefined;
  at = endOfGlyphs(text, at);
  const unit = afterSpace(text, at);
  if (!startsUnit(text, unit) || (unit === at && startsWordOfBracket(text, unit))) return undefined;
  return malformed(at, "glyphs");
}

/** How far digits with other characters among them are followed. */
const LONGEST_GLYPHS = 16;

/** The end of digits, characters in the place of digits, and single marks between them. */
export function endOfGlyphs(text: string, pos: number): number {
  let at = pos;
  while (at < pos + LONGEST_GLYPHS && isGlyphOrDigit(text, isMark(text, at) ? at + 1 : at))
    at += isMark(text, at) ? 2 : 1;
  return at;
}

function isMark(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code === 0x2c || code === 0x2e;
}

function isGlyphOrDigit(text: string, at: number): boolean {
  return isDigit(text, at) || isGlyph(codeAt(text, at));
}

/** `平成30「事業名…`: the bracket opens a name, for the unit is not all that it holds. */
function startsWordOfBracket(text: string, pos: number): boolean {
  for (let at = pos; at < pos + 12 && at < text.length; at++) {
    if (text.charCodeAt(at) === 0x300d || text.charCodeAt(at) === 0x300f) return true;
  }
  return false;
}
