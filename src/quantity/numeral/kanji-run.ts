import { classAt, isSpace, KANJI_DIGIT, worthAt } from "../../text/chars.ts";

/** A run of kanji digits read by position: 二〇二〇, 一二三、四五六. */
export interface KanjiRun {
  readonly end: number;
  readonly digits: string;
}

/** Reads kanji digits one after the other as decimal places. */
export function readKanjiRun(text: string, pos: number): KanjiRun {
  let { end, digits } = readDigits(text, pos);
  if (digits.length > 3) return { end, digits };
  for (let group = 0; group < 6 && isSeparator(text.charAt(end)); group++) {
    const next = readDigits(text, end + 1);
    if (next.digits.length !== 3) break;
    end = next.end;
    digits += next.digits;
  }
  return { end, digits };
}

function readDigits(text: string, pos: number): KanjiRun {
  let end = pos;
  let digits = "";
  for (; classAt(text, end) === KANJI_DIGIT; end++)
    if (digits.length < 40) digits += String(worthAt(text, end));
  return { end, digits };
}

function isSeparator(char: string): boolean {
  return char === "," || char === "、";
}

/**
 * The decimals of a kanji numeral that ends at `pos`: 三点一四, 〇・〇八. A middle dot may also part a list
 * (二・三か月), so it is a point only after 〇, before two digits and more, or in a share (三・五％).
 */
export function readKanjiDecimals(text: string, pos: number, zero: boolean): KanjiRun | undefined {
  const mark = text[pos];
  if (mark !== "点" && mark !== "・" && mark !== ".") return undefined;
  const { end, digits } = readDigits(text, pos + 1);
  if (digits === "" || isSpace(text, pos + 1)) return undefined;
  return mark !== "・" || zero || digits.length > 1 || isShare(text, end) ? { end, digits } : undefined;
}

function isShare(text: string, pos: number): boolean {
  return SHARES.some((word) => text.startsWith(word, pos));
}

const SHARES: readonly string[] = ["%", "パーセント", "ポイント"];
