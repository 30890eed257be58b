import { classAt, DIGIT, isDigit, KANJI_DIGIT, KANJI_SMALL } from "../../text/chars.ts";
import type { Era } from "../model/eras.ts";
import { readNumeral } from "../numeral/numeral.ts";

/** A date as far as the text gives it. */
export interface DateParts {
  readonly start: number;
  readonly end: number;
  /** The year of the Christian era, where it is known. */
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** 年度: the fiscal year that begins in April. */
  readonly fiscal: boolean;
  readonly era: Era | undefined;
  readonly eraYear: number | undefined;
  readonly style: string;
  /** 年代: the ten years from it. */
  readonly decade: boolean;
}

/** What the first date of a range, or of a list, lends to the next. */
export interface DateContext {
  readonly era: Era | undefined;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly style: string;
}

/** A whole number, where it ends, and how long it is. */
export interface SmallInt {
  readonly value: number;
  readonly end: number;
  readonly digits: number;
}

/** A whole number of at most four digits, or the same in kanji. */
export function readSmallInt(text: string, pos: number): SmallInt | undefined {
  const kind = classAt(text, pos);
  if (kind === DIGIT) {
    let end = pos;
    let value = 0;
    for (; isDigit(text, end) && end < pos + 5; end++) value = value * 10 + Number(text.charAt(end));
    return end - pos > 4 ? undefined : { value, end, digits: end - pos };
  }
  if (kind !== KANJI_DIGIT && kind !== KANJI_SMALL) return undefined;
  let length = 1;
  while (
    length < 9 &&
    (classAt(text, pos + length) === KANJI_DIGIT || classAt(text, pos + length) === KANJI_SMALL)
  )
    length++;
  const numeral = length < 9 ? readNumeral(text.slice(pos, pos + length), 0) : undefined;
  if (numeral?.value == null || numeral.end !== length || numeral.value > 9999) return undefined;
  return { value: numeral.value, end: pos + length, digits: String(numeral.value).length };
}

/** A year, and how it was said. */
export type Known = Pick<DateParts, "start" | "era" | "eraYear" | "year">;

/** A date of a known year; written out, for copying objects costs more than reading the date. */
export function dateOf(
  { start, era, eraYear, year }: Known,
  end: number,
  style: string,
  month?: number,
  day?: number,
): DateParts {
  return { start, end, year, month, day, fiscal: false, era, eraYear, style, decade: false };
}

/** 年度. */
export function fiscalYear({ start, era, eraYear, year }: Known, end: number): DateParts {
  return {
    start,
    end,
    year,
    month: undefined,
    day: undefined,
    fiscal: true,
    era,
    eraYear,
    style: "年",
    decade: false,
  };
}
