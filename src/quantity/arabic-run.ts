import { afterSpace, classAt, foldAt, foldedCode, isDigit, isSpace, KANJI_SMALL, worthAt } from "./chars.ts";
import { startsUnit } from "./units.ts";

/** A run of Arabic digits with its separators: `mantissa` / 10^`decimals`. */
export interface ArabicRun {
  readonly end: number;
  /** The digits without separators and point; 0 where `issue` is set. */
  readonly mantissa: number;
  readonly decimals: number;
  /** Digits only: no comma, point or space. */
  readonly plain: boolean;
  /** `1.950` and `1.263.695`: the points may separate thousands; what is counted decides. */
  readonly pointedThousands: boolean;
  readonly issue: string | undefined;
}

/** Longer numerals are not amounts but a torn table; their digits are not collected. */
const LONGEST = 30;
/** How far a numeral torn by spaces is followed. */
const LONGEST_TORN = 32;

interface Chain {
  readonly end: number;
  readonly groups: readonly string[];
  readonly separators: string;
  readonly long: boolean;
}

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
  let next = foldedCode(text, at);
  while (next === COMMA && isDigit(text, at + 1)) {
    if (first > 3 || worthAt(text, pos) === 0 || !isDigit(text, at + 2) || !isDigit(text, at + 3))
      return undefined;
    mantissa =
      mantissa * 1000 + worthAt(text, at + 1) * 100 + worthAt(text, at + 2) * 10 + worthAt(text, at + 3);
    at += 4;
    if (at - pos > EXACT || isDigit(text, at)) return undefined;
    next = foldedCode(text, at);
  }
  const whole = at;
  if (next === POINT && isDigit(text, at + 1)) {
    for (at++; isDigit(text, at); at++) mantissa = mantissa * 10 + worthAt(text, at);
    next = foldedCode(text, at);
  }
  if (at - pos > EXACT || !isCleanEnd(text, at, next)) return undefined;
  const decimals = at > whole ? at - whole - 1 : 0;
  const pointedThousands = decimals === 3 && whole === pos + first && first <= 3 && worthAt(text, pos) !== 0;
  return { end: at, mantissa, decimals, plain: at === pos + first, pointedThousands, issue: undefined };
}

/** No further separator, space or broken glyph that might belong to the numeral. */
function isCleanEnd(text: string, at: number, next: number): boolean {
  if (next === COMMA || next === POINT) return !isDigit(text, at + 1) && !isDigit(text, at + 2);
  if (next === 0x3001) return !isDigit(text, at + 1);
  if (next !== 0x20) return !isGlyph(next);
  const after = foldedCode(text, at + 1);
  return !isDigit(text, at + 1) && after !== COMMA && after !== POINT && !isGlyph(after);
}

function readUnclean(text: string, pos: number): ArabicRun {
  const run = judge(readChain(text, pos), text, pos);
  if (run.issue !== undefined) return run;
  return readGlyphs(text, run) ?? (goesOn(text, run.end) ? readTorn(text, pos) : undefined) ?? run;
}

/** A space, or a mark and a space: `8 , 990`, `12, 500`, `98. 5`. */
function goesOn(text: string, end: number): boolean {
  const code = foldedCode(text, end);
  return isSpace(text, end) || ((code === COMMA || code === POINT) && isSpace(text, end + 1));
}

/** Digits and the separators between them, as far as they go. */
function readChain(text: string, pos: number): Chain {
  const groups: string[] = [];
  let separators = "";
  let length = 0;
  let at = pos;
  for (;;) {
    let group = "";
    for (; isDigit(text, at); at++) if (++length <= LONGEST) group += foldAt(text, at);
    groups.push(group);
    const next = separatorEnd(text, at);
    if (next < 0) return { end: at, groups, separators, long: length > LONGEST };
    separators += next - at > 1 ? "!" : foldAt(text, at).replace("、", ",");
    at = next;
  }
}

/** The end of the separator at `pos` if a digit follows; a doubled point or comma is one broken separator. */
function separatorEnd(text: string, pos: number): number {
  const sign = foldAt(text, pos);
  if (sign === "、") return isZeroGroup(text, pos + 1) ? pos + 1 : -1;
  if (sign !== "." && sign !== ",") return -1;
  let end = pos + 1;
  if (foldAt(text, end) === "." || foldAt(text, end) === ",") end++;
  return isDigit(text, end) ? end : -1;
}

/** 12、000: no number begins with 000, so the mark is a slip for a comma. */
function isZeroGroup(text: string, pos: number): boolean {
  return (
    foldAt(text, pos) === "0" && isDigit(text, pos + 1) && isDigit(text, pos + 2) && !isDigit(text, pos + 3)
  );
}

