import type { DateParts } from "./dates.ts";

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** ISO 8601, as precise as the text: `2021-03-31`, `2020-10`, `2020`, `--10`, `--10-01`. */
export function isoDate({ year, month, day }: Pick<DateParts, "year" | "month" | "day">): string | undefined {
  const head = year === undefined ? "-" : String(year).padStart(4, "0");
  if (month === undefined) return year === undefined ? undefined : head;
  return day === undefined ? `${head}-${pad(month)}` : `${head}-${pad(month)}-${pad(day)}`;
}

/** The first day of a date; of a fiscal year, 1 April. */
export function firstDay(parts: DateParts): string | undefined {
  return parts.fiscal && parts.year !== undefined ? `${parts.year}-04-01` : isoDate(parts);
}

/** The last day of a date; of a fiscal year, 31 March. */
export function lastDay(parts: DateParts): string | undefined {
  if (parts.year === undefined) return isoDate(parts);
  if (parts.fiscal) return `${parts.year + 1}-03-31`;
  return parts.decade === true ? String(parts.year + 9) : isoDate(parts);
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the day can be: no 31 April, no 29 February out of leap years. */
export function isCalendarDay({ year, month, day }: DateParts): boolean {
  if (month === undefined || day === undefined) return true;
  if (month === 2 && day === 29 && year !== undefined)
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= MONTH_DAYS[month - 1]!;
}
