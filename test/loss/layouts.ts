import type { Random } from "../disturbances/random.ts";
import { type Document, type Line, makeLine } from "./document.ts";
import { pick } from "./mutations/mutation.ts";

type Labels = "columns" | "every row" | "lines" | "lines in their columns" | "none";

/** How a generated report prints its table. */
interface Layout {
  readonly labels: Labels;
  readonly levels: number;
  readonly marks: readonly ((n: number) => string)[];
  readonly hasNumbers: boolean;
  readonly ratingFirst: boolean;
  readonly indicators: boolean;
  readonly legend: "before" | "after" | "none";
  readonly symbols: readonly string[];
}

const LABELS: readonly Labels[] = ["columns", "every row", "lines", "lines in their columns", "none"];
const MARKS: readonly (readonly ((n: number) => string)[])[] = [
  [(n) => `${n} `, (n) => String.fromCharCode(0x245f + n), () => ""],
  [(n) => `${String.fromCharCode(0x215f + n)} `, (n) => `(${n}) `, (n) => String.fromCharCode(0x245f + n)],
  [(n) => `第${n}章 `, (n) => `${n} `, (n) => `(${n}) `],
  [(n) => `基本方針${n} `, () => "", () => ""],
  [() => "", () => "", () => ""],
];
const LEVELS = ["基本方針", "取組の方針", "取組の項目"];
const SCALES = [
  ["A", "B", "C"],
  ["◎", "○", "△"],
  ["達成", "一部達成", "未達成"],
  ["3", "2", "1"],
];
const DEFINITIONS = ["目標を達成した", "目標をほぼ達成した", "目標を達成できなかった"];

const SUBJECTS = [
  "窓口",
  "会議",
  "公用車",
  "集会所",
  "広報紙",
  "補助金",
  "水道料金",
  "図書館",
  "研修",
  "文書",
];
const ACTIONS = ["の見直し", "の統合", "の電子化", "の民間委託", "の共同利用", "の充実"];
const DEPARTMENTS = [
  "総務課",
  "財政課、税務課",
  "【取組主管課】 ●市民課 ・全ての課等",
  "企画政策部行政経営課",
  "学校教育課（給食センター）",
];
const THEMES = [
  "財政の健全化",
  "人材の育成",
  "市民協働の推進",
  "組織の見直し",
  "行政サービスの向上",
  "施設の再配置",
];

function makeLayout(random: Random): Layout {
  return {
    labels: pick(LABELS, random),
    levels: 1 + random.below(3),
    marks: pick(MARKS, random),
    hasNumbers: random.chance(0.8),
    ratingFirst: random.chance(0.2),
    indicators: random.chance(0.3),
    legend: pick(["before", "before", "after", "none"] as const, random),
    symbols: pick(SCALES, random),
  };
}

/** A small report in a layout of chance. */
export function makeReport(random: Random): Document {
  const layout = makeLayout(random);
  const legend = legendLines(layout, random);
  const title = makeLine("front", "みどり市行財政改革実施計画 取組結果（令和4年度）");
  const body = bodyLines(layout, random);
  const lines = [
    title,
    ...(layout.legend === "before" ? legend : []),
    makeLine("blank", ""),
    makeLine("header", ...headings(layout)),
    ...body,
    ...(layout.legend === "after" ? [makeLine("blank", ""), ...legend] : []),
  ];
  return { name: "generated", lines };
}

function legendLines({ symbols }: Layout, random: Random): Line[] {
  const entries = symbols.map((symbol, i) => `${symbol}：${DEFINITIONS[i]}`);
  const texts = random.chance(0.3) ? [`【評価区分】 ${entries.join("　")}`] : ["【評価区分】", ...entries];
  return texts.map((text) => makeLine("legend", text));
}

function hasLabelColumns({ labels }: Layout): boolean {
  return labels === "columns" || labels === "every row" || labels === "lines in their columns";
}

function headings(layout: Layout): string[] {
  const prose = ["達成目標", "計画内容", "取組状況"];
  const indicators = layout.indicators ? ["指標名", "単位", "目標値", "実績値"] : [];
  return [
    ...(hasLabelColumns(layout) ? LEVELS.slice(0, layout.levels) : []),
    ...(layout.hasNumbers ? ["No."] : []),
    "具体的な取組項目",
    "担当課",
    ...(layout.ratingFirst ? ["達成度"] : []),
    ...prose,
    ...indicators,
    ...(layout.ratingFirst ? [] : ["達成度"]),
    "今後の課題",
  ];
}

function bodyLines(layout: Layout, random: Random): Line[] {
  const lines: Line[] = [];
  const counts = [0, 0, 0];
  const open = new Array<string>(3).fill("");
  const rows = 2 + random.below(5);
  for (let row = 0; row < rows; row++) {
    const opened = new Set<number>();
    for (let level = 0; level < layout.levels; level++) {
      if (row > 0 && opened.size === 0 && !random.chance(0.3)) continue;
      counts[level] = (counts[level] ?? 0) + 1;
      counts.fill(0, level + 1);
      open[level] = (layout.marks[level]?.(counts[level] ?? 1) ?? "") + pick(THEMES, random);
      opened.add(level);
    }
    lines.push(...labelLines(layout, open, opened, random), rowLine(layout, open, opened, row + 1, random));
  }
  return lines;
}

/** Headings that stand on lines of their own, at times with the words that explain them. */
function labelLines(
  { labels, levels }: Layout,
  open: readonly string[],
  opened: ReadonlySet<number>,
  random: Random,
): Line[] {
  if (labels !== "lines" && labels !== "lines in their columns") return [];
  return [...opened].flatMap((level) => {
    const label = open[level] ?? "";
    const cells = labels === "lines" ? [label] : new Array<string>(levels + 8).fill("").with(level, label);
    const words =
      level === 0 && random.chance(0.4) ? [makeLine("body", "●市民に信頼される行財政運営を進める")] : [];
    return [makeLine("body", ...cells), ...words];
  });
}

function rowLine(
  layout: Layout,
  open: readonly string[],
  opened: ReadonlySet<number>,
  number: number,
  random: Random,
): Line {
  const { labels, levels, symbols } = layout;
  const isPrinted = (level: number) => labels === "every row" || (labels === "columns" && opened.has(level));
  const subject = pick(SUBJECTS, random);
  const rating = pick(symbols, random);
  const value = 1 + random.below(90);
  const prose = [
    `${subject}を${value}件とする。`,
    `・関係課と協議し、${subject}を見直す。`,
    `・協議を${value}回行い、${subject}を見直した。`,
  ];
  return makeLine(
    "body",
    ...(hasLabelColumns(layout)
      ? open.slice(0, levels).map((label, level) => (isPrinted(level) ? label : ""))
      : []),
    ...(layout.hasNumbers ? [String(number)] : []),
    subject + pick(ACTIONS, random),
    pick(DEPARTMENTS, random),
    ...(layout.ratingFirst ? [rating] : []),
    ...prose.map((text) => (random.chance(0.1) ? "－" : text)),
    ...(layout.indicators ? [`${subject}の件数`, "件", String(value), String(value - 1)] : []),
    ...(layout.ratingFirst ? [] : [rating]),
    random.chance(0.2) ? "" : "利用者の意見を聞く必要がある。",
  );
}
