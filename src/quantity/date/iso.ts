import type { DateParts } from "./date-parts.ts";

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** ISO 8601, as precise as the text: `2021-03-31`, `2020-10`, `2020`, `--10`, `--10-01`. */
export function isoDate(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): string | undefined {
  const head = year === undefined ? "-" : String(year).padStart(4, "0");
  if (month === undefined) return year === undefined ? undefined : head;
  return day === undefined ? `${head}-${pad(month)}` : `${head}-${pad(month)}-${pad(day)}`;
}

/** A day of a month that is not known: `---15`. */
export function dayOnly(day: number): string {
  return `---${pad(day)}`;
}

/** The first day of a date; of a fiscal year, 1 April. */
export function firstDay({ year, month, day }: DateParts, fiscal: boolean): string | undefined {
  return fiscal && year !== undefined ? `${year}-04-01` : isoDate(year, month, day);
}

/** The last day of a date; of a fiscal year, 31 March; of a decade, its last year. */
export function lastDay({ year, month, day, fiscal, decade }: DateParts): string | undefined {
  if (year === undefined) return isoDate(year, month, day);
  if (fiscal) return `${year + 1}-03-31`;
  return decade ? String(year + 9) : isoDate(year, month, day);
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the day can be: no 31 April, no 29 February out of leap years. */
export function isCalendarDay({ year, month, day }: DateParts): boolean {
  if (month === undefined || day === undefined) return true;
  if (month === 2 && day === 29 && year !== undefined)
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= MONTH_DAYS[month - 1]!;
}
