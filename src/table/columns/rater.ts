import { foldKey } from "../../text/fold.ts";
import { dueYearOf } from "../number-columns/read-period.ts";

/** Who gave a rating: the office itself, one above it, people from outside, citizens. */
export const RATERS = ["self", "second", "committee", "citizens"] as const;
export type Rater = (typeof RATERS)[number];

/** Words of a heading that say who rated, each with a heading that shows it. */
export const RATER_WORDS: readonly (readonly [word: string, rater: Rater, evidence: string])[] = [
  ["自己", "self", "自己評価"],
  ["内部", "self", "内部評価"],
  ["一次", "self", "一次評価"],
  ["1次", "self", "１次評価"],
  ["担当課", "self", "担当課評価"],
  ["所管課", "self", "所管課の評価"],
  ["二次", "second", "二次評価"],
  ["2次", "second", "２次評価"],
  ["本部", "second", "本部評価"],
  ["三次", "committee", "三次評価"],
  ["外部", "committee", "外部評価"],
  ["第三者", "committee", "第三者評価"],
  ["委員", "committee", "委員会評価"],
  ["有識者", "committee", "有識者の評価"],
  ["議会", "committee", "議会の評価"],
  ["市民", "citizens", "市民評価"],
];

const YEARS_BEFORE: readonly (readonly [word: string, years: number])[] = [
  ["前年度", 1],
  ["昨年度", 1],
  ["前回", 1],
];

/** Who a heading says gave the ratings of its column; null where it does not say. */
export function namedRater(heading: string): Rater | null {
  const key = foldKey(heading);
  return RATER_WORDS.find(([word]) => key.includes(word))?.[1] ?? null;
}

/** Who gave the ratings of a column; the office itself where the heading does not say. */
export function raterOf(heading: string): Rater {
  return namedRater(heading) ?? "self";
}

/** The fiscal year that the ratings of a column are of; null where neither heading nor report tell. */
export function ratedYearOf(heading: string, fiscalYear: number | null): number | null {
  const named = dueYearOf(heading);
  if (named !== null || fiscalYear === null) return named;
  const key = foldKey(heading);
  return fiscalYear - (YEARS_BEFORE.find(([word]) => key.includes(word))?.[1] ?? 0);
}
