import type { HeadingMatch, KnownField } from "./heading-match.ts";

/** Headings that mean a field and hardly anything else; the English ones are those of the workbooks that the program writes. */
export const EXACT: Readonly<Record<KnownField, string>> = {
  policy:
    "policy 基本方針 基本目標 改革の柱 大目標 政策 章 柱 大項目 基本柱 施策の柱 大綱の柱 改革の基本方針 基本的な柱 視点 改革の視点",
  strategy:
    "strategy 取組みの方針 取組の方針 取り組みの方針 取組方針 重点項目 基本施策 基本的方向 小政策 中項目 重点事項 重点取組 施策 主要施策 改革の方向性 重点施策 基本的な方向 推進方策 取組の柱",
  item: "item 取組みの項目 取組の項目 取り組みの項目 改革項目 小項目 推進事項",
  number:
    "number no 番号 整理番号 事業番号 施策コード 項目番号 取組番号 コード id 通番 連番 項番 # 整理no 取組no 事業no 項目no 管理番号 号 取組コード 施策番号 整理コード",
  title:
    "title 具体的な取組み項目 具体的な取組項目 具体的な取り組み項目 取組事項 実施項目 改革事項 事務事業名 具体的な取組 具体的な取組み 具体的な取り組み 具体的取組 具体的取組項目 取組項目 取組み項目 取り組み項目 取組名 取組名称 取組の名称 事業名 事業名称 実施事項 プラン名 件名 項目名 取組み事項 具体的な取組事項 取組件名 推進項目名 取組項目名 個別取組項目 改革項目名 個別項目 実施項目名 具体的項目 取組",
  departments:
    "departments relateddepartments 取組主管課関係課等 取組主管課 主管課関係課等 所管課 担当課 主管課 課室所名 部局 担当部署 所管部署 所管 担当 主管課等 担当課等 所管課等 関係課 関係課等 実施部署 推進課 担当部局 所属 部課名 課名 主管 責任課 担当課室 部局名 担当所属 所管課名 担当課名 所管部課 担当部課 実施課 実施所属 所管部局 所管課室 主管部署 所属名 担当部課名 推進部署 関係部署 実施担当課 課 主担当 主担当課 担当課係 課係名",
  direction:
    "direction 今後の取組方向 今後の取組み方向 今後の取り組み方向 今後の方向性 今後の方針 今後の取組方針 取組方向 取組の方向性 今後の取組の方向 今後の取組の方向性 取組の方向 今後の方向 取組方向性",
  relatedPlans:
    "relatedplans 関係する計画等 根拠となる計画等 根拠法令 総合計画の位置づけ 総合計画の位置付け 関連計画 根拠計画 関係計画 上位計画 関連する計画等 関連する計画 関係する計画 根拠となる計画 総合計画との関連 個別計画 関連計画等 根拠法令等 関係計画等 総合計画での位置づけ 根拠計画等 総合計画上の位置づけ",
  goal: "goal 達成目標 成果目標 数値目標 目標指標 年度目標 目標値 計画値 予定 当初見込み kpi 目標 成果指標 目標数値 指標目標 目指す姿 達成すべき目標 目標数値等 目標内容 年間目標 達成目標値 当年度目標 成果指標目標値 重要業績評価指標",
  plan: "計画内容 年度計画 計画 工程 スケジュール 目標に対する活動 実施計画 取組計画 取組工程 年次計画 活動計画 行程 実施スケジュール 工程表 計画plan plan 取組の計画 年間計画 実施予定 取組予定 年度取組計画 行動計画 計画内容plan",
  do: "done 取組状況 取組内容 取組実績 実績 実績値 成果実績 決算額 最新値 実施状況 進捗状況 実施内容 取組結果 実績内容 実施実績 活動実績 達成値 決算 取組み状況 取組み内容 取組み実績 取り組み状況 取り組み内容 取り組み実績 実績do do 取組状況do 年度実績 実施結果 取組の内容 取組の状況 取組の実績 主な取組内容 主な実績 取組結果実績 実績数値 実施した内容 取組概要 実績額 主な取組 主な取組内容 取組の概要",
  check:
    "evaluation 取組工程に対する評価 評価理由 成果分析 成果と課題 自己評価 評価 評価コメント 評価内容 取組の成果 成果 評価の理由 所管課評価 総括 判定理由 分析 評価check check 取組に対する評価 取組みに対する評価 工程に対する評価 取組結果に対する評価 取組の評価 成果課題 評価の内容 評価分析 成果検証 取組成果 評定理由 達成度の理由 効果検証 評価根拠 コメント 評価の視点",
  rating:
    "rating 取組達成度 達成度 評定 判定 評価区分 進捗評価 達成状況 取組み達成度 取り組み達成度 進捗度 評価ランク 進捗区分 達成区分 総合評価 ランク 達成度評価 達成評価 評価結果 自己評定 進捗度評価 達成状況評価 目標達成度 達成度区分 進捗状況評価 実績評価 評価判定 年度評価 自己評価区分 区分 評価の区分",
  action:
    "nextsteps 見直し改善事項 今後の課題 今後の対応 改革改善の考え方 次年度への対策 課題 今後の取組 今後の予定 改善事項 見直し 見直し事項 今後の改善点 次年度の取組 課題と対応 今後の課題と対応 改善策 課題改善 次年度以降の取組 対応方針 見直し改善 見直しと改善 次年度の対応 今後の取組み 今後の展開 課題と今後の対応 課題今後の対応 課題今後の取組 改善点 action act 次年度に向けて 次年度への課題 今後の見通し 見直し改善事項action 今後の進め方 次年度の方針",
};