function judge({ end, groups, separators, long }: Chain, text: string, pos: number): ArabicRun {
  const first = groups[0]!;
  if (long) return malformed(end, "too-long");
  if (separators === "") return wellFormed(end, first, 0, true, false);
  if (separators.includes("!")) return malformed(end, "double-point");
  const joined = groups.join("");
  if (separators === ".") {
    const pointed = groups[1]!.length === 3 && first.length <= 3 && !first.startsWith("0");
    return wellFormed(end, joined, groups[1]!.length, false, pointed);
  }
  if (!separators.includes(",")) {
    return inThousands(groups) ? wellFormed(end, joined, 0, false, true) : malformed(end, "double-point");
  }
  const point = separators.indexOf(".");
  const whole = point < 0 ? groups : groups.slice(0, -1);
  if ((point < 0 || point === separators.length - 1) && inThousands(whole)) {
    return wellFormed(end, joined, point < 0 ? 0 : groups.at(-1)!.length, false, false);
  }
  if (point < 0 && isCount(groups)) return wellFormed(pos + first.length, first, 0, true, false);
  return malformed(end, text.slice(pos, end).includes("..") ? "double-point" : "grouping");
}

function malformed(end: number, issue: string): ArabicRun {
  return { end, mantissa: 0, decimals: 0, plain: false, pointedThousands: false, issue };
}

function wellFormed(
  end: number,
  digits: string,
  decimals: number,
  plain: boolean,
  pointedThousands: boolean,
): ArabicRun {
  return { end, mantissa: Number(digits), decimals, plain, pointedThousands, issue: undefined };
}

function inThousands(groups: readonly string[]): boolean {
  const first = groups[0]!;
  return (
    first.length <= 3 && !first.startsWith("0") && groups.every((group, i) => i === 0 || group.length === 3)
  );
}

/** `2,3`, `11,12,13`: consecutive numbers are a list. */
function isCount(groups: readonly string[]): boolean {
  return (
    groups.length < 12 && groups.every((group, i) => i === 0 || Number(group) === Number(groups[i - 1]) + 1)
  );
}

const TORN_THOUSANDS = /^\d{1,3}( \d{3})+( \d{3}|\.\d+)$/;
const COMMA_SPACE = /^\d{1,3}( ?, ?\d{3})+(\.\d+)?$/;
const SPACED_POINT = /^\d+ \. ?\d+$|^\d+ \.\d+$/;
const WHOLE = /^\d+(,\d{3})*(\.\d+)?$/;

/**
 * A numeral that extraction tore apart: `9 8 . 5 %`, `94.9 5%`, `1 234 567`. Read only where nothing else
 * is possible, for `5 10` may as well be two cells.
 */
function readTorn(text: string, pos: number): ArabicRun | undefined {
  let at = pos;
  let raw = "";
  for (;;) {
    const char = foldAt(text, at);
    if (!isDigit(text, at) && char !== "." && char !== "," && text.charCodeAt(at) !== 0x20) break;
    if (char === " " && !/[\d.,]/.test(foldAt(text, at + 1))) break;
    if (raw.length > LONGEST_TORN) return undefined;
    raw += char;
    at++;
  }
  if (!/\d$/.test(raw) || !isSurelyOne(raw, text, at)) return undefined;
  const digits = raw.replaceAll(/[ ,]/g, "");
  const point = digits.indexOf(".");
  return wellFormed(at, digits.replace(".", ""), point < 0 ? 0 : digits.length - point - 1, false, false);
}

function isSurelyOne(raw: string, text: string, end: number): boolean {
  const next = afterSpace(text, end);
  const unit = startsUnit(text, next) || classAt(text, next) >= KANJI_SMALL;
  const percent = foldAt(text, afterSpace(text, end)) === "%";
  if (TORN_THOUSANDS.test(raw)) return true;
  if (unit && COMMA_SPACE.test(raw)) return true;
  if (percent && (/^\d+\.\d \d$/.test(raw) || /^\d{2,}\. \d$/.test(raw))) return true;
  if (SPACED_POINT.test(raw)) return true;
  if (!WHOLE.test(raw.replaceAll(" ", ""))) return false;
  const pieces = raw.split(" ");
  if (pieces.some((piece) => piece.length > 1)) return false;
  if (pieces.includes(".")) return true;
  return unit && (pieces.length > 2 || percent || isSpace(text, end));
}

/** Brackets, bars and letters that stand for a lost digit: `16 1「 件`, `1O0件`. Only before a unit. */
function readGlyphs(text: string, run: ArabicRun): ArabicRun | undefined {
  let at = run.end;
  if (isSpace(text, at) && isDigit(text, at + 1)) for (at++; isDigit(text, at) && at < run.end + 8; ) at++;
  if (!isGlyph(text.charCodeAt(at))) return undefined;
  for (let i = 0; i < 8 && (isGlyph(text.charCodeAt(at)) || isDigit(text, at)); i++) at++;
  const unit = afterSpace(text, at);
  if (!startsUnit(text, unit) || startsWordOfBracket(text, unit)) return undefined;
  return malformed(at, "glyphs");
}

function isGlyph(code: number): boolean {
  return (
    code === 0x300c || code === 0x300e || code === 0x7c || code === 0x4f || code === 0x6c || code === 0x21
  );
}

/** `平成30「事業名…`: the bracket opens a name, for the unit is not all that it holds. */
function startsWordOfBracket(text: string, pos: number): boolean {
  for (let at = pos; at < pos + 12 && at < text.length; at++) {
    if (text.charCodeAt(at) === 0x300d || text.charCodeAt(at) === 0x300f) return true;
  }
  return false;
}
