import type { Random } from "../../disturbances/random.ts";
import { type Document, type Line, makeLine } from "../document.ts";
import { changeBody, headerLines, insertAt, insertLines, type Mutation, pageTop, pick } from "./mutation.ts";

/** The header stands again between rows. */
export const repeatHeader: Mutation = (document, random) =>
  insertLines(document, random, headerLines(document));

/** The header stands twice, one right behind the other. */
export const doubleHeader: Mutation = (document, _random) =>
  insertAt(document, pageTop(document).length, headerLines(document));

/** A page ends anywhere, and another begins with all that stands above the table. */
export const breakPages: Mutation = (document, random) => {
  const top = pageTop(document);
  return changeBody(document, random, 0.15, (line) => [...top, line]);
};

/** A page ends within a row. */
export const cutRowsByPage: Mutation = (document, random) => {
  const top = random.chance(0.5) ? pageTop(document) : headerLines(document);
  return changeBody(document, random, 0.1, (line) => {
    const cut = 1 + random.below(Math.max(1, line.cells.length - 1));
    const blanks = random.chance(0.5) ? new Array<string>(cut).fill("") : [];
    return [
      { ...line, cells: line.cells.slice(0, cut) },
      ...top,
      { ...line, cells: [...blanks, ...line.cells.slice(cut)] },
    ];
  });
};

/** The legend stands between rows, there only or there as well. */
export const moveLegend: Mutation = (document, random) => {
  const legend = document.lines.filter(({ kind }) => kind === "legend").slice(0, 6);
  const isMoved = random.chance(0.5);
  const rest = isMoved ? document.lines.filter(({ kind }) => kind !== "legend") : document.lines;
  const blank = makeLine("blank", "");
  const lines = random.chance(0.5) ? legend : [blank, ...legend, blank];
  return insertLines({ ...document, lines: rest }, random, lines);
};

const HEADERS: readonly (readonly string[])[] = [
  ["No.", "取組項目", "担当課", "目標", "実績", "評価", "今後の課題"],
  ["基本方針", "番号", "事業名", "所管課", "達成度", "備考"],
  ["年度", "目標値", "実績値", "達成率", "単位"],
  ["区分", "取組数", "達成", "未達成"],
];
const ROWS: readonly (readonly string[])[] = [
  ["1", "広報紙の見直し", "秘書課", "発行部数を減らす", "発行部数を1割減らした", "A", "配布方法を検討する"],
  ["①行政運営の改善", "2", "庁舎の管理", "財産課", "B", "入札を行った"],
  ["令和4年度", "120", "98", "81.7", "件"],
  ["財政の健全化", "12", "8", "4"],
];

/** Another table stands behind the report's, one that is read or one that is not. */
export const addTable: Mutation = (document, random) => {
  const at = random.below(HEADERS.length);
  const isKnown = at < 2;
  const table: Line[] = [
    makeLine(isKnown ? "header" : "body", ...(HEADERS[at] ?? [])),
    makeLine("body", ...(ROWS[at] ?? [])),
    makeLine("body", ...(ROWS[at] ?? [])),
  ];
  return insertAt(document, document.lines.length, [makeLine("blank", ""), ...table]);
};

const PREFACE = [
  "このたび、令和4年度の取組結果をとりまとめましたので、お知らせします。",
  "１　取組の概要",
  "●財政の健全化を進める",
  "お問い合わせは行政経営課まで",
];

/** Words stand above the table that are neither title nor legend. */
export const addPreface: Mutation = (document, random) => {
  const first = document.lines.findIndex(({ kind }) => kind === "header");
  const lines = Array.from({ length: 1 + random.below(3) }, () => makeLine("body", pick(PREFACE, random)));
  return insertAt(document, random.below(first + 1), lines);
};

/** Rows of the table stand above its header. */
export const raiseRows: Mutation = (document, random) => {
  const first = document.lines.findIndex(({ kind }) => kind === "header");
  const body = document.lines.flatMap(({ kind }, i) => (kind === "body" ? [i] : []));
  if (body.length < 2) return document;
  const raised = pick(body, random);
  const line = document.lines[raised] as Line;
  const cells = random.chance(0.5) ? line.cells : line.cells.slice(0, 1 + random.below(5));
  const rest = { ...document, lines: document.lines.filter((_, i) => i !== raised) };
  return insertAt(rest, first, [{ ...line, cells }]);
};

/** All pages but the first are without a header. */
export const joinPages: Mutation = (document, _random: Random): Document => {
  const top = pageTop(document).length;
  return { ...document, lines: document.lines.filter(({ kind }, i) => i < top || kind === "body") };
};
