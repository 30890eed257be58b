import { type CellName, type Document, type Line, makeLine } from "./document.ts";

/** The columns in the order of the seed's header. */
export const COLUMNS = [
  "policy",
  "strategy",
  "item",
  "number",
  "title",
  "departments",
  "direction",
  "relatedPlans",
  "goal",
  "plan",
  "do",
  "check",
  "rating",
  "action",
] as const satisfies readonly CellName[];

export type Headings = Readonly<Record<CellName, string>>;

/** The seed's headings in one line. */
export const HEADINGS: Headings = {
  policy: "基本方針",
  strategy: "取組みの方針",
  item: "取組みの項目",
  number: "No.",
  title: "具体的な取組み項目",
  departments: "取組主管課 関係課等",
  direction: "今後の取組方向",
  relatedPlans: "関係する計画等",
  goal: "令和2年度の達成目標",
  plan: "計画内容 (Plan)",
  do: "取組状況 (Do)",
  check: "取組工程に対する評価 (Check)",
  rating: "取組達成度",
  action: "見直し、改善事項 (Action)",
};

/** Every other heading for these columns that was seen in a report. */
export const SYNONYMS: Readonly<Record<CellName, string>> = {
  policy: "基本目標 改革の柱 大目標 政策 章",
  strategy: "重点項目 基本施策 推進項目 基本的方向 小政策",
  item: "改革項目 推進項目",
  number: "№ 整理番号 事業番号 施策コード",
  title: "取組事項 実施項目 改革事項 事務事業名 具体的な取組",
  departments: "所管課 担当課 主管課 課室所名 部局 担当部署",
  direction: "今後の方向性 今後の方針",
  relatedPlans: "根拠となる計画等 根拠法令 総合計画の位置づけ",
  goal: "成果目標 数値目標 目標指標 年度目標 目標値 計画値 予定 当初見込み KPI",
  plan: "令和2年度計画 工程 スケジュール 目標に対する活動",
  do: "令和2年度の取組内容 取組実績 実績 実績値 成果実績 決算額 最新値",
  check: "評価理由 成果分析 成果と課題 自己評価",
  rating: "達成度 評定 判定 評価区分 進捗評価 達成状況",
  action: "今後の課題 今後の対応 改革改善の考え方 次年度への対策",
};

/** Puts other lines in place of every page's header. */
export function rewriteHeader(document: Document, lines: readonly (readonly string[])[]): Document {
  return document.flatMap((line, i) => {
    if (line.kind !== "header") return [line];
    if (document[i - 1]?.kind === "header") return [];
    return lines.map((cells) => makeLine("header", cells));
  });
}

/** The headings in one line, some of them replaced. */
export function headerLine(changed: Partial<Headings> = {}): string[] {
  const headings = { ...HEADINGS, ...changed };
  return COLUMNS.map((name) => headings[name]);
}

/** The headings printed downwards, a character a line. */
export function verticalHeader(headings: readonly string[]): string[][] {
  const bare = headings.map((heading) => heading.replace(/\s+/g, ""));
  const height = Math.max(...bare.map((heading) => heading.length));
  return Array.from({ length: height }, (_, row) => bare.map((heading) => heading[row] ?? ""));
}

/** Takes columns out of header and rows. */
export function dropColumns(document: Document, dropped: readonly CellName[]): Document {
  const kept = COLUMNS.filter((name) => !dropped.includes(name));
  const bare = rewriteHeader(document, [kept.map((name) => HEADINGS[name])]);
  return bare.map((line): Line => {
    if (line.kind !== "row") return line;
    const stays = line.names.map((name) => name === null || !dropped.includes(name));
    return {
      ...line,
      cells: line.cells.filter((_, i) => stays[i]),
      names: line.names.filter((_, i) => stays[i]),
    };
  });
}
