import { findYearMentions, type YearMention } from "../../text/year-mentions.ts";
import type { Period } from "./types.ts";

export const NO_PERIOD: Period = {
  year: null,
  from: null,
  relative: null,
  part: null,
  isCumulative: false,
  isFinal: false,
};

/** The fiscal year, from April, that a mention of a year or a date falls in. */
export function fiscalYearOf({ year, month, unit }: Pick<YearMention, "year" | "month" | "unit">): number {
  return unit === "calendar" && month !== null && month <= 3 ? year - 1 : year;
}

/** The years that a text names, first and last, and the text without them; null where it names none. */
export function splitYears(text: string): { from: number | null; year: number; rest: string } | null {
  const mentions = findYearMentions(text);
  if (mentions.length === 0) return null;
  let rest = "";
  let at = 0;
  for (const { start, end } of mentions) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  const years = mentions.map(fiscalYearOf).toSorted((a, b) => a - b);
  const [first, last] = [years[0] as number, years.at(-1) as number];
  return { from: first === last ? null : first, year: last, rest: rest + text.slice(at) };
}

/** The fiscal year that a cell such as 令和7年度, R6.3 or 2030年 names as the time of a target; null where it names none. */
export function dueYearOf(text: string): number | null {
  return splitYears(text)?.year ?? null;
}
