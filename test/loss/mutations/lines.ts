import type { Random } from "../../disturbances/random.ts";
import { type Document, isBlank, type Line, makeLine } from "../document.ts";
import { changeBody, filledCells, insertAt, insertLines, type Mutation, pageTop, pick } from "./mutation.ts";

const MARKS: readonly ((n: number) => string)[] = [
  (n) => `${n} `,
  (n) => `${String.fromCharCode(0xff10 + n)}　`,
  (n) => `(${n}) `,
  (n) => String.fromCharCode(0x245f + n),
  (n) => `第${n}章 `,
  (n) => `${String.fromCharCode(0x215f + n)} `,
  (n) => `基本方針${n} `,
  (n) => `${"アイウエオカキクケ"[n - 1]} `,
  () => "■",
  () => "",
];
const TITLES = [
  "財政の健全化",
  "人材の育成",
  "市民協働の推進",
  "行政評価の充実",
  "達成状況の管理",
  "組織の見直し（続き）",
];
const WORDS = [
  "●市民と協働してまちづくりを進める",
  "・職員一人ひとりが意識を高め、行政サービスの向上を図る",
  "◆持続可能な行財政運営の確立",
  "市民に信頼される行政をめざし、情報の公開と共有を進める。",
  "※達成度は年度末の見込みである",
  "→次年度へ作業を残したもの",
  "備考",
  "（単位：千円）",
  "以下余白",
];

function heading(random: Random, mark = pick(MARKS, random)): string {
  return mark(1 + random.below(9)) + pick(TITLES, random);
}

/** A line of one cell at the left, or in any column of the table. */
function lineOf(document: Document, random: Random, text: string): Line {
  const width = Math.max(...document.lines.map(({ cells }) => cells.length));
  if (random.chance(0.5)) return makeLine("body", text);
  const cells = new Array<string>(width).fill("");
  return makeLine("body", ...cells.with(random.below(random.chance(0.7) ? Math.min(4, width) : width), text));
}

/** A heading stands where no row follows it, or where other rows do. */
export const insertHeading: Mutation = (document, random) =>
  insertLines(document, random, [lineOf(document, random, heading(random))]);

/** Two or more headings follow each other, of one kind or of several. */
export const insertHeadings: Mutation = (document, random) => {
  const mark = pick(MARKS, random);
  const isOneKind = random.chance(0.5);
  const lines = Array.from({ length: 2 + random.below(3) }, () =>
    lineOf(document, random, heading(random, isOneKind ? mark : undefined)),
  );
  return insertLines(document, random, lines);
};

/** A heading with the words that explain it, in one line or in two, once or twice. */
export const insertExplained: Mutation = (document, random) => {
  const [title, words, more] = [heading(random), pick(WORDS, random), pick(WORDS, random)];
  const texts = pick(
    [[title, words], [title, words, more], [`${title} ${words}`], [`${title} ${words} ${more}`]],
    random,
  );
  return insertLines(
    document,
    random,
    texts.map((text) => lineOf(document, random, text)),
  );
};

/** Several headings are one cell. */
export const insertGlued: Mutation = (document, random) =>
  insertLines(document, random, [
    lineOf(document, random, Array.from({ length: 2 + random.below(3) }, () => heading(random)).join(" ")),
  ]);

/** Words that explain a heading, or none, stand between rows. */
export const insertWords: Mutation = (document, random) =>
  insertLines(document, random, [lineOf(document, random, pick(WORDS, random))]);

/** Right below a header stands a row that begins with words of headings. */
export const insertHeadingWords: Mutation = (document, random) => {
  const end = pageTop(document).length;
  const words = ["実績", "備考", "単位", "達成率"];
  const cells = Array.from({ length: 1 + random.below(5) }, () =>
    random.chance(0.6) ? pick(words, random) : pick(["", ...WORDS, ...TITLES], random),
  );
  const blanks = new Array<string>(random.below(8)).fill("");
  return insertAt(document, end, [makeLine("body", ...blanks, pick(words, random), ...cells)]);
};

/** The last line is a heading. */
export const endWithHeading: Mutation = (document, random) =>
  insertAt(document, document.lines.length, [lineOf(document, random, heading(random))]);

/** Of the body only headings are left. */
export const keepHeadings: Mutation = (document, random) => {
  const headings = Array.from({ length: 1 + random.below(3) }, () =>
    lineOf(document, random, heading(random)),
  );
  return { ...document, lines: [...document.lines.filter(({ kind }) => kind !== "body"), ...headings] };
};

/** Some rows are but their labels. */
export const keepLabels: Mutation = (document, random) =>
  changeBody(document, random, 0.2, (line) => [
    { ...line, cells: line.cells.slice(0, (filledCells(line.cells)[0] ?? 0) + 1 + random.below(3)) },
  ]);

/** A line sums up those above it. */
export const insertTotals: Mutation = (document, random) => {
  const width = Math.max(...document.lines.map(({ cells }) => cells.length));
  const cells = Array.from({ length: width }, () => pick(["", "", "12", "3件", "1,200千円"], random));
  return insertLines(document, random, [
    makeLine("body", ...cells.with(random.below(width), pick(["合計", "小計", "評価Aの計"], random))),
  ]);
};

/** Rows stand twice. */
export const doubleRows: Mutation = (document, random) =>
  changeBody(document, random, 0.2, (line) => [line, line]);

/** Rows are gone. */
export const dropRows: Mutation = (document, random) => changeBody(document, random, 0.2, () => []);

/** A row goes on in the line below. */
export const breakRows: Mutation = (document, random) =>
  changeBody(document, random, 0.2, (line) => {
    const cut = random.below(line.cells.length + 1);
    const rest = line.cells.slice(cut);
    const blanks = random.chance(0.5) ? new Array<string>(cut).fill("") : [];
    return [
      { ...line, cells: line.cells.slice(0, cut) },
      { ...line, cells: [...blanks, ...rest] },
    ].filter(({ cells }) => !cells.every(isBlank));
  });

/** Two rows are one line. */
export const joinRows: Mutation = (document, random) => {
  const body = document.lines.flatMap(({ kind }, i) => (kind === "body" ? [i] : []));
  if (body.length < 2) return document;
  const at = pick(body.slice(0, -1), random);
  const next = body[body.indexOf(at) + 1] as number;
  const cells = [...(document.lines[at] as Line).cells, ...(document.lines[next] as Line).cells];
  const lines = document.lines.with(at, makeLine("body", ...cells)).filter((_, i) => i !== next);
  return { ...document, lines };
};

/** Rows stand in another order. */
export const swapRows: Mutation = (document, random) => {
  const body = document.lines.flatMap(({ kind }, i) => (kind === "body" ? [i] : []));
  if (body.length < 2) return document;
  const [a, b] = [pick(body, random), pick(body, random)];
  return {
    ...document,
    lines: document.lines.with(a, document.lines[b] as Line).with(b, document.lines[a] as Line),
  };
};

/** Blank lines, empty or of blank cells, stand between the others. */
export const insertBlankLines: Mutation = (document, random) =>
  changeBody(document, random, 0.3, (line) => [
    makeLine("blank", ...new Array<string>(random.below(15) + 1).fill("")),
    line,
  ]);
