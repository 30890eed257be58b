import { foldedView } from "./folded-view.ts";

const LETTER = /[\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u4e00-\u9fff]/;
const DIGIT = /\d/;
const POINT = /[.,]/;
const SIGN = /[%‰℃㎡㎥]/;
/** Fewer single letters may be words of one letter each: 大 中 小. */
const FEWEST_LETTERS = 4;
const FEWEST_GLYPHS = 3;
/** Of letters behind a number more are words, not a unit. */
const LONGEST_UNIT = 3;
/** Letters that count what stands before them, or name a time. */
const COUNTERS = "年月日時分秒人名件回個台本冊枚校社戸世者所箇か割歳才円千万億兆点倍位次期号";

/** How a text is spaced out: the width of the gaps between its glyphs; wider ones part words. */
export interface Spacing {
  readonly gap: number;
  /** How many digits at the beginning number the words behind them, and stay apart from these; 0 where none do. */
  readonly mark: number;
}

/** The width of a gap: an ideographic space is as wide as two. */
export function gapWidth(gap: string): number {
  let width = 0;
  for (const char of gap) width += char === "　" ? 2 : 1;
  return width;
}

/**
 * Tells whether every single glyph of a text was set apart from the next, as in `6 0 件` or `窓 口 の 改 善`; null where
 * one was not, or where the glyphs may be words of their own, as in `A B C`, `大 中 小` or `1 2 3`.
 */
export function readSpacing(text: string): Spacing | null {
  // Nearly every text is told by its second character.
  if (!/^\s*.\s/u.test(text)) return null;
  const trimmed = foldedView(text).trim();
  const glyphs = trimmed.split(/\s+/);
  if (glyphs.length < FEWEST_GLYPHS || glyphs.some((glyph) => [...glyph].length > 1)) return null;
  const letters = glyphs.filter((glyph) => LETTER.test(glyph)).length;
  if (letters < FEWEST_LETTERS && !isNumber(glyphs, letters)) return null;
  const gaps = trimmed.match(/\s+/g) ?? [];
  const gap = gaps.reduce((least, one) => Math.min(least, gapWidth(one)), Number.POSITIVE_INFINITY);
  return { gap, mark: countMark(glyphs, letters) };
}

/** 1 財 政 の 健 全 化, but not 8 分 4 0 秒. */
function countMark(glyphs: readonly string[], letters: number): number {
  const digits = glyphs.findIndex((glyph) => !DIGIT.test(glyph));
  const next = glyphs[digits] ?? "";
  const isMark = digits > 0 && digits <= 2 && letters >= FEWEST_LETTERS && LETTER.test(next);
  return isMark && !COUNTERS.includes(next) ? digits : 0;
}

/** 6 0 件, 9 8 . 5 %: a number of several digits with a point or a unit; 1 2 3 年 may be three numbers. */
function isNumber(glyphs: readonly string[], letters: number): boolean {
  const digits = glyphs.filter((glyph) => DIGIT.test(glyph));
  const points = glyphs.filter((glyph) => POINT.test(glyph)).length;
  const signs = glyphs.filter((glyph) => SIGN.test(glyph)).length;
  const end = glyphs.findLastIndex((glyph) => DIGIT.test(glyph));
  const isWhole = digits.length + points + signs + letters === glyphs.length;
  const isOneNumber = glyphs.slice(0, end).every((glyph) => DIGIT.test(glyph) || POINT.test(glyph));
  if (!isWhole || !isOneNumber || digits.length < 2) return false;
  const behind = glyphs.length - 1 - end;
  return (points > 0 || behind > 0) && behind <= LONGEST_UNIT && !countsUp(digits);
}

function countsUp(digits: readonly string[]): boolean {
  const codes = digits.map((digit) => digit.charCodeAt(0));
  return codes.length > 2 && codes.every((code, i) => i === 0 || code === (codes[i - 1] as number) + 1);
}
