import { indexWords } from "../../text/word-index.ts";
import type { NumberRole } from "./types.ts";

/** What a word of a heading does in it. */
export type HeadingSense =
  | NumberRole
  | "last-year"
  | "this-year"
  | "next-year"
  | "before-last"
  | "first-half"
  | "second-half"
  | "year-end"
  | "cumulative"
  | "final"
  | "outcome" // one of two indicators of a row: 成果指標 beside 活動指標
  | "output"
  | "filler" // says nothing of its own
  | "other"; // makes the heading one of prose

/** Words (folded, parted by spaces), what they do, and a heading with the role that it has by them. */
export type HeadingWordRow = readonly [
  words: string,
  sense: HeadingSense,
  evidence: readonly [heading: string, role: NumberRole | null],
];

/** The words of headings of number columns. Where two could stand at a place, the longer one does. */
export const HEADING_WORDS: readonly HeadingWordRow[] = [
  [
    "指標 指標名 指標名称 指標の名称 指標項目 指標内容 指標の内容 評価指標 管理指標 測定指標 業績指標 測定項目 目標指標 目標項目 目標名 数値目標項目 数値目標名 数値目標の名称 数値目標の項目 目標の名称 重要業績評価指標 重要業績指標 kpi kpi名 kgi 指標等",
    "name",
    ["数値目標の名称", "name"],
  ],
  ["単位 単位名 計測単位 数量単位", "unit", ["計測単位", "unit"]],
  [
    "基準値 基準 基準年 基準年度 基準年値 基準年度値 基準数値 現状値 現状 現況値 現況 当初値 初期値 策定時 策定時値 策定時の値 策定時現状値 計画策定時 開始時 計画開始時 従前値 従前 起点値 スタート値 着手前",
    "baseline",
    ["計画策定時の現状値(H27)", "baseline"],
  ],
  [
    "目標 目標値 目標数値 目標数 目標額 目標量 目標水準 数値目標 目標値等 計画 計画値 計画数 計画額 計画量 予定 予定値 予定額 予定数 見込 見込み 見込値 見込額 見込数 当初見込 当初見込み 当初計画 達成目標 成果目標 活動目標 年度目標 指標値",
    "target",
    ["数値目標(R3～R7)", "target"],
  ],
  [
    "実績 実績値 実績数値 実績数 実績額 実績量 実績等 実績見込 実績見込み 最新値 現在値 直近値 達成値 到達値 実測値 測定値 確定値 結果 成果 成果実績 活動実績 取組実績 達成額",
    "actual",
    ["H30実績", "actual"],
  ],
  [
    "達成率 目標達成率 達成割合 達成度合 達成比率 目標比 計画比 対目標比 対計画比",
    "rate",
    ["目標達成率（％）", "rate"],
  ],
  [
    "効果額 財政効果 財政効果額 効果金額 削減効果額 削減額 縮減額 節減額 増収額 経費削減額 効果見込額 改善額 改善効果額 歳入確保額 歳出削減額",
    "effect",
    ["効果額(単位:千円)", "effect"],
  ],
  [
    "目標年度 目標年 目標年月 目標年月日 目標時期 目標期限 目標期日 目標達成年度 目標達成時期 目標達成年月 達成目標年度 達成目標時期 達成時期 達成期限 達成年度 達成予定年度 達成予定時期 達成予定 期限 期日 完了予定 完了予定年度 完了時期 完了年度 実施期限 計画年度 最終目標年度",
    "due",
    ["目標年月", "due"],
  ],
  [
    "差引 差引額 差 差額 差異 増減 増減額 増減数 増減率 増減値 乖離 乖離率 過不足 比較 比較増減 伸び率 前年度比 前年比 対前年度比 対前年比 前年度差 前年差 前年度比較 前年度増減 変化 変化率 変化量 残り 残 未達成額 不足額",
    "difference",
    ["増減額", "difference"],
  ],
  ["前年度 前年 昨年度 昨年 前回 前年同期", "last-year", ["前年度実績", "actual"]],
  ["前々年度 前々年 一昨年度", "before-last", ["前々年度実績値", "actual"]],
  ["今年度 本年度 当年度 当該年度 今回 評価年度 対象年度", "this-year", ["当該年度目標値", "target"]],
  ["次年度 翌年度 来年度 次期", "next-year", ["翌年度目標値", "target"]],
  ["上半期 上期 4月~9月 4~9月 9月末 前半 中間", "first-half", ["上半期実績", "actual"]],
  ["下半期 下期 10月~3月 10~3月 後半", "second-half", ["下半期実績", "actual"]],
  ["年度末 年度末時点 3月末 3月末時点 3月31日 年間合計 年間 通年 年計", "year-end", ["年度末実績", "actual"]],
  ["累計 累積 通算 期間合計 期間計", "cumulative", ["累計目標", "target"]],
  [
    "最終 最終年度 計画最終年度 計画期間 計画期間内 期間 期間内 計画終了時 終了年度 最終到達",
    "final",
    ["最終目標値", "target"],
  ],
  ["成果指標 アウトカム アウトカム指標 成果指標名 成果指標項目", "outcome", ["成果指標", "name"]],
  ["活動指標 アウトプット アウトプット指標 活動指標名 活動指標項目 活動", "output", ["活動指標名", "name"]],
  [
    "目標に対する 計画に対する の における 値 数値 数 額 量 等 度 年度 末 現在 時点 年 単年度 各年度 年次 取組 取組の 取組み 事業 具体的な 主な 指標の 本市 市 達成すべき 達成 計 合計 名 案 個別 設定 上段 下段 及び 又は ・ / : ( ) 、 , . 「 」 [ ] 【 】 * ※ # ~ -",
    "filler",
    ["取組の具体的な目標", "target"],
  ],
  [
    "課題 評価 理由 分析 考え方 説明 根拠 対応 方向 方向性 状況 内容 方針 見直 改善 要因 コメント 備考 算定 算出 方法 設定理由 定義 向け 達成度 項目 方策 手段 工程 スケジュール 資料 把握 区分 担当 策定 ランク 判定",
    "other",
    ["目標の設定理由", null],
  ],
];

export const HEADING_INDEX = indexWords(
  HEADING_WORDS.flatMap(([words, sense]) => words.split(" ").map((word) => [word, sense] as const)),
);

/** 達成度 heads ratings, and rates where its brackets say %. */
export const RATE_IN_PERCENT: readonly string[] = ["達成度", "進捗度", "達成状況", "目標達成度", "達成"];

/** Ends of words that name a measure, longest first where one ends in another. */
export const MEASURE_ENDS: readonly string[] = [
  "額",
  "数",
  "率",
  "量",
  "費",
  "金",
  "面積",
  "件",
  "延長",
  "割合",
  "残高",
  "収入",
  "経費",
  "日数",
  "時間",
  "人口",
  "価格",
  "得点",
  "満足度",
  "指数",
];

/** Measures that are amounts of money. */
export const MONEY_ENDS: readonly string[] = [
  "額",
  "費",
  "金",
  "収入",
  "支出",
  "残高",
  "財源",
  "歳入",
  "歳出",
  "財政効果",
  "料",
  "決算",
  "予算",
];
