/** Milliseconds of a day. */
const DAY = 86_400_000;
/** From this day on all programs count alike: Excel takes 1900 for a leap year. */
const FIRST = Date.UTC(1900, 2, 1);
const ZERO = Date.UTC(1899, 11, 30);

/** The number by which a workbook knows a day or the first of a month; null where it has none. */
export function dayNumber(date: string): number | null {
  const [, year, month, day = "1"] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isReal =
    new Date(time).getUTCDate() === Number(day) && new Date(time).getUTCMonth() === Number(month) - 1;
  return isReal && time >= FIRST ? (time - ZERO) / DAY : null;
}
