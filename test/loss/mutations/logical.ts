import type { Random } from "../../disturbances/random.ts";
import { isBlank, type Line, makeLine } from "../document.ts";
import {
  changeBody,
  filledCells,
  headerLines,
  insertAt,
  insertLines,
  type Mutation,
  pageTop,
  pick,
} from "./mutation.ts";

const NUMBERS = ["12", "98.5%", "1,200千円", "－", "3件", "0", "▲3.2"];
const NAMES = ["相談の件数", "受診率", "満足度（市民アンケート）", "1人当たりの貸出冊数"];
const PROSE = ["説明会を開き、意見を聞いた", "関係する課と協議を続け、", "方針を定めた。", "・周知を行う"];

/** Below a row stand lines with cells under some of its columns only: further indicators, or what looks like one. */
export const addIndicatorLines: Mutation = (document, random) =>
  changeBody(document, random, 0.2, (line) => [
    line,
    ...Array.from({ length: 1 + random.below(2) }, () => below(line, random)),
  ]);

function below({ cells }: Line, random: Random): Line {
  const from = random.below(Math.max(1, cells.length));
  return makeLine(
    "body",
    ...cells.map((cell, i) => {
      if (i < from || isBlank(cell)) return "";
      return /\d/.test(cell) ? pick(NUMBERS, random) : pick(["", ...NAMES, ...PROSE], random);
    }),
  );
}

/** Columns hold numbers of a target, and lines of results stand below: with labels, or by the heading of the column. */
export const stackResults: Mutation = (document, random) => {
  const width = Math.max(...document.lines.map(({ cells }) => cells.length));
  const isLabelled = random.chance(0.6);
  const years = isLabelled ? ["R3", "令和4年度"] : ["R4年度 (上段:目標) (下段:実績)"];
  const words = pick(
    [
      ["目標", "実績"],
      ["計画", "実績"],
      ["当初", "結果"],
    ],
    random,
  );
  const header = [...(isLabelled ? ["種別"] : []), ...years];
  const top = new Set(headerLines(document));
  const numbers = () => years.map(() => pick(["12", "98.5%", "1,200千円", "－", ""], random));
  const lines = document.lines.flatMap((line): Line[] => {
    if (top.has(line)) return [{ ...line, cells: [...padded(line.cells, width), ...header] }];
    if (line.kind !== "body" || filledCells(line.cells).length < 3) return [line];
    const blanks = new Array<string>(width).fill("");
    const label = (i: number) => (isLabelled ? [words[i] ?? ""] : []);
    return [
      { ...line, cells: [...padded(line.cells, width), ...label(0), ...numbers()] },
      makeLine("body", ...blanks, ...label(1), ...numbers()),
    ];
  });
  return { ...document, lines };
};

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, i) => cells[i] ?? "");
}

/** A column holds the target over its result, each with its label or told by the heading. */
export const stackInCells: Mutation = (document, random) => {
  const width = Math.max(...document.lines.map(({ cells }) => cells.length));
  const [heading, text] = pick(
    [
      ["目標・実績", "目標：相談の件数 12件\n実績：相談の件数 9件"],
      ["(上段:目標)(下段:実績)", "98.0\n98.2"],
      ["指標の状況", "目標値 20件 実績値 25件"],
      ["目標／実績", "窓口の満足度を上げる\n窓口の満足度が上がった"],
    ] as const,
    random,
  );
  const top = new Set(headerLines(document));
  const lines = document.lines.map((line): Line => {
    if (top.has(line)) return { ...line, cells: [...padded(line.cells, width), heading] };
    return line.kind === "body" && filledCells(line.cells).length > 2
      ? { ...line, cells: [...padded(line.cells, width), text] }
      : line;
  });
  return { ...document, lines };
};

/** The text of one or more cells goes on in the line below, or below the header of the next page. */
export const cutTexts: Mutation = (document, random) => {
  const between = random.chance(0.5) ? pick([pageTop(document), headerLines(document)], random) : [];
  return changeBody(document, random, 0.2, (line) => {
    const cuts = line.cells.map((cell, i) =>
      i > 2 && cell.length > 7 && random.chance(0.5) ? 4 + random.below(4) : null,
    );
    if (cuts.every((cut) => cut === null)) return [line];
    return [
      { ...line, cells: line.cells.map((cell, i) => cell.slice(0, cuts[i] ?? cell.length)) },
      ...between,
      makeLine("body", ...line.cells.map((cell, i) => (cuts[i] === null ? "" : cell.slice(cuts[i] ?? 0)))),
    ];
  });
};

