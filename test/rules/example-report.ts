import type { Finding } from "../../src/core/finding.ts";
import { checkReport, openReportNow } from "../../src/pipeline.ts";
import type { Report } from "../../src/report/types.ts";
import type { RowExample } from "../../src/rules/types.ts";

const TITLE = "第3次行政改革実施計画取組み結果（令和2年度）";
const LEGEND = [
  "A：目標を達成",
  "B：目標はほぼ達成しているが取組に課題または改善の余地あり",
  "C：目標は未達成で取組に課題または改善の余地あり",
  "D：目標は未達成で取組困難なもの",
];
const HEADINGS = [
  ["基本方針", ""],
  ["取組みの方針", ""],
  ["取組みの項目", ""],
  ["No.", ""],
  ["具体的な取組み項目", ""],
  ["取組主管課 関係課等", ""],
  ["今後の取組方向", ""],
  ["関係する計画等", ""],
  ["令和2年度の達成目標", ""],
  ["計画内容 (Plan)", "令和2年度計画"],
  ["取組状況 (Do)", "令和2年度の取組内容"],
  ["取組工程に対する評価 (Check)", ""],
  ["", "取組達成度"],
  ["見直し、改善事項 (Action)", ""],
] as const;

/** A row without a number in its prose, so that no rule has anything to say of it. */
const COMPANION: RowExample = {
  title: "窓口の案内の見直し",
  direction: "窓口の案内を見直し、利便性の向上を図る。",
  relatedPlans: "窓口改善計画",
  goal: "窓口の案内が分かりやすく整えられている状態",
  plan: "案内の掲示を見直し、配置を整える。",
  do: "掲示を見直し、配置を整えた。",
  check: "来庁者の利便性の向上を図ることができた。",
  rating: "A",
  action: "引き続き案内の改善に努める必要がある。",
};

function toCells(example: RowExample, number: number, headings: readonly string[]): string {
  const { title, direction, relatedPlans, goal, plan, check, rating, action, extra = {} } = example;
  const cells = [
    "",
    number === 1 ? "①業務の見直し" : "",
    "",
    String(number),
    title ?? "例示する取組の推進",
    "【取組主管課】 ・総務課 【関係課等】 ・全ての課等",
    direction,
    relatedPlans,
    goal,
    plan,
    example.do,
    check,
    rating,
    action,
    ...headings.map((heading) => extra[heading]),
  ];
  return cells.map((cell) => cell ?? "").join("\t");
}

/** The text of a small report of the seed's kind that holds the row of an example between two rows without numbers. */
export function exampleText(example: RowExample): string {
  const headings = Object.keys(example.extra ?? {});
  const legend = example.legend ?? LEGEND;
  const companion = { ...COMPANION, rating: /^[^：:]+/.exec(legend[0] ?? "A")?.[0] ?? "A" };
  return [
    TITLE,
    "",
    ...(legend.length > 0 ? ["【取組達成度】", ...legend.map((line) => ` ${line}`), ""] : []),
    [...HEADINGS.map(([first]) => first), ...headings].join("\t"),
    [...HEADINGS.map(([, second]) => second), ...headings.map(() => "")].join("\t"),
    `1 行政運営の見直し${"\t".repeat(HEADINGS.length + headings.length - 1)}`,
    toCells(companion, 1, headings),
    toCells({ ...EMPTY, ...example }, 2, headings),
    toCells({ ...companion, title: "文書の管理の見直し" }, 3, headings),
    "",
  ].join("\n");
}

/** Fields that an example does not speak of hold words that say nothing. */
const EMPTY: RowExample = { rating: "A" };

/** Reads a report as the program does. */
export function readExample(text: string): Report {
  return openReportNow(text, { path: "report.txt" });
}

/** What every judging rule finds in the text of a report; what was met while reading it is left out. */
export function findIn(text: string): Finding[] {
  return [...checkReport({ ...readExample(text), diagnostics: [] }).findings];
}

/** What every judging rule finds in the row of an example. */
export function findInExample(example: RowExample): Finding[] {
  return findIn(exampleText(example));
}
