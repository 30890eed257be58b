import { afterSpace, foldAt, isDigit } from "./chars.ts";
import { type DateContext, type DateParts, readDate, readDateTail, readSmallInt } from "./dates.ts";
import { firstDay, isCalendarDay, isoDate, lastDay } from "./iso.ts";
import type { Quantity } from "./types.ts";
import { endOfWord } from "./words.ts";

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
  const first = readSmallInt(text, start);
  if (first === undefined || !isDigit(text, start)) return undefined;
  if (first.digits > 2) return readLeftYear(text, start, first);
  const right = isTilde(text[first.end]) ? readDate(text, first.end + 1) : undefined;
  if (right === undefined || right.era !== undefined || right.year !== undefined) return undefined;
  const base = { start, end: first.end, year: undefined, era: undefined, eraYear: undefined, style: "bare" };
  if (right.fiscal) return { ...base, month: undefined, day: undefined, fiscal: true };
  if (right.month === undefined || first.value < 1 || first.value > 12) return undefined;
  return { ...base, month: first.value, day: undefined, fiscal: false };
}

/** 2020-2021年度, 2018～2020年. */
function readLeftYear(
  text: string,
  start: number,
  first: { value: number; end: number },
): DateParts | undefined {
  const joined = isTilde(text[first.end]) || foldAt(text, first.end) === "-";
  if (!joined || first.value < 1900 || first.value > 2100) return undefined;
  const right = readDate(text, first.end + 1);
  if (right?.year === undefined || right.month !== undefined || right.year < first.value) return undefined;
  const base = {
    start,
    end: first.end,
    era: undefined,
    eraYear: undefined,
    month: undefined,
    day: undefined,
  };
  return { ...base, year: first.value, fiscal: right.fiscal, style: "bare" };
}

function isTilde(char: string | undefined): boolean {
  return char !== undefined && "~～〜∼".includes(char);
}

/** The end of what joins two dates to a period. */
function connectorEnd(text: string, pos: number): number {
  const at = afterSpace(text, pos);
  if (isTilde(text[at])) return afterSpace(text, at + 1);
  if (text.startsWith("から", at) || text.startsWith("より", at)) return at + 2;
  return "-－―—–ー".includes(text[at] ?? "/") ? afterSpace(text, at + 1) : -1;
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
  const from = firstDay({ ...left, fiscal });
  const to = lastDay(right);
  const closed = endOfWord(text, right.end, "まで");
  return {
    ...blank(text, left.start, closed > 0 ? closed : right.end, "period"),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...impossible(left, right),
  };
}

function single(text: string, parts: DateParts): Quantity {
  if (parts.fiscal) {
    const from = firstDay(parts);
    const to = lastDay(parts);
    const atEnd = text[parts.end - 1] === "末" && to !== undefined;
    return {
      ...blank(text, parts.start, parts.end, "period"),
      ...(from === undefined || to === undefined ? {} : { from, to, fiscalYear: parts.year! }),
      ...(atEnd ? { date: to } : {}),
      ...impossible(parts),
    };
  }
  if (parts.decade === true) {
    const span = { from: firstDay(parts)!, to: lastDay(parts)! };
    return { ...blank(text, parts.start, parts.end, "period"), ...span, ...impossible(parts) };
  }
  const possible = isCalendarDay(parts);
  const date = isoDate(possible ? parts : { ...parts, day: undefined });
  return {
    ...blank(text, parts.start, parts.end, "date"),
    ...(date === undefined ? {} : { date }),
    ...(possible ? {} : { issue: "impossible-date" }),
    ...impossible(parts),
  };
}

function impossible(...dates: DateParts[]): Pick<Quantity, "impossibleEra"> {
  for (const { era, eraYear } of dates) {
    if (era !== undefined && eraYear !== undefined && eraYear > era.last) {
      return { impossibleEra: { era: era.name, year: era.last } };
    }
  }
  return {};
}

function blank(text: string, start: number, end: number, kind: "date" | "period"): Quantity {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value: null,
    min: null,
    max: null,
    minInclusive: null,
    maxInclusive: null,
    unit: null,
    approximate: false,
    change: null,
  };
}

/** A time of day, `8時30分` or `10:30`, and the span between two of them. */
export function readClock(text: string, start: number): Quantity | undefined {
  const left = clockAt(text, start);
  if (left === undefined) return undefined;
  const connector = connectorEnd(text, left.end);
  const right = connector < 0 ? undefined : clockAt(text, skipHalfDay(text, connector));
  if (right === undefined) return { ...blank(text, start, left.end, "date"), date: left.time };
  return { ...blank(text, start, right.end, "period"), from: left.time, to: right.time };
}

function skipHalfDay(text: string, pos: number): number {
  return text.startsWith("午前", pos) || text.startsWith("午後", pos) ? pos + 2 : pos;
}

function clockAt(text: string, start: number): { time: string; end: number } | undefined {
  const hour = readSmallInt(text, start);
  if (hour === undefined || hour.digits > 2 || hour.value > 30) return undefined;
  const afternoon = start >= 2 && text.startsWith("午後", start - 2) && hour.value < 12 ? 12 : 0;
  const time = (minute: number) =>
    `T${String(hour.value + afternoon).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  if (text[hour.end] === "時" && !/[間限点期代価給世刻]/.test(text[hour.end + 1] ?? "")) {
    const minute = readSmallInt(text, hour.end + 1);
    if (minute !== undefined && minute.value < 60 && text[minute.end] === "分")
      return { time: time(minute.value), end: minute.end + 1 };
    const half = text[hour.end + 1] === "半";
    return { time: time(half ? 30 : 0), end: hour.end + (half ? 2 : 1) };
  }
  if (foldAt(text, hour.end) !== ":" || !isDigit(text, start) || isDigit(text, hour.end + 3))
    return undefined;
  const minute = readSmallInt(text, hour.end + 1);
  if (
    minute === undefined ||
    minute.end !== hour.end + 3 ||
    minute.value > 59 ||
    ".,%".includes(foldAt(text, minute.end) || " ")
  )
    return undefined;
  return { time: time(minute.value), end: minute.end };
}
