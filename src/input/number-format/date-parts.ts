/** A moment as a calendar and a clock show it. */
export interface DateParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** Sunday is 0. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly milliseconds: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** Day 0 of both systems. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Lotus 1-2-3 took 1900 for a leap year, and so do all that came after it. */
const FALSE_LEAP_DAY = 60;
/** 9999-12-31. */
const LAST_DAY = 2_958_466;

/** What a number of days is as a date; null for what is none. With milliseconds, or rounded to seconds. */
export function toDateParts(serial: number, is1904: boolean, hasFraction: boolean): DateParts | null {
  if (!(serial >= 0 && serial < LAST_DAY)) return null;
  const days = !is1904 && serial < FALSE_LEAP_DAY ? serial + 1 : serial;
  const step = hasFraction ? 1 : 1000;
  const time = (is1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((days * DAY) / step) * step;
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
    milliseconds: date.getUTCMilliseconds(),
  };
}

/** The number of days that a date in ISO 8601 is; null where it is none. */
export function fromIsoDate(text: string, is1904: boolean): number | null {
  const time = Date.parse(/[zZ]$|[+-]\d\d:?\d\d$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? null : (time - (is1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}
