import type { Lang } from "../../../core/finding.ts";

/** The words of the overview that are not the report's own. */
export interface OverviewWords {
  readonly columns: Readonly<Record<"rating" | "id" | "title" | "primary" | "status" | "line", string>>;
  readonly status: Readonly<Record<"complete" | "partial" | "stub", string>>;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  /** The heading over places that are no lines. */
  readonly place: string;
  readonly item: string;
  readonly untitled: string;
  readonly noPolicy: string;
  readonly noStrategy: string;
  readonly noScale: string;
  readonly notOnScale: string;
  readonly unrated: string;
  readonly hints: readonly string[];
  initiatives(count: number, rated: number): string;
  notes(count: number): string;
  times(count: number): string;
  atLines(lines: string): string;
  atLine(line: number): string;
}

export const OVERVIEW_WORDS: Readonly<Record<Lang, OverviewWords>> = {
  ja: {
    columns: { rating: "評価", id: "番号", title: "取組", primary: "主管課", status: "状態", line: "行" },
    status: { complete: "", partial: "一部欠落", stub: "断片" },
    severity: { error: "エラー", warning: "警告", info: "情報" },
    place: "場所",
    item: "項目",
    untitled: "（題名なし）",
    noPolicy: "（基本方針なし）",
    noStrategy: "（取組みの方針なし）",
    noScale: "評価の凡例が見つからないため、記号の意味は不明",
    notOnScale: "凡例にない",
    unrated: "評価なし",
    hints: ["1つの取組の全文: reform show 番号 ファイル", "全部の欄をデータで: --json、--csv、--excel"],
    initiatives: (count, rated) => `取組 ${count}件 (評価あり ${rated}件)`,
    notes: (count) => `読み取りの記録 ${count}件`,
    times: (count) => `${count}件`,
    atLines: (lines) => `${lines}行目`,
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
    severity: { error: "error", warning: "warning", info: "info" },
    place: "place",
    item: "item",
    untitled: "(untitled)",
    noPolicy: "(no policy)",
    noStrategy: "(no strategy)",
    noScale: "No legend of the ratings was found, so what they mean is unknown",
    notOnScale: "not in the legend",
    unrated: "unrated",
    hints: ["All of one initiative: reform show ID FILE", "Every field as data: --json, --csv, --excel"],
    initiatives: (count, rated) => `${count} ${count === 1 ? "initiative" : "initiatives"}, ${rated} rated`,
    notes: (count) => `${count} ${count === 1 ? "note" : "notes"} from reading`,
    times: (count) => `×${count}`,
    atLines: (lines) => `line ${lines}`,
    atLine: (line) => `line ${line}`,
  },
};
