import { foldKey } from "../../text/fold.ts";
import { dueYearOf } from "../number-columns/read-period.ts";
import type { Claim } from "./claims.ts";
import { namedRater } from "./rater.ts";
import { BY_HAND } from "./weights.ts";

/** A word of a rating's heading: how much it speaks for the rating that the report gives itself this year. */
type RatingWord = readonly [word: string, weight: number, evidence: string];

/** When it was rated, and what: the longest word that fits counts, one of each list. */
export const RATED_WHEN: readonly RatingWord[] = [
  ["前年度", -2, "前年度評価"],
  ["昨年度", -2, "昨年度評価"],
  ["前回", -2, "前回評価"],
  ["中間", -1, "中間評価"],
  ["上半期", -1, "上半期評価"],
  ["今年度", 0.6, "今年度評価"],
  ["本年度", 0.6, "本年度評価"],
  ["当年度", 0.6, "当年度評価"],
  ["年度末", 0.4, "年度末評価"],
  ["最終", 0.3, "最終評価"],
];

export const RATED_WHAT: readonly RatingWord[] = [
  ["達成", 0.8, "目標達成度"],
  ["総合", 0.5, "総合評価"],
  ["評価", 0.3, "評価"],
  ["評定", 0.3, "評定"],
  ["判定", 0.3, "判定"],
  ["ランク", 0.3, "ランク"],
  ["進捗", 0.1, "進捗度"],
  ["必要性", -1, "必要性"],
  ["有効性", -0.6, "有効性"],
  ["効率性", -0.8, "効率性"],
  ["妥当性", -0.8, "妥当性"],
  ["公平性", -1, "公平性"],
  ["緊急", -1, "緊急度"],
  ["優先", -1, "優先度"],
  ["重要", -1, "重要度"],
  ["難易", -1, "難易度"],
  ["方向", -1, "方向性"],
];

/** What the year in a heading, and for ratings who rated, adds to what the heading says. */
export function headingBonus(heading: string, fiscalYear: number | null): (claim: Claim) => number {
  const year = dueYearOf(heading);
  const isOther = year !== null && fiscalYear !== null && year !== fiscalYear;
  const own = year === null || fiscalYear === null ? 0 : BY_HAND.ownYear;
  return (claim) => {
    const ofYear = isOther ? (claim === "rating" ? BY_HAND.otherYearRating : BY_HAND.otherYear) : own;
    return claim === "rating" ? ofYear + ratingBonus(heading) : ofYear;
  };
}

/** How much a heading speaks for the rating that a report gives itself this year. */
export function ratingBonus(heading: string): number {
  const key = foldKey(heading);
  const rater = namedRater(heading);
  return (rater ? BY_HAND.ratedBy[rater] : 0) + weightOf(key, RATED_WHEN) + weightOf(key, RATED_WHAT);
}

function weightOf(key: string, words: readonly RatingWord[]): number {
  const fits = words.filter(([word]) => key.includes(word));
  return fits.toSorted((a, b) => b[0].length - a[0].length)[0]?.[1] ?? 0;
}
