import {
  afterSpace,
  classAt,
  DIGIT,
  foldAt,
  foldedCode,
  isDigit,
  isKanji,
  isLatin,
  isNumeral,
  KANJI_DIGIT,
  KANJI_SMALL,
} from "./chars.ts";
import { type Era, type EraMatch, eraAt, startsYear } from "./eras.ts";
import { readNumeral } from "./numeral.ts";
import { startsUnit } from "./units.ts";

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
  readonly decade?: boolean;
}

/** What the first date of a range, or of a list, lends to the next. */
export interface DateContext {
  readonly era: Era | undefined;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly style: string;
}

interface SmallInt {
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
    for (; isDigit(text, end) && end < pos + 5; end++) value = value * 10 + Number(foldAt(text, end));
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

const DATE_MARKS = new Uint8Array(0x10000);
for (const char of "年月./-~～〜∼") DATE_MARKS[char.charCodeAt(0)] = 1;

/** A quick look whether a date without an era can start at `pos`: short digits and then one of its marks. */
export function mayBeDate(text: string, pos: number): boolean {
  let end = pos;
  while (end < pos + 9 && isNumeral(text, end)) end++;
  if (end === pos) return false;
  const code = foldedCode(text, end);
  return DATE_MARKS[code === 0x20 ? foldedCode(text, end + 1) : code] === 1;
}

/** Reads a date or fiscal year at `start`: an era, a year, or a month. */
export function readDate(text: string, start: number, context?: DateContext): DateParts | undefined {
  const era = eraAt(text, start);
  if (era !== undefined) return readEraDate(text, start, era);
  return readYearDate(text, start, context) ?? readMonth(text, start, start, undefined, undefined, context);
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
  return { ...known, end, month: undefined, day: undefined, fiscal: false, style: "" };
}

/** `R2`, `H27:` but neither `R2-1` nor `H5N1` nor `S1`. */
function isBareLetterYear(text: string, end: number, era: Era, year: number): boolean {
  const next = foldAt(text, end);
  if (next === "-" || next === "_" || isLatin(text, end) || (next === "." && isDigit(text, end + 1)))
    return false;
  if (era.name === "令和") return year <= 30;
  return (era.name === "平成" && year <= 40) || (era.name === "昭和" && year >= 20 && year <= 70);
}

type Known = Pick<DateParts, "start" | "era" | "eraYear" | "year">;

/** What follows a year's number where 年 does: 年度, 年度末, 年3月31日. */
function readAfterYear(text: string, pos: number, known: Known): DateParts | undefined {
  const at = afterSpace(text, pos);
  if (text[at] !== "年") return undefined;
  const next = afterSpace(text, at + 1);
  if (text[next] === "度" && (text[at + 1] === "度" || next === at + 2)) {
    const end = text[next + 1] === "末" ? next + 2 : next + 1;
    return { ...known, end, month: undefined, day: undefined, fiscal: true, style: "年" };
  }
  if (text[at + 1] === "代" && text[at + 2] !== "表") {
    return {
      ...known,
      end: at + 2,
      month: undefined,
      day: undefined,
      fiscal: false,
      style: "年",
      decade: true,
    };
  }
  const month = readMonth(text, next, known.start, known.era, known.year);
  if (month !== undefined) return { ...month, ...known };
  const end = text[at + 1] === "末" ? at + 2 : at + 1;
  return { ...known, end, month: undefined, day: undefined, fiscal: false, style: "年" };
}

const SEPARATORS = "./-,・";

/** Months and days after a year by number: `.3.31`, `/3/31`, `-03-31`. */
function readNumeric(text: string, pos: number, known: Known): DateParts | undefined {
  const separator = foldAt(text, pos);
  if (separator === "" || !SEPARATORS.includes(separator)) return undefined;
  if (known.era?.letter === true && (separator === "-" || separator === ",")) return undefined;
  const month = readSmallInt(text, pos + 1);
  if (month === undefined || month.value < 1 || month.value > 12 || month.digits > 2) return undefined;
  const style = separator;
  const base = { ...known, month: month.value, fiscal: false, style };
  if (foldAt(text, month.end) === separator) {
    const day = readSmallInt(text, month.end + 1);
    if (day === undefined)
      return isDigit(text, month.end + 1) ? undefined : { ...base, end: month.end, day: undefined };
    if (day.digits > 2 || day.value < 1 || day.value > 31 || isDigit(text, day.end)) return undefined;
    return { ...base, end: day.end, day: day.value };
  }
  if (separator === "," || isDigit(text, month.end)) return undefined;
  if (text[month.end] === "月") return { ...base, end: month.end + 1, day: undefined };
  if (known.era === undefined && startsUnit(text, afterSpace(text, month.end))) return undefined;
  if (text[month.end] === "年" || foldAt(text, month.end) === "%") return undefined;
  return { ...base, end: month.end, day: undefined };
}

function readYearDate(text: string, start: number, context: DateContext | undefined): DateParts | undefined {
  const first = readSmallInt(text, start);
  if (first === undefined) return undefined;
  const plausible = first.digits === 4 && first.value >= 1300 && first.value < 3000;
  const known: Known = { start, era: undefined, eraYear: undefined, year: first.value };
  if (plausible) {
    const at = afterSpace(text, first.end);
    if (text[at] === "年" && !/[間目生]/.test(text[at + 1] ?? ""))
      return readAfterYear(text, first.end, known);
    const civil = first.value >= 1900 && first.value < 2100 && classAt(text, start) === DIGIT;
    return civil && foldAt(text, first.end) !== "," ? readNumeric(text, first.end, known) : undefined;
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
function readMonth(
  text: string,
  pos: number,
  start: number,
  era: Era | undefined,
  year: number | undefined,
  context?: DateContext,
): DateParts | undefined {
  const month = readSmallInt(text, pos);
  if (month === undefined || month.value < 1 || month.value > 12 || month.digits > 2) return undefined;
  const at = afterSpace(text, month.end);
  if (text[at] !== "月" || text[at + 1] === "間" || text[at + 1] === "児") return undefined;
  const base = {
    start,
    era,
    eraYear: undefined,
    year: year ?? context?.year,
    month: month.value,
    fiscal: false,
    style: "年",
  };
  const next = afterSpace(text, at + 1);
  const day = readSmallInt(text, next);
  if (day !== undefined && day.value >= 1 && day.value <= 31 && day.digits <= 2) {
    const end = afterSpace(text, day.end);
    if (text[end] === "日" && text[end + 1] !== "間") return { ...base, end: end + 1, day: day.value };
  }
  return { ...base, end: text[at + 1] === "末" ? at + 2 : at + 1, day: undefined };
}

/** The second date of a range may be a bare number: `4/3~6`, `3/8~3/10`, `29～31年度`. */
export function readDateTail(text: string, start: number, context: DateContext): DateParts | undefined {
  const full = readDate(text, start, context);
  if (full !== undefined) return full;
  const first = readSmallInt(text, start);
  if (first === undefined || first.digits > 2) return undefined;
  const base = {
    start,
    era: undefined,
    eraYear: undefined,
    year: context.year,
    fiscal: false,
    style: context.style,
  };
  if (context.month === undefined) return undefined;
  if (context.style !== "年" && foldAt(text, first.end) === context.style) {
    const day = readSmallInt(text, first.end + 1);
    if (day === undefined || day.digits > 2 || first.value > 12) return undefined;
    return { ...base, month: first.value, day: day.value, end: day.end };
  }
  const day = text[first.end] === "日" && text[first.end + 1] !== "間";
  if (!day && (context.style === "年" || (isKanji(text, first.end) && startsUnit(text, first.end))))
    return undefined;
  return { ...base, month: context.month, day: first.value, end: day ? first.end + 1 : first.end };
}
