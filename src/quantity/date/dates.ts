import {
  afterSpace,
  classAt,
  codeAt,
  DIGIT,
  isDigit,
  isKanji,
  isLatin,
  isNumeral,
  isSpace,
} from "../../text/chars.ts";
import { type Era, type EraMatch, eraAt, startsYear } from "../model/eras.ts";
import { startsUnit } from "../unit/units.ts";
import {
  type DateContext,
  type DateParts,
  dateOf,
  fiscalYear,
  type Known,
  readSmallInt,
  type SmallInt,
} from "./date-parts.ts";

const DATE_MARKS = new Uint8Array(0x10000);
for (const char of "年月./-(~・") DATE_MARKS[char.charCodeAt(0)] = 1;

/** A quick look whether a date without an era can start at `pos`: short digits and then one of its marks. */
export function mayBeDate(text: string, pos: number): boolean {
  let end = pos;
  while (end < pos + 9 && isNumeral(text, end)) end++;
  if (end === pos) return false;
  const code = codeAt(text, end);
  return DATE_MARKS[isSpace(text, end) ? codeAt(text, end + 1) : code] === 1;
}

/** Reads a date or fiscal year at `start`: an era, a year, or a month. */
export function readDate(text: string, start: number, context?: DateContext): DateParts | undefined {
  const era = eraAt(text, start);
  if (era !== undefined) return readEraDate(text, start, era);
  const known: Known = { start, era: undefined, eraYear: undefined, year: context?.year };
  return readYearDate(text, start, context) ?? readMonth(text, start, known);
}

function readEraDate(text: string, start: number, match: EraMatch): DateParts | undefined {
  const { era } = match;
  const at = era.letter ? match.end : afterSpace(text, match.end);
  if (!startsYear(text, at)) return undefined;
  const first = text[at] === "元" ? { value: 1, end: at + 1, digits: 1 } : readSmallInt(text, at);
  if (first === undefined || first.value === 0 || (first.digits > 2 && era.base > 0)) return undefined;
  const year = era.base + first.value;
  const known = { start, era, eraYear: first.value, year };
  const named = readAfterYear(text, first.end, known);
  if (named !== undefined) return named;
  const numeric = readNumeric(text, first.end, known);
  if (numeric !== undefined) return numeric;
  if (era.letter && !isBareLetterYear(text, first.end, era, first.value)) return undefined;
  const end = text[first.end] === "末" ? first.end + 1 : first.end;
  return dateOf(known, end, "");
}

/** `R2`, `H27:` but neither `R2-1` nor `H5N1` nor `S1`. */
function isBareLetterYear(text: string, end: number, era: Era, year: number): boolean {
  const next = text.charAt(end);
  if (next === "-" || next === "_" || isLatin(text, end) || (next === "." && isDigit(text, end + 1)))
    return false;
  if (era.name === "令和") return year <= 30;
  return (era.name === "平成" && year <= 40) || (era.name === "昭和" && year >= 20 && year <= 70);
}

/** 2020(R2)年度, 令和2（2020）年: the end of the same year by another count, in brackets. */
function afterOtherYear(text: string, pos: number): number {
  if (text.charAt(pos) !== "(") return pos;
  const start = eraAt(text, pos + 1)?.end ?? pos + 1;
  const year = text[start] === "元" ? start + 1 : readSmallInt(text, start)?.end;
  if (year === undefined) return pos;
  const end = text[year] === "年" ? year + 1 : year;
  return text.charAt(end) === ")" ? end + 1 : pos;
}

/** What follows a year's number where 年 does: 年度, 年度末, 年3月31日. */
function readAfterYear(text: string, pos: number, known: Known): DateParts | undefined {
  const at = afterSpace(text, afterOtherYear(text, pos));
  if (text[at] !== "年") return undefined;
  const next = afterSpace(text, at + 1);
  if (text[next] === "度" && (text[at + 1] === "度" || next === at + 2)) {
    const end = text[next + 1] === "末" ? next + 2 : next + 1;
    return fiscalYear(known, end);
  }
  if (text[at + 1] === "代" && text[at + 2] !== "表") {
    return { ...dateOf(known, at + 2, "年"), decade: true };
  }
  const month = readMonth(text, next, known);
  if (month !== undefined) return month;
  const end = text[at + 1] === "末" ? at + 2 : at + 1;
  return dateOf(known, end, "年");
}

const SEPARATORS = "./-,・";

