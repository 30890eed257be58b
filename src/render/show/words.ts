import type { Lang } from "../../core/finding.ts";
import type { IndicatorResult, Verdict } from "../../indicator/model/types.ts";
import type { ReasonSlug } from "../../indicator/verdict/reasons.ts";
import type { Status } from "../../report/types.ts";

/** The words around one initiative that are not the report's own. */
export interface ShowWords {
  readonly untitled: string;
  readonly labels: Readonly<
    Record<
      "policy" | "strategy" | "item" | "lead" | "related" | "place" | "status" | "rating" | "verdict",
      string
    >
  >;
  readonly status: Readonly<Record<Exclude<Status, "complete">, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly results: Readonly<Record<IndicatorResult, string>>;
  readonly near: string;
  /** How a result came about where it is not plain. */
  readonly reasons: Readonly<Record<ReasonSlug, string>>;
  readonly unrated: string;
  readonly notOnScale: string;
  readonly indicators: string;
  readonly noIndicators: string;
  readonly findings: string;
  readonly noActual: string;
  /** Why a rating could not be checked, behind the verdict. */
  because(words: string): string;
  baseline(text: string): string;
  attainment(percent: number): string;
  page(page: number): string;
}

export const SHOW_WORDS: Readonly<Record<Lang, ShowWords>> = {
  ja: {
    untitled: "（題名なし）",
    labels: {
      policy: "基本方針",
      strategy: "取組みの方針",
      item: "取組みの項目",
      lead: "主管課",
      related: "関係課",
      place: "場所",
      status: "状態",
      rating: "達成度",
      verdict: "数値との照合",
    },
    status: {
      partial: "一部欠落（この行にない列がある）",
      stub: "断片（評価と本文がない）",
    },
    verdicts: {
      consistent: "評価は数値に見合う",
      overrated: "評価が数値より高い",
      underrated: "評価が数値より低い",
      unverifiable: "数値では確かめられない",
    },
    results: {
      met: "達成",
      missed: "未達成",
      "not-due": "期限前",
      "no-actual": "実績なし",
      unclear: "判定できない",
    },
    near: "ほぼ達成",
    reasons: {
      words: "文章による判断",
      deadline: "期限による判断",
      none: "該当なしを達成とみなす",
      interim: "計画期間全体の目標",
      later: "先の年度の目標",
      pending: "数値が未集計・未公表",
      restated: "目標の繰り返しだけ",
      attendance: "参加者の数え方が不明",
      net: "純増減が不明",
      direction: "良い向きが不明",
      akin: "近いものの数による",
      unlike: "別のものを数えた可能性がある",
      disputed: "記述が食い違う",
      unreadable: "数値が読み取れない",
      progress: "進み具合による判断",
      difference: "差による判断",
      rate: "達成率による判断",
      confirmed: "人が対応を確認",
      corrected: "人が訂正",
      rejected: "人が対応を否認",
    },
    unrated: "評価なし",
    notOnScale: "凡例にない",
    indicators: "数値目標",
    noIndicators: "数値目標は読み取れませんでした。",
    findings: "指摘",
    noActual: "（実績なし）",
    because: (words) => `（${words}）`,
    baseline: (text) => `基準 ${text}`,
    attainment: (percent) => `達成率 ${percent}%`,
    page: (page) => `${page}ページ`,
  },
  en: {
    untitled: "(untitled)",
    labels: {
      policy: "policy",
      strategy: "strategy",
      item: "item",
      lead: "departments",
      related: "related",
      place: "place",
      status: "status",
      rating: "rating",
      verdict: "by the numbers",
    },
    status: {
      partial: "partial (a column is missing in this row)",
      stub: "stub (no rating and no body)",
    },
    verdicts: {
      consistent: "the numbers bear the rating out",
      overrated: "rated higher than the numbers",
      underrated: "rated lower than the numbers",
      unverifiable: "no numbers to tell by",
    },
    results: {
      met: "met",
      missed: "missed",
      "not-due": "not due yet",
      "no-actual": "no result",
      unclear: "unclear",
    },
    near: "nearly",
    reasons: {
      words: "judged by words",
      deadline: "judged by the date",
      none: "none counts as met",
      interim: "a target for the whole plan",
      later: "a target for a later year",
      pending: "the number is not there yet",
      restated: "only the target again",
      attendance: "unclear who was counted",
      net: "unclear what is left",
      direction: "unclear which way is better",
      akin: "by the number of a kindred thing",
      unlike: "may count another thing",
      disputed: "the row says both",
      unreadable: "a number cannot be read",
      progress: "judged by progress",
      difference: "judged by the difference",
      rate: "judged by the rate",
      confirmed: "confirmed by a person",
      corrected: "set by a person",
      rejected: "rejected by a person",
    },
    unrated: "unrated",
    notOnScale: "not in the legend",
    indicators: "numeric targets",
    noIndicators: "No numeric target could be read.",
    findings: "findings",
    noActual: "(no result)",
    because: (words) => ` (${words})`,
    baseline: (text) => `from ${text}`,
    attainment: (percent) => `attainment ${percent}%`,
    page: (page) => `page ${page}`,
  },
};
