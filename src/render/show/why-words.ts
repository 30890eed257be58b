import type { Lang, Message } from "../../core/finding.ts";
import type { FeatureName } from "../../indicator/model/features.ts";
import type { Better } from "../../indicator/model/types.ts";

/** What each feature says where it is there in full: 1. */
export const FEATURE_WORDS: Readonly<Record<FeatureName, Message>> = {
  columns: { ja: "実績が専用の列にある", en: "the result has a column of its own" },
  alike: { ja: "目標と実績の名前の一致", en: "likeness of the names of target and result" },
  unrelated: {
    ja: "実績のまわりの語に目標と共通するものがない",
    en: "no word around the result is the target's",
  },
  unlabelled: { ja: "名前のない数値どうしを結び付けた", en: "paired without names" },
  margin: { ja: "次に近い数値との差", en: "distance to the next best number" },
  rivals: { ja: "ほかに実績らしい数値がある", en: "other numbers might be the result" },
  derived: { ja: "計算で求めた実績", en: "the result was worked out" },
  direction: { ja: "増減どちらが良いかの確かさ", en: "how sure the better way is" },
  bounded: { ja: "目標に「以上」「以下」がある", en: "the target has a bound" },
  far: { ja: "目標と実績の開き", en: "distance of target and result" },
  equal: { ja: "目標と実績が同じ数値", en: "the result equals the target" },
  hair: { ja: "ごくわずかな未達", en: "missed by a hair" },
  approximate: { ja: "目標が概数", en: "the target is approximate" },
  untitled: { ja: "目標に名前がない", en: "the target has no name of its own" },
  targets: { ja: "行にあるほかの目標の多さ", en: "number of other targets in the row" },
  numbers: { ja: "行にある数値の多さ", en: "number of numbers in the results" },
  claimed: { ja: "行の文章も同じことを述べている", en: "the row's words say the same" },
  denied: { ja: "行の文章は逆のことを述べている", en: "the row's words say the contrary" },
  "other-way": { ja: "数値の直接の比較ではない", en: "not a plain comparison of numbers" },
  "long-goal": { ja: "目標が長い文の中にある", en: "the target stands in a long text" },
  "long-result": { ja: "実績が長い文の中にある", en: "the result stands in a long text" },
  missed: { ja: "未達成という判定", en: "judged as missed" },
  "damaged-row": { ja: "欠けた欄のある行", en: "cells of the row are missing" },
};

/** Which way is better, in words. */
export const BETTER_WORDS: Readonly<Record<Better, Message>> = {
  higher: { ja: "高いほど良い", en: "more is better" },
  lower: { ja: "低いほど良い", en: "less is better" },
  closer: { ja: "目標に近いほど良い", en: "the nearer to the target the better" },
  unknown: { ja: "分からない", en: "untold" },
};

/** The other words of such a list. */
export interface WhyWords {
  readonly title: string;
  readonly hint: string;
  readonly undecided: string;
  readonly byPerson: string;
  readonly noSigns: string;
  /** What every judgement begins with. */
  readonly start: string;
  direction(better: string, sure: string): string;
  result(sure: string): string;
}

export const WHY_WORDS: Readonly<Record<Lang, WhyWords>> = {
  ja: {
    title: "判断の根拠",
    hint: "数は対数オッズ。+は良い向きが「高い」こと、結果が正しいことを支え、-はその逆。",
    undecided: "結果は判定していない",
    byPerson: "人が決めた",
    noSigns: "手がかりなし",
    start: "すべての判定の出発点",
    direction: (better, sure) => `良い向き: ${better}（${sure}）`,
    result: (sure) => `判定の${sure}`,
  },
  en: {
    title: "why",
    hint: "Numbers are logarithms of odds: + speaks for more being better, and for the judgement being right; - against.",
    undecided: "nothing was decided",
    byPerson: "a person decided it",
    noSigns: "nothing tells it",
    start: "what every judgement begins with",
    direction: (better, sure) => `better: ${better} (${sure})`,
    result: (sure) => `judgement: ${sure}`,
  },
};
