import type { Message } from "../../core/finding.ts";

/** What may speak for or against taking a column for something, as people read it. */
export const COLUMN_SIGNS = {
  heading: { ja: "見出しの語", en: "its heading" },
  "no-heading": { ja: "見出しにその語がない", en: "its heading does not say so" },
  "year-or-rater": { ja: "見出しの年度・評価者", en: "year or rater in its heading" },
  configuration: { ja: "設定か訂正の指定", en: "the configuration or a correction says so" },
  elsewhere: { ja: "ほかのページと同じ", en: "as on other pages" },
  wording: { ja: "文章の言い回し", en: "wording of the cells" },
  symbols: { ja: "評価の記号", en: "symbols of the scale" },
  "no-symbols": { ja: "評価の記号がない", en: "no symbols of the scale" },
  "counting-numbers": { ja: "順に増える番号", en: "numbers that count up" },
  "counting-letters": { ja: "順に進む文字", en: "letters that go on" },
  quantities: { ja: "数値", en: "quantities" },
  offices: { ja: "課の名前", en: "names of offices" },
  "offices-or-facilities": { ja: "課や施設の名前", en: "names of offices or facilities" },
  "no-offices": { ja: "課の名前がない", en: "no names of offices" },
  "names-once": { ja: "重ならない名前", en: "names, each once" },
  "names-of-groups": { ja: "数行にわたる名前", en: "names that stand for several rows" },
  "figures-behind-words": { ja: "数値で終わる文", en: "words that end in a figure" },
  "few-words": { ja: "同じ語の繰り返し", en: "a few words again and again" },
  sentences: { ja: "文章", en: "sentences" },
  "goals-again": { ja: "目標と同じ語に別の数値", en: "words of the goals with other numbers" },
  "mostly-blank": { ja: "空欄が多い", en: "mostly blank" },
} as const satisfies Readonly<Record<string, Message>>;

export type ColumnSign = keyof typeof COLUMN_SIGNS;