/** Months and days after a year by number: `.3.31`, `/3/31`, `-03-31`. */
function readNumeric(text: string, pos: number, known: Known): DateParts | undefined {
  const separator = text.charAt(pos);
  if (separator === "" || !SEPARATORS.includes(separator)) return undefined;
  if (known.era?.letter === true && (separator === "-" || separator === ",")) return undefined;
  const month = readSmallInt(text, pos + 1);
  if (month === undefined || month.value < 1 || month.value > 12 || month.digits > 2) return undefined;
  const end = month.end;
  // 2021・7 may be two numbers, 2021・7・18 is a day.
  if (separator === "・" && known.era === undefined && !(text[end] === "・" && isDigit(text, end + 1)))
    return undefined;
  if (text.charAt(end) === separator) {
    const day = readSmallInt(text, end + 1);
    if (day === undefined)
      return isDigit(text, end + 1) ? undefined : dateOf(known, end, separator, month.value);
    if (day.digits > 2 || day.value < 1 || day.value > 31 || isDigit(text, day.end)) return undefined;
    return dateOf(known, day.end, separator, month.value, day.value);
  }
  if (separator === "," || isDigit(text, end)) return undefined;
  if (text[end] === "月") return dateOf(known, end + 1, separator, month.value);
  if (known.era === undefined && startsUnit(text, afterSpace(text, end))) return undefined;
  if (text[end] === "年" || text.charAt(end) === "%") return undefined;
  return dateOf(known, end, separator, month.value);
}

function readYearDate(text: string, start: number, context: DateContext | undefined): DateParts | undefined {
  const first = readSmallInt(text, start);
  if (first === undefined) return undefined;
  const plausible = first.digits === 4 && first.value >= 1300 && first.value < 3000;
  const known: Known = { start, era: undefined, eraYear: undefined, year: first.value };
  if (plausible) {
    const at = afterSpace(text, afterOtherYear(text, first.end));
    if (text[at] === "年" && !/[間目生]/.test(text[at + 1] ?? ""))
      return readAfterYear(text, first.end, known);
    const civil = first.value >= 1900 && first.value < 2100 && classAt(text, start) === DIGIT;
    return civil && text.charAt(first.end) !== "," ? readNumeric(text, first.end, known) : undefined;
  }
  return readShortYear(text, start, first, context);
}

/** `3年度`, `3年3月`: the era of the date just before it, if there is one. */
function readShortYear(
  text: string,
  start: number,
  first: SmallInt,
  context: DateContext | undefined,
): DateParts | undefined {
  if (first.digits > 2 || first.value === 0) return undefined;
  const at = afterSpace(text, first.end);
  if (text[at] !== "年") return undefined;
  const era = context?.era;
  const known: Known =
    era === undefined
      ? { start, era, eraYear: undefined, year: undefined }
      : { start, era, eraYear: first.value, year: era.base + first.value };
  const date = readAfterYear(text, first.end, known);
  if (date === undefined || date.fiscal || date.month !== undefined) return date;
  return era !== undefined && text[at + 1] !== "間" && text[at + 1] !== "目" ? date : undefined;
}

/** 3月, 3月31日, 3月末, after a year or alone. */
function readMonth(text: string, pos: number, known: Known): DateParts | undefined {
  const month = readSmallInt(text, pos);
  if (month === undefined || month.value < 1 || month.value > 12 || month.digits > 2) return undefined;
  const at = afterSpace(text, month.end);
  if (text[at] !== "月" || text[at + 1] === "間" || text[at + 1] === "児") return undefined;
  const day = readSmallInt(text, afterSpace(text, at + 1));
  if (day !== undefined && day.value >= 1 && day.value <= 31 && day.digits <= 2) {
    const end = afterSpace(text, day.end);
    if (text[end] === "日" && text[end + 1] !== "間")
      return dateOf(known, end + 1, "年", month.value, day.value);
  }
  return dateOf(known, text[at + 1] === "末" ? at + 2 : at + 1, "年", month.value);
}

/** The second date of a range may be a bare number: `4/3~6`, `3/8~3/10`, 4月3日～6日. */
export function readDateTail(text: string, start: number, context: DateContext): DateParts | undefined {
  const full = readDate(text, start, context);
  if (full !== undefined) return full;
  const first = readSmallInt(text, start);
  if (first === undefined || first.digits > 2 || context.month === undefined) return undefined;
  const known: Known = { start, era: undefined, eraYear: undefined, year: context.year };
  const { style } = context;
  if (style !== "年" && text.charAt(first.end) === style) {
    const day = readSmallInt(text, first.end + 1);
    if (day === undefined || day.digits > 2 || first.value > 12) return undefined;
    return dateOf(known, day.end, style, first.value, day.value);
  }
  if (text[first.end] === "日" && text[first.end + 1] !== "間") {
    return dateOf(known, first.end + 1, style, context.month, first.value);
  }
  if (style === "年" || (isKanji(text, first.end) && startsUnit(text, first.end))) return undefined;
  return dateOf(known, first.end, style, context.month, first.value);
}
