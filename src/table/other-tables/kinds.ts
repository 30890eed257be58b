import type { Message } from "../../core/finding.ts";

/** What a table that lists no initiatives seems to be. */
export type OtherKind =
  | "counts"
  | "amounts"
  | "schedule"
  | "members"
  | "terms"
  | "contents"
  | "figures"
  | "unknown";

/** How each kind is called in messages. */
export const KIND_NAMES: Readonly<Record<OtherKind, Message>> = {
  counts: { ja: "評価ごとの件数の表", en: "a table of counts by rating" },
  amounts: { ja: "金額の表", en: "a table of amounts of money" },
  schedule: { ja: "日程の表", en: "a schedule" },
  members: { ja: "名簿", en: "a list of members" },
  terms: { ja: "用語の説明", en: "an explanation of terms" },
  contents: { ja: "目次", en: "a table of contents" },
  figures: { ja: "数値の表", en: "a table of figures" },
  unknown: { ja: "別の表", en: "another table" },
};

/**
 * Words of headings that speak for a kind, at the end of a heading or as the whole of it, each with a header that shows
 * it. They count only where the cells below suit the kind and nothing below is an initiative's.
 */
export const KIND_WORDS: readonly (readonly [
  words: string,
  kind: Exclude<OtherKind, "contents" | "figures" | "unknown">,
  evidence: string,
])[] = [
  ["件数 項目数 取組数 施設数 事業数 構成比 割合 個数", "counts", "評価 | 件数 | 割合"],
  [
    "額 金額 予算 決算 予算額 決算額 歳入 歳出 収入 支出 収支 財源 事業費 経費 千円 百万円 万円 億円 円",
    "amounts",
    "区分 | 計画額 | 実績額",
  ],
  ["日程 時期 期日 年月日 日時 開催日 実施日 期間 日付 年月 月日", "schedule", "時期 | 内容"],
  ["氏名 委員名 役職 役職名 職名 選出区分 所属団体 委員", "members", "氏名 | 所属団体 | 役職"],
  ["用語 語句 用語名 略語", "terms", "用語 | 説明"],
];
