import { afterSpace, isDigit } from "../../text/chars.ts";
import { endOfWord, indexWords, wordAt } from "../../text/word-index.ts";
import { type Mutable, undated } from "../amount/quantities.ts";
import { connectorEnd, isTilde } from "../bound/connectors.ts";
import type { Quantity } from "../model/types.ts";
import { type DateContext, type DateParts, dateOf, readSmallInt } from "./date-parts.ts";
import { readDate, readDateTail } from "./dates.ts";
import { firstDay, isCalendarDay, isoDate, lastDay } from "./iso.ts";

/** A date, period or time of day that was read, and what it lends to a date just after it. */
export interface CalendarMatch {
  readonly quantity: Quantity;
  readonly context: DateContext;
}

/** Reads a date or a period at `start`, which may be an era name or a number. */
export function readCalendar(text: string, start: number, context?: DateContext): CalendarMatch | undefined {
  const first = readDate(text, start, context) ?? readLeftOfPeriod(text, start);
  if (first === undefined) return undefined;
  const second = readSecond(text, first);
  if (second !== undefined)
    return { quantity: period(text, first, second), context: contextOf(second, first) };
  if (first.style === "bare") return undefined;
  return { quantity: single(text, first), context: contextOf(first) };
}

function contextOf(parts: DateParts, before?: DateParts): DateContext {
  return { era: parts.era ?? before?.era, year: parts.year, month: parts.month, style: parts.style };
}

/** The bare number that opens 4～9月 or 2～4年度; what it is only its right side tells. */
function readLeftOfPeriod(text: string, start: number): DateParts | undefined {
  const monthDay = readMonthDay(text, start);
  if (monthDay !== undefined) return monthDay;
  const first = readSmallInt(text, start);
  if (first === undefined || !isDigit(text, start)) return undefined;
  if (first.digits > 2) return readLeftYear(text, start, first);
  const right = isTilde(text[first.end]) ? readDate(text, first.end + 1) : undefined;
  if (right === undefined || right.era !== undefined || right.year !== undefined) return undefined;
  const known = { start, era: undefined, eraYear: undefined, year: undefined };
  if (right.fiscal) return { ...dateOf(known, first.end, "bare"), fiscal: true };
  if (right.month === undefined || first.value < 1 || first.value > 12) return undefined;
  return dateOf(known, first.end, "bare", first.value);
}

/** `4/1～9/30`, `5/1～`: a fraction before a wave dash would be odd. */
function readMonthDay(text: string, start: number): DateParts | undefined {
  const month = readSmallInt(text, start);
  if (month === undefined || month.value < 1 || month.value > 12 || text.charAt(month.end) !== "/")
    return undefined;
  const day = readSmallInt(text, month.end + 1);
  if (day === undefined || day.value < 1 || day.value > 31 || !isTilde(text[day.end])) return undefined;
  const known = { start, era: undefined, eraYear: undefined, year: undefined };
  return dateOf(known, day.end, "/", month.value, day.value);
}

/** 2020-2021年度, 2018～2020年. */
function readLeftYear(
  text: string,
  start: number,
  first: { value: number; end: number },
): DateParts | undefined {
  const joined = isTilde(text[first.end]) || text.charAt(first.end) === "-";
  if (!joined || first.value < 1900 || first.value > 2100) return undefined;
  const right = readDate(text, first.end + 1);
  if (right?.year === undefined || right.month !== undefined || right.year < first.value) return undefined;
  const known = { start, era: undefined, eraYear: undefined, year: first.value };
  return { ...dateOf(known, first.end, "bare"), fiscal: right.fiscal };
}

function readSecond(text: string, first: DateParts): DateParts | undefined {
  const at = connectorEnd(text, first.end);
  if (at < 0) return undefined;
  const context = contextOf(first);
  const tilde = isTilde(text[afterSpace(text, first.end)]);
  const second = tilde ? readDateTail(text, at, context) : readDate(text, at, context);
  if (
    second === undefined ||
    (second.era === undefined && second.year === undefined && first.year !== undefined)
  )
    return undefined;
  return second;
}

function period(text: string, left: DateParts, right: DateParts): Quantity {
  const fiscal = left.fiscal || (right.fiscal && left.month === undefined);
  const closed = endOfWord(text, right.end, "まで");
  const quantity = undated(text, left.start, closed > 0 ? closed : right.end, "period");
  setSpan(quantity, firstDay(left, fiscal), lastDay(right));
  markImpossible(quantity, left);
  markImpossible(quantity, right);
  return quantity;
}

const ABOUT = indexWords(["頃", "ごろ", "ころ"].map((word): [string, true] => [word, true]));

function single(text: string, parts: DateParts): Quantity {
  const { start, end, fiscal, decade, year } = parts;
  const about = wordAt(ABOUT, text, end);
  const quantity = undated(text, start, about?.edge ?? end, fiscal || decade ? "period" : "date");
  quantity.approximate = about !== undefined;
  markImpossible(quantity, parts);
  if (!fiscal && !decade) {
    setDate(quantity, parts);
  } else if (year !== undefined) {
    setSpan(quantity, firstDay(parts, fiscal), lastDay(parts));
    if (fiscal) quantity.fiscalYear = year;
    if (fiscal && text[end - 1] === "末") quantity.date = `${year + 1}-03-31`;
  }
  return quantity;
}

function setSpan(quantity: Mutable<Quantity>, from: string | undefined, to: string | undefined): void {
  if (from !== undefined) quantity.from = from;
  if (to !== undefined) quantity.to = to;
}

function setDate(quantity: Mutable<Quantity>, parts: DateParts): void {
  const possible = isCalendarDay(parts);
  const date = isoDate(parts.year, parts.month, possible ? parts.day : undefined);
  if (date !== undefined) quantity.date = date;
  if (!possible) quantity.issue = "impossible-date";
}

function markImpossible(quantity: Mutable<Quantity>, { era, eraYear }: DateParts): void {
  if (era !== undefined && eraYear !== undefined && eraYear > era.last) {
    quantity.impossibleEra ??= { era: era.name, year: era.last };
  }
}
