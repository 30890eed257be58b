import type { Message } from "../../core/finding.ts";

/** What may speak for or against a cell in a column, as people read it. */
export const CELL_SIGNS = {
  "in-place": { ja: "見出しの下", en: "under its heading" },
  rating: { ja: "評価の記号", en: "a symbol of the scale" },
  digit: { ja: "1桁の数字", en: "a digit" },
  number: { ja: "番号か数", en: "a number" },
  departments: { ja: "課の名前", en: "names of offices" },
  dash: { ja: "横線だけ", en: "a dash" },
  heading: { ja: "番号や記号で始まる語句", en: "a short text with a mark" },
  described: { ja: "見出しとその説明", en: "a heading with its explanation" },
  bullet: { ja: "●で始まる語句", en: "a short text with a bullet" },
  short: { ja: "短い語句", en: "a short text" },
  prose: { ja: "文章", en: "prose" },
  past: { ja: "したこと", en: "what was done" },
  future: { ja: "すること", en: "what is to be done" },
  state: { ja: "目指す状態", en: "a state to be reached" },
  next: { ja: "課題や必要", en: "needs and problems" },
  judged: { ja: "成果や達成", en: "results and success" },
  planName: { ja: "計画や法令の名前", en: "the name of a plan or a law" },
  figures: { ja: "数値で終わる", en: "ends in a figure" },
  acted: { ja: "行った活動", en: "activities" },
  planThenDone: { ja: "計画とその結果", en: "a plan with its results" },
} as const satisfies Readonly<Record<string, Message>>;

export type CellSign = keyof typeof CELL_SIGNS;

/** One thing that speaks for or against a cell in its column. */
export interface CellReason {
  readonly what: CellSign;
  readonly weight: number;
}

/** Why a cell stands in its column. */
export interface CellPlacing {
  readonly why: readonly CellReason[];
  /**
   * How much worse the row would read with the cell elsewhere, before what the report's other rows teach; null where the
   * row is too wide to be placed anew for each of its cells.
   */
  readonly margin: number | null;
}
