import type { Lang } from "../../core/finding.ts";
import type { Verdict } from "../../indicator/model/types.ts";
import type { Grouping } from "../../summary/types.ts";

/** The words of a summary that are not the report's own. */
export interface SummaryWords {
  readonly title: Readonly<Record<Grouping, string>>;
  /** The heading of the first column. */
  readonly names: Readonly<Record<Grouping, string>>;
  /** What stands for initiatives that name no department, policy and so on. */
  readonly missing: Readonly<Record<Grouping, string>>;
  readonly all: string;
  readonly unrated: string;
  readonly other: string;
  readonly achieved: string;
  readonly total: string;
  readonly ratingBand: string;
  readonly verdictBand: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly unknownYear: string;
  readonly noInitiatives: string;
  readonly shareNote: (label: string, symbols: string) => string;
  readonly verdictNotes: Readonly<Record<Verdict, string>>;
  readonly noScale: string;
  readonly scalesDiffer: string;
  readonly involved: string;
  initiatives(count: number): string;
  reports(count: number): string;
  leftOut(headers: readonly string[]): string;
  summed(year: string, count: number, issuers: string): string;
  notRead(count: number): string;
  corrected(initiatives: number, columns: number): string;
}

const plural = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

export const SUMMARY_WORDS: Readonly<Record<Lang, SummaryWords>> = {
  ja: {
    title: {
      department: "取組結果の集計（主管課別）",
      policy: "取組結果の集計（基本方針別）",
      strategy: "取組結果の集計（取組みの方針別）",
      rating: "取組結果の集計（達成度別）",
    },
    names: { department: "主管課", policy: "基本方針", strategy: "取組みの方針", rating: "達成度" },
    missing: {
      department: "（担当課なし）",
      policy: "（基本方針なし）",
      strategy: "（取組みの方針なし）",
      rating: "（評価なし）",
    },
    all: "取組",
    unrated: "なし",
    other: "他",
    achieved: "達成",
    total: "合計",
    ratingBand: "達成度",
    verdictBand: "数値との照合",
    verdicts: { consistent: "合う", overrated: "高すぎ", underrated: "低すぎ", unverifiable: "不明" },
    unknownYear: "（年度不明）",
    noInitiatives: "取組がありません。",
    shareNote: (label, symbols) => `${label}: 評価のある取組のうち ${symbols} の割合`,
    verdictNotes: {
      consistent: "合う: 評価が数値に見合う",
      overrated: "高すぎ: 評価が数値より高い",
      underrated: "低すぎ: 評価が数値より低い",
      unverifiable: "不明: 数値では確かめられない",
    },
    noScale: "評価の凡例が見つからない報告書では、記号の意味は不明です。",
    scalesDiffer: "評価の段階が報告書によって違うため、分けて数えています。",
    involved: "主管課が複数の取組は各課に数えています（合計は各取組を1回）。",
    initiatives: (count) => `取組 ${count}件`,
    reports: (count) => `報告書 ${count}件`,
    leftOut: (headers) =>
      `幅が足りないため省いた列: ${headers.join("、")}（端末を広げるか --json で見られます）。`,
    summed: (year, count, issuers) => `${year}は${count}件の報告書を合わせた数です（${issuers}）。`,
    corrected: (initiatives, columns) =>
      `人による訂正を含みます: 取組 ${initiatives}件${columns > 0 ? `、列 ${columns}件` : ""}（内容は reform check）`,
    notRead: (count) => `読めず、数えていない入力: ${count}件`,
  },
  en: {
    title: {
      department: "Initiatives by department",
      policy: "Initiatives by policy",
      strategy: "Initiatives by strategy",
      rating: "Initiatives by rating",
    },
    names: { department: "department", policy: "policy", strategy: "strategy", rating: "rating" },
    missing: {
      department: "(no department)",
      policy: "(no policy)",
      strategy: "(no strategy)",
      rating: "(unrated)",
    },
    all: "all",
    unrated: "none",
    other: "other",
    achieved: "met",
    total: "total",
    ratingBand: "rating",
    verdictBand: "by the numbers",
    verdicts: { consistent: "fair", overrated: "over", underrated: "under", unverifiable: "unclear" },
    unknownYear: "(year unknown)",
    noInitiatives: "There are no initiatives.",
    shareNote: (label, symbols) => `${label}: part of the rated initiatives that have ${symbols}`,
    verdictNotes: {
      consistent: "fair: the numbers bear the rating out",
      overrated: "over: rated higher than the numbers",
      underrated: "under: rated lower than the numbers",
      unverifiable: "unclear: no numbers to tell by",
    },
    noScale: "Where a report has no legend of the ratings, what they mean is unknown.",
    scalesDiffer: "The reports rate on different scales, so they are counted apart.",
    involved:
      "An initiative with several leading departments counts under each of them, and once in the total.",
    initiatives: (count) => plural(count, "initiative"),
    reports: (count) => plural(count, "report"),
    leftOut: (headers) =>
      `No room for these columns: ${headers.join(", ")} (a wider terminal or --json shows them).`,
    summed: (year, count, issuers) => `${year} adds up ${plural(count, "report")} (${issuers}).`,
    corrected: (initiatives, columns) =>
      `includes what people corrected: ${plural(initiatives, "initiative")}${columns > 0 ? `, ${plural(columns, "column")}` : ""} (reform check tells what)`,
    notRead: (count) => `inputs that could not be read and are not counted: ${count}`,
  },
};
