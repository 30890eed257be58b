import { verifiedRatings } from "../../../check/totals.ts";
import { becauseList } from "../closing/because.ts";
import type { HtmlWords } from "./words.ts";

/** The words of the page in Japanese. */
export const WORDS_JA: HtmlWords = {
  page: {
    title: "行政改革 取組結果の点検",
    skip: "本文へ移動",
    contents: "目次",
    reports: "報告書の一覧",
    untitled: "（題名なし）",
    about:
      "本文は報告書に書かれたままの文です。「行:列」は元のファイルでの位置を示します。数値の読み取りと判定は自動で行ったものであり、評価の当否は報告書の本文と併せて判断してください。",
  },
  sections: {
    summary: "概要",
    ratings: "評価の分布",
    targets: "目標と実績",
    findings: "指摘事項",
    suppressed: "抑制した指摘",
    initiatives: "取組一覧",
    notes: "読み取りの記録",
  },
  facts: { issuer: "発行", fiscalYear: "対象年度", published: "公表", source: "ファイル" },
  counts: {
    report: "報告書",
    initiatives: "取組",
    rated: "評価あり",
    unrated: "評価なし",
    total: "計",
    ratings: "自己評価",
    verdicts: "評価と数値",
    findings: "指摘",
  },
  severity: { error: "エラー", warning: "警告", info: "情報" },
  verdict: {
    consistent: "数値と合う",
    overrated: "高すぎる",
    underrated: "低すぎる",
    unverifiable: "確かめられない",
  },
  level: {
    exceeded: "目標を上回る",
    achieved: "達成",
    nearly: "ほぼ達成",
    missed: "未達成",
    infeasible: "達成困難",
    unknown: "不明",
  },
  result: {
    met: "達成",
    missed: "未達",
    near: "僅差で未達",
    "not-due": "期限前",
    "no-actual": "実績なし",
    unclear: "判定できない",
  },
  reason: {
    interim: "計画期間全体の目標",
    restated: "実績欄は目標の再掲のみ",
    unit: "単位が合わない",
    words: "文の記述による",
    deadline: "時期による",
    none: "該当なしの記載による",
  },
  better: {
    higher: "高いほど良い",
    lower: "低いほど良い",
    closer: "目標に近いほど良い",
    unknown: "良い向きは不明",
  },
  fields: {
    title: "具体的な取組",
    number: "番号",
    departments: "主管課",
    rating: "達成度",
    direction: "今後の取組方向",
    relatedPlans: "関係する計画等",
    goal: "達成目標",
    plan: "計画",
    do: "取組状況",
    check: "評価",
    action: "見直し・改善",
    extra: "その他の欄",
  },
  status: { complete: "", partial: "一部の欄が欠落", stub: "断片（本文と評価なし）" },
  legend: {
    caption: "評価の凡例と件数",
    symbol: "評価",
    definition: "報告書の凡例",
    level: "水準",
    count: "件数",
    notOnScale: "凡例にない記号",
    noScale: "評価の凡例が見つからないため、記号の意味は不明です。",
    unrated: "評価の記載なし",
    clause: "凡例",
  },
  charts: {
    byPolicy: "基本方針別の自己評価",
    byDepartment: "主管課別の自己評価",
    policy: "基本方針",
    department: "主管課",
    none: "（記載なし）",
    distribution: "内訳",
    attainment: "数値目標の達成率",
    attainmentNote:
      "縦線が目標（100%）。低いほど良い指標は、目標÷実績で計算しています。200%を超える棒は右端で切り、印を付けています。",
    noTargets: "数値で示された目標は読み取れませんでした。",
  },
  indicator: {
    initiative: "取組",
    name: "指標",
    target: "目標",
    actual: "実績",
    attainment: "達成率",
    scale: "0〜200%",
    result: "結果",
    caption: "読み取った数値",
    beyond: "200%超",
  },
  findings: {
    none: "エラー・警告はありません。",
    place: "行:列",
    initiative: "取組",
    message: "内容",
    rule: "規則",
    whole: "報告書全体",
    open: "一覧で見る",
  },
  suppressed: { severity: "重さ", by: "抑制したもの", why: "理由" },
  plan: {
    caption: "取組の全件",
    number: "番号",
    title: "取組",
    department: "主管課",
    rating: "評価",
    verdict: "評価と数値",
    findings: "指摘",
    policy: "基本方針",
    strategy: "取組みの方針",
    item: "項目",
    lead: "主管課",
    related: "関係課等",
    source: "出典",
    noPolicy: "（基本方針なし）",
    noStrategy: "（取組みの方針なし）",
    empty: "記載なし",
    inferred: "番号は並びから推定",
    marks: "本文中の印:",
    markTarget: "目標の数値",
    markActual: "実績の数値",
  },
  controls: {
    label: "取組の絞り込み",
    search: "全文検索",
    searchHint: "全角・半角の違いは問いません。空白で区切ると、すべてを含むものを探します。",
    rating: "評価",
    verdict: "評価と数値",
    severity: "指摘",
    department: "課",
    all: "すべて",
    noDepartment: "（記載なし）",
    reset: "条件を解除",
    status: "{total}件中 {shown}件を表示",
    nothing: "条件に合う取組はありません。",
  },
  lead: (totals) => {
    const { initiatives, rated, verdicts } = totals;
    if (rated === 0) return `取組${initiatives}件に自己評価はなく、確かめたものはありません。`;
    const verified = verifiedRatings(totals);
    const reasons = becauseList(totals.because, "ja");
    const rest = `残る${rated - verified}件は確かめられませんでした${reasons === "" ? "" : `（${reasons}）`}。`;
    return (
      `取組${initiatives}件のうち、自己評価があるものは${rated}件、そのうち報告書の数値で確かめられたものは${verified}件です。` +
      `目標と実績に対して評価が高すぎるものは${verdicts.overrated}件、低すぎるものは${verdicts.underrated}件、数値と合うものは${verdicts.consistent}件です。` +
      (verified < rated ? rest : "")
    );
  },
  notRead: (count) => `読み取れず、点検できなかった入力が${count}件あります。この頁には含まれていません。`,
  quiet: (count) => `情報${count}件は省略しています。`,
  rest: (count) => `その他 ${count}課`,
  date: (iso) => {
    const [year, month, day] = iso.split("-");
    return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`;
  },
  line: (line) => `${line}行目`,
  place: (line, column) => `${line}行目 ${column}列`,
  onPage: (page) => `${page}ページ`,
  counted: (label, count) => `${label} ${count}件`,
  percent: (percent) => `達成率 ${percent}`,
};
