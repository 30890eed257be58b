import type { CheckTotals } from "../../../check/totals.ts";
import type { Lang, Severity } from "../../../core/finding.ts";
import type { CellField } from "../../../report/types.ts";
import type { PassageField } from "../../../row/passage/passage.ts";

/** The words around findings that are not the report's own. */
export interface CheckWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly fields: Readonly<Record<CellField | PassageField, string>>;
  readonly untitled: string;
  readonly heading: string;
  readonly columns: Readonly<Record<"severity" | "place" | "initiative" | "finding" | "by" | "why", string>>;
  readonly counts: readonly (readonly [label: string, count: (totals: CheckTotals) => number])[];
  atLine(line: number): string;
  group(count: number, lines: string): string;
  more(count: number): string;
  summary(totals: CheckTotals): string;
  findings(totals: CheckTotals): string;
  /** How to see what is suppressed. */
  readonly listSuppressed: string;
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const CHECK_WORDS: Readonly<Record<Lang, CheckWords>> = {
  ja: {
    severity: { error: "エラー", warning: "警告", info: "情報" },
    fields: {
      title: "取組",
      number: "番号",
      departments: "主管課",
      rating: "達成度",
      direction: "取組方向",
      relatedPlans: "関係計画",
      goal: "目標",
      plan: "計画",
      do: "取組状況",
      check: "評価理由",
      action: "改善事項",
      extra: "その他",
    },
    untitled: "（題名なし）",
    heading: "取組結果の点検",
    columns: {
      severity: "重さ",
      place: "場所",
      initiative: "取組",
      finding: "指摘",
      by: "抑制したもの",
      why: "理由",
    },
    counts: [
      ["報告書", ({ reports }) => reports],
      ["取組", ({ initiatives }) => initiatives],
      ["評価あり", ({ rated }) => rated],
      ["エラー", ({ errors }) => errors],
      ["警告", ({ warnings }) => warnings],
      ["情報", ({ infos }) => infos],
    ],
    atLine: (line) => `${line}行目`,
    group: (count, lines) => `${count}件 (${lines}行目)`,
    more: (count) => `ほか ${count}件`,
    summary: ({ reports, initiatives, rated }) =>
      `報告書 ${reports}件  取組 ${initiatives}件 (評価あり ${rated}件)`,
    findings: ({ errors, warnings, infos }) => `エラー ${errors}件  警告 ${warnings}件  情報 ${infos}件`,
    listSuppressed: "--show-suppressed で内容を表示",
  },
  en: {
    severity: { error: "error", warning: "warning", info: "info" },
    fields: {
      title: "title",
      number: "number",
      departments: "departments",
      rating: "rating",
      direction: "direction",
      relatedPlans: "relatedPlans",
      goal: "goal",
      plan: "plan",
      do: "do",
      check: "check",
      action: "action",
      extra: "extra",
    },
    untitled: "(untitled)",
    heading: "Check of the self-ratings",
    columns: {
      severity: "severity",
      place: "place",
      initiative: "initiative",
      finding: "finding",
      by: "suppressed by",
      why: "reason",
    },
    counts: [
      ["reports", ({ reports }) => reports],
      ["initiatives", ({ initiatives }) => initiatives],
      ["rated", ({ rated }) => rated],
      ["errors", ({ errors }) => errors],
      ["warnings", ({ warnings }) => warnings],
      ["infos", ({ infos }) => infos],
    ],
    atLine: (line) => `line ${line}`,
    group: (count, lines) => `×${count} (line ${lines})`,
    more: (count) => `${count} more`,
    summary: ({ reports, initiatives, rated }) =>
      `${plural(reports, "report")}, ${plural(initiatives, "initiative")}, ${rated} rated`,
    findings: ({ errors, warnings, infos }) =>
      `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(infos, "info")}`,
    listSuppressed: "--show-suppressed lists them",
  },
};