/** A label is printed once for several rows. */
export const blankRepeatedLabels: Mutation = (document, random) => {
  const most = 1 + random.below(4);
  return changeBody(document, random, 0.2, (line) => [
    line,
    { ...line, cells: line.cells.map((cell, i) => (i < most ? "" : cell)) },
  ]);
};

/** A row is listed again, with its title, or with another. */
export const listAgain: Mutation = (document, random) =>
  changeBody(document, random, 0.15, (line) => {
    const title = line.cells.findIndex((cell) => cell.length > 3 && !/\d/.test(cell));
    const again = line.cells.map((cell, i) =>
      i === title ? `${cell}（再掲）` : random.chance(0.5) ? "" : cell,
    );
    return title < 0 ? [line] : [line, makeLine("body", ...again)];
  });

const REMARKS: readonly (readonly string[])[] = [
  ["学識経験者の意見", "地域の指導者を早くから育てられたい。"],
  ["※", "評価は成果指標による。"],
  ["注1）", "決算の見込み"],
  ["委員会の講評", "おおむね妥当である", "引き続き取り組まれたい"],
];

/** Remarks stand between rows. */
export const insertRemarks: Mutation = (document, random) =>
  insertLines(document, random, [makeLine("body", ...pick(REMARKS, random))]);

const OTHERS: readonly (readonly (readonly string[])[])[] = [
  [
    ["評価", "A", "B", "C", "計"],
    ["件数", "12", "3", "4", "19"],
    ["割合", "63.2%", "15.8%", "21.0%", "100.0%"],
  ],
  [
    ["担当課", "◎", "○", "△"],
    ["総務課", "3", "1", "0"],
    ["財政課", "2", "－", "1"],
  ],
  [
    ["区分", "計画額", "実績額"],
    ["歳入の確保", "45,000", "48,210"],
    ["合計", "77,000", "75,750"],
  ],
  [
    ["時期", "内容"],
    ["令和4年5月", "第1回推進本部会議"],
    ["10月上旬", "中間の点検"],
  ],
  [
    ["氏名", "所属", "役職"],
    ["山田 花子", "総務課", "委員長"],
    ["川口 一郎", "市民公募", "委員"],
  ],
  [
    ["用語", "説明"],
    ["総合窓口", "手続を一か所で受け付ける窓口"],
  ],
  [
    ["はじめに", "1"],
    ["取組結果の一覧", "3"],
    ["用語の説明", "12"],
  ],
];

/** A table of another kind stands before, between or behind the rows, with a caption or without. */
export const insertOtherTables: Mutation = (document, random) => {
  const table = pick(OTHERS, random).map((cells) => makeLine("body", ...cells));
  const caption = random.chance(0.5)
    ? [makeLine("body", pick(["２　評価の集計", "【資料】", "（単位：千円）"], random))]
    : [];
  const blank = makeLine("blank", "");
  return insertAt(document, random.below(document.lines.length + 1), [blank, ...caption, ...table, blank]);
};

/** A column is two half-years under one heading, with a further line of the header. */
export const splitHalfYears: Mutation = (document, random) => {
  const [first] = headerLines(document);
  if (!first) return document;
  const at = pick(filledCells(first.cells), random);
  const insert = (cells: readonly string[], text: string) => [
    ...cells.slice(0, at + 1),
    text,
    ...cells.slice(at + 1),
  ];
  const lines = document.lines.flatMap((line, i): Line[] => {
    if (line.kind === "body" && line.cells.length > at)
      return [{ ...line, cells: insert(line.cells, pick(PROSE, random)) }];
    if (line.kind !== "header") return [line];
    const own = { ...line, cells: insert(line.cells, "") };
    if (document.lines[i + 1]?.kind === "header") return [own];
    const blanks = new Array<string>(Math.max(own.cells.length, at + 2)).fill("");
    return [own, makeLine("header", ...blanks.with(at, "上半期").with(at + 1, "下半期"))];
  });
  return { ...document, lines };
};
