import type { Lang } from "../../core/finding.ts";

/** The words of the overview that are not the report's own. */
export interface OverviewWords {
  readonly columns: Readonly<Record<"rating" | "id" | "title" | "primary" | "status" | "line", string>>;
  readonly status: Readonly<Record<"complete" | "partial" | "stub", string>>;
  readonly untitled: string;
  readonly noPolicy: string;
  readonly noStrategy: string;
  readonly noScale: string;
  readonly notOnScale: string;
  readonly unrated: string;
  readonly hint: string;
  initiatives(count: number, rated: number): string;
  notes(count: number): string;
  note(severity: "error" | "warning" | "info", rule: string, count: number, lines: string): string;
  atLine(line: number): string;
}

export const OVERVIEW_WORDS: Readonly<Record<Lang, OverviewWords>> = {
  ja: {
    columns: { rating: "評価", id: "番号", title: "取組", primary: "主管課", status: "状態", line: "行" },
    status: { complete: "", partial: "一部欠落", stub: "断片" },
    untitled: "（題名なし）",
    noPolicy: "（基本方針なし）",
    noStrategy: "（取組みの方針なし）",
    noScale: "評価の凡例が見つからないため、記号の意味は不明",
    notOnScale: "凡例にない",
    unrated: "評価なし",
    hint: "各欄の全文は --json、--csv、--excel で出力できます。",
    initiatives: (count, rated) => `取組 ${count}件 (評価あり ${rated}件)`,
    notes: (count) => `読み取りの記録 ${count}件`,
    note: (severity, rule, count, lines) =>
      `${{ error: "エラー", warning: "警告", info: "情報" }[severity]} ${rule} ${count}件 (${lines}行目)`,
    atLine: (line) => `${line}行目`,
  },
  en: {
    columns: {
      rating: "rating",
      id: "id",
      title: "initiative",
      primary: "department",
      status: "status",
      line: "line",
    },
    status: { complete: "", partial: "partial", stub: "stub" },
    untitled: "(untitled)",
    noPolicy: "(no policy)",
    noStrategy: "(no strategy)",
    noScale: "No legend of the ratings was found, so what they mean is unknown",
    notOnScale: "not in the legend",
    unrated: "unrated",
    hint: "For the full text of every field: --json, --csv or --excel.",
    initiatives: (count, rated) => `${count} ${count === 1 ? "initiative" : "initiatives"}, ${rated} rated`,
    notes: (count) => `${count} ${count === 1 ? "note" : "notes"} from reading`,
    note: (severity, rule, count, lines) => `${severity} ${rule} ×${count} (line ${lines})`,
    atLine: (line) => `line ${line}`,
  },
};
