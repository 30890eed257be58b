import {
  afterSpace,
  beforeSpace,
  classAt,
  DIGIT,
  isDigit,
  isKanji,
  isKatakana,
  isLatin,
  isSpace,
} from "../../text/chars.ts";
import { eraAt } from "../model/eras.ts";
import type { Numeral } from "../model/numeral-types.ts";

/** The end of a web address at `pos`, or -1. */
export function addressEnd(text: string, pos: number): number {
  if (!text.startsWith("http", pos)) return -1;
  let end = pos;
  while (end < text.length && text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x7f) end++;
  return end;
}

/** The end of an id, name or version whose digits a Latin letter touches (CO2, R2-1, ver2.0, 4G), or -1. */
export function gluedEnd(text: string, pos: number): number {
  const point = text.charAt(pos - 1) === "." && isLatin(text, pos - 2);
  const hyphen = isJoint(text.charAt(pos - 1)) && isLatin(text, pos - 2);
  if (!isLatin(text, pos - 1) && !point && !hyphen && text.charAt(pos - 1) !== "_") return -1;
  return HALF_DAYS.includes(text.slice(pos - 2, pos)) ? -1 : idEnd(text, pos);
}

/** Years of primary, middle and high school: 小6, 中3, 高2. */
const SCHOOL_YEARS: Readonly<Record<string, string>> = { 小: "123456", 中: "123", 高: "123" };
const BEHIND_SCHOOL_YEAR = " のはがもと・、,。)~:";

/** The end of a school year that is written short, whose digit stands at `pos`, or -1: 小6 95%. */
export function schoolYearEnd(text: string, pos: number): number {
  const years = SCHOOL_YEARS[text.charAt(pos - 1)];
  const isWord = isKanji(text, pos - 2) || isKatakana(text, pos - 2);
  if (!years?.includes(text.charAt(pos)) || isWord) return -1;
  const behind = text.charAt(pos + 1);
  return behind === "" || BEHIND_SCHOOL_YEAR.includes(behind) ? pos + 1 : -1;
}

/** `AM10:00` is a time, not an id. */
const HALF_DAYS: readonly string[] = ["AM", "PM", "am", "pm"];

function idEnd(text: string, pos: number): number {
  let end = pos;
  while (isDigit(text, end) || isLatin(text, end) || (isJoint(text.charAt(end)) && isDigit(text, end + 1)))
    end++;
  return end;
}

function isJoint(char: string): boolean {
  return char !== "" && "-._".includes(char);
}

/** The end of digits that letters follow which are no unit: 4G, 3D, 5S. -1 where a quantity may stand. */
export function letteredEnd(text: string, end: number): number {
  if (isLatin(text, end)) return idEnd(text, end);
  return text.charAt(end) === "-" && isLatin(text, end + 1) && !eraAt(text, end + 1)
    ? idEnd(text, end + 1)
    : -1;
}

/** A chain of digits and hyphens: its end, and how many numbers it holds. */
export interface Chain {
  readonly end: number;
  readonly parts: number;
}

/** Phone numbers, postal codes, addresses, ids: numbers joined by hyphens, slashes, brackets. */
export function chainAt(text: string, pos: number): Chain {
  let end = pos;
  let parts = 0;
  for (;;) {
    while (isDigit(text, end)) end++;
    parts++;
    const next = jointEnd(text, end);
    if (next < 0) return { end, parts };
    end = next;
  }
}

function jointEnd(text: string, pos: number): number {
  const char = text.charAt(pos);
  if (char === "" || !"-/()".includes(char)) return -1;
  const bracket = char === "(" || char === ")";
  let end = pos + 1;
  if (!bracket && text.charAt(end) === "(") end++;
  return isDigit(text, end) ? end : -1;
}

/** Whether the chain's first number is a phone number's: `055(282)6073`, `0553-22-1111`. */
export function isPhone(text: string, pos: number, chain: Chain): boolean {
  return (
    chain.parts > 1 && text.charAt(pos) === "0" && isDigit(text, pos + 1) && text.charAt(pos + 1) !== "."
  );
}

/** A note's mark (※1, 注3): a number only where something is counted. */
export function isNote(text: string, pos: number, floor: number): boolean {
  const at = beforeSpace(text, pos, floor);
  return at > floor && "※注〒*℡".includes(text[at - 1]!);
}

/** 数, 何: 数百人 is nobody's number. */
export function isVague(text: string, pos: number, floor: number): boolean {
  return pos > floor && "数何幾".includes(text[pos - 1]!) && classAt(text, pos) > DIGIT;
}

/** `1 財政の健全化`, `(1) 事業`, `1. 概要`: the number that opens a line and what it heads. */
export function isHeading(text: string, numeral: Numeral): boolean {
  const { start, end, plain } = numeral;
  if (!plain || end - start > 2) return false;
  const bracket = text.charAt(start - 1) === "(" && text.charAt(end) === ")";
  const from = bracket ? start - 1 : start;
  const opens = from === 0 || text[from - 1] === "\n";
  if (!opens && !(bracket && " 　。・".includes(text.charAt(from - 1)))) return false;
  const mark = text.charAt(end);
  const marked = mark === ")" || mark === "." || isSpace(text, end);
  const next = marked ? afterSpace(text, end + 1) : end;
  return (
    marked &&
    next > end &&
    next < text.length &&
    (isKanji(text, next) || isKatakana(text, next) || isHiragana(text, next))
  );
}

function isHiragana(text: string, pos: number): boolean {
  const code = text.charCodeAt(pos);
  return code >= 0x3041 && code <= 0x3096;
}