/** Headings that two fields share: which of the two a report means is decided by its other headings. */
export const SHARED: Readonly<Record<string, readonly HeadingMatch[]>> = {
  推進項目: [
    { field: "strategy", weight: 2 },
    { field: "item", weight: 2.1 },
    { field: "title", weight: 1.5 },
  ],
  改革項目: [
    { field: "item", weight: 2.5 },
    { field: "title", weight: 2 },
  ],
  施策: [
    { field: "strategy", weight: 2.5 },
    { field: "policy", weight: 1.5 },
  ],
  取組項目: [
    { field: "title", weight: 2.5 },
    { field: "item", weight: 2 },
  ],
  取組内容: [
    { field: "do", weight: 2 },
    { field: "title", weight: 1.2 },
    { field: "plan", weight: 1.5 },
  ],
  実施内容: [
    { field: "do", weight: 2 },
    { field: "plan", weight: 1.8 },
  ],
  自己評価: [
    { field: "check", weight: 2.2 },
    { field: "rating", weight: 2.1 },
  ],
  評価: [
    { field: "check", weight: 2 },
    { field: "rating", weight: 1.9 },
  ],
  評価結果: [
    { field: "rating", weight: 2.5 },
    { field: "check", weight: 2 },
  ],
  進捗状況: [
    { field: "do", weight: 2 },
    { field: "rating", weight: 1.8 },
  ],
  達成状況: [
    { field: "rating", weight: 2.4 },
    { field: "do", weight: 1.8 },
  ],
  目標値: [{ field: "goal", weight: 1.6 }],
  計画値: [{ field: "goal", weight: 1.5 }],
  予定: [
    { field: "goal", weight: 1.5 },
    { field: "plan", weight: 1.2 },
  ],
  実績値: [{ field: "do", weight: 1.6 }],
  最新値: [{ field: "do", weight: 1.5 }],
  決算額: [{ field: "do", weight: 1.5 }],
  今後の方向性: [
    { field: "direction", weight: 2.8 },
    { field: "action", weight: 2 },
  ],
  今後の方針: [
    { field: "direction", weight: 2.8 },
    { field: "action", weight: 2 },
  ],
  進捗: [
    { field: "rating", weight: 1.8 },
    { field: "do", weight: 1.7 },
  ],
  課題: [{ field: "action", weight: 2 }],
  目標: [{ field: "goal", weight: 2.5 }],
};
