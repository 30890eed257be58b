import type { Lang } from "../../../core/finding.ts";

/** The words of a workbook that are not the report's own: names of sheets, headings, notes. */
export interface WorkbookWords {
  readonly sheets: Readonly<Record<"findings" | "targets" | "initiatives" | "counts" | "legend", string>>;
  readonly report: Readonly<Record<"issuer" | "year" | "published" | "source", string>>;
  readonly row: Readonly<
    Record<
      | "id"
      | "policy"
      | "strategy"
      | "item"
      | "number"
      | "title"
      | "lead"
      | "related"
      | "direction"
      | "relatedPlans"
      | "goal"
      | "plan"
      | "do"
      | "check"
      | "rating"
      | "action"
      | "others"
      | "policyDescription"
      | "place"
      | "verdict"
      | "because",
      string
    >
  >;
  readonly finding: Readonly<
    Record<
      | "severity"
      | "rule"
      | "message"
      | "meaning"
      | "target"
      | "actual"
      | "attainment"
      | "sure"
      | "doubt"
      | "explanation"
      | "state"
      | "by"
      | "date"
      | "reason"
      | "ruleId"
      | "answer",
      string
    >
  >;
  readonly states: Readonly<Record<"reported" | "explained" | "suppressed" | "baseline", string>>;
  readonly indicator: Readonly<
    Record<
      | "name"
      | "unit"
      | "targetValue"
      | "actualValue"
      | "baseline"
      | "result"
      | "better"
      | "how"
      | "targetPlace"
      | "actualPlace",
      string
    >
  >;
  readonly share: string;
  readonly corrected: string;
  readonly noFindings: string;
  readonly definition: string;
  level(number: number): string;
  unlisted(count: number): string;
  notShown(shown: number, all: number): string;
  notRead(paths: string): string;
}

export const WORKBOOK_WORDS: Readonly<Record<Lang, WorkbookWords>> = {
  ja: {
    sheets: { findings: "指摘", targets: "目標と実績", initiatives: "取組", counts: "集計", legend: "凡例" },
    report: { issuer: "発行", year: "対象年度", published: "公表", source: "ファイル" },
    row: {
      id: "取組ID",
      policy: "基本方針",
      strategy: "取組みの方針",
      item: "取組みの項目",
      number: "番号",
      title: "具体的な取組項目",
      lead: "主管課",
      related: "関係課等",
      direction: "今後の取組方向",
      relatedPlans: "関係する計画等",
      goal: "達成目標",
      plan: "計画内容",
      do: "取組状況",
      check: "評価",
      rating: "達成度",
      action: "見直し・改善事項",
      others: "その他の欄",
      policyDescription: "方針の説明",
      place: "場所",
      verdict: "数値との照合",
      because: "確かめられない理由",
    },
    finding: {
      severity: "重さ",
      rule: "規則",
      message: "内容",
      meaning: "凡例での意味",
      target: "目標",
      actual: "実績",
      attainment: "達成率",
      sure: "確かさ",
      doubt: "最も不確かな点",
      explanation: "この行にある説明",
      state: "扱い",
      by: "記入者",
      date: "記入日",
      reason: "理由",
      ruleId: "規則ID",
      answer: "回答",
    },
    states: { reported: "指摘", explained: "説明済み", suppressed: "抑制", baseline: "既知" },
    indicator: {
      name: "指標",
      unit: "単位",
      targetValue: "目標の数値",
      actualValue: "実績の数値",
      baseline: "基準の数値",
      result: "結果",
      better: "良い向き",
      how: "判断",
      targetPlace: "目標の場所",
      actualPlace: "実績の場所",
    },
    share: "達成の割合",
    corrected: "人による訂正",
    noFindings: "指摘はありません。",
    definition: "評価の凡例",
    level: (number) => `区分${number}`,
    unlisted: (count) => `ほかに${count}件（件数の上限を超えたため内容は省略）`,
    notShown: (shown, all) =>
      `課のシートは、指摘の多い${shown}課までです（指摘のある課は全部で${all}課）。ほかの課の指摘は「指摘」のシートで絞り込んでください。`,
    notRead: (paths) => `読めず、含まれていない入力: ${paths}`,
  },
  en: {
    sheets: {
      findings: "findings",
      targets: "targets and results",
      initiatives: "initiatives",
      counts: "counts",
      legend: "legend",
    },
    report: { issuer: "issuer", year: "fiscal year", published: "published", source: "file" },
    row: {
      id: "initiative",
      policy: "policy",
      strategy: "strategy",
      item: "item",
      number: "number",
      title: "title",
      lead: "departments",
      related: "related departments",
      direction: "direction",
      relatedPlans: "related plans",
      goal: "goal",
      plan: "plan",
      do: "done",
      check: "evaluation",
      rating: "rating",
      action: "next steps",
      others: "other columns",
      policyDescription: "description of the policy",
      place: "place",
      verdict: "by the numbers",
      because: "why not checked",
    },
    finding: {
      severity: "severity",
      rule: "rule",
      message: "message",
      meaning: "meaning in the legend",
      target: "target",
      actual: "result",
      attainment: "attainment",
      sure: "how sure",
      doubt: "weakest point",
      explanation: "the row's own explanation",
      state: "state",
      by: "by",
      date: "date",
      reason: "reason",
      ruleId: "rule id",
      answer: "answer",
    },
    states: { reported: "reported", explained: "explained", suppressed: "suppressed", baseline: "known" },
    indicator: {
      name: "indicator",
      unit: "unit",
      targetValue: "target in numbers",
      actualValue: "result in numbers",
      baseline: "baseline in numbers",
      result: "outcome",
      better: "better",
      how: "how judged",
      targetPlace: "place of the target",
      actualPlace: "place of the result",
    },
    share: "share met",
    corrected: "corrected by people",
    noFindings: "Nothing was found.",
    definition: "legend of the ratings",
    level: (number) => `level ${number}`,
    unlisted: (count) => `${count} more, not listed because there are more than the limit allows`,
    notShown: (shown, all) =>
      `There are sheets for the ${shown} departments with the most findings, of ${all} that have any. Filter the sheet of findings for the others.`,
    notRead: (paths) => `inputs that could not be read and are not included: ${paths}`,
  },
};
