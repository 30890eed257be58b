import type { Random } from "../../disturbances/random.ts";
import { changeBody, changeCells, filledCells, type Mutation, pick } from "./mutation.ts";

const STRAY = [
  "担当者の異動により資料が失われた",
  "補足説明を別紙に示す。",
  "12",
  "－",
  "B",
  "【取組主管課】 ●財産課 ・契約課",
  "③組織の活性化",
  "●職員の意識を高める",
  "総務課",
  "98.5%",
];

function without(cells: readonly string[], at: number): string[] {
  return cells.filter((_, i) => i !== at);
}

function withCells(cells: readonly string[], at: number, ...inserted: readonly string[]): string[] {
  return [...cells.slice(0, at), ...inserted, ...cells.slice(at)];
}

function onFilled(random: Random, change: (cells: readonly string[], at: number) => readonly string[]) {
  return (cells: readonly string[]) => {
    const filled = filledCells(cells);
    return filled.length > 0 ? change(cells, pick(filled, random)) : cells;
  };
}

/** Rows stand some cells to the right or to the left of where they stood. */
export const moveRows: Mutation = (document, random) =>
  changeCells(document, random, 0.5, (cells) => {
    const by = random.below(9) - 4;
    if (by >= 0) return [...new Array<string>(by).fill(""), ...cells];
    const blanks = filledCells(cells)[0] ?? 0;
    return cells.slice(Math.min(-by, blanks));
  });

/** A cell is gone, and those behind it move up. */
export const dropCells: Mutation = (document, random) =>
  changeCells(document, random, 0.3, onFilled(random, without));

/** A cell is blank. */
export const blankCells: Mutation = (document, random) =>
  changeCells(
    document,
    random,
    0.3,
    onFilled(random, (cells, at) => cells.with(at, "")),
  );

/** A cell stands twice. */
export const doubleCells: Mutation = (document, random) =>
  changeCells(
    document,
    random,
    0.3,
    onFilled(random, (cells, at) => withCells(cells, at, cells[at] ?? "")),
  );

/** Two cells stand in each other's place. */
export const swapCells: Mutation = (document, random) =>
  changeCells(
    document,
    random,
    0.3,
    onFilled(random, (cells, at) => {
      const other = pick(filledCells(cells), random);
      return cells.with(at, cells[other] ?? "").with(other, cells[at] ?? "");
    }),
  );

/** A cell that belongs to no column stands in a row. */
export const insertCells: Mutation = (document, random) =>
  changeCells(document, random, 0.3, (cells) =>
    withCells(cells, random.below(cells.length + 1), pick(STRAY, random)),
  );

/** Blank cells stand between the others. */
export const insertBlanks: Mutation = (document, random) =>
  changeCells(document, random, 0.4, (cells) =>
    withCells(cells, random.below(cells.length + 1), ...new Array<string>(1 + random.below(3)).fill("")),
  );

/** A cell stands far behind the last column. */
export const addFarCells: Mutation = (document, random) =>
  changeCells(document, random, 0.3, (cells) => [
    ...cells,
    ...new Array<string>(1 + random.below(30)).fill(""),
    pick(STRAY, random),
  ]);

/** Cells stand in columns that have no heading. */
export const addColumns: Mutation = (document, random) => {
  const count = 1 + random.below(3);
  return changeCells(document, random, 0.8, (cells) => [
    ...cells,
    ...Array.from({ length: count }, () => pick(STRAY, random)),
  ]);
};

/** A cell and the one behind it are one. */
export const glueCells: Mutation = (document, random) =>
  changeCells(
    document,
    random,
    0.3,
    onFilled(random, (cells, at) =>
      without(cells.with(at, [cells[at], cells[at + 1]].filter(Boolean).join(" ")), at + 1),
    ),
  );

/** A cell is cut in two. */
export const splitCells: Mutation = (document, random) =>
  changeCells(
    document,
    random,
    0.3,
    onFilled(random, (cells, at) => {
      const text = cells[at] ?? "";
      const cut = Math.ceil(text.length / 2);
      return [...cells.slice(0, at), text.slice(0, cut), text.slice(cut), ...cells.slice(at + 1)];
    }),
  );

/** Of a row only one or two cells are left, in their places or at the beginning. */
export const emptyRows: Mutation = (document, random) =>
  changeCells(document, random, 0.2, (cells) => {
    const filled = filledCells(cells);
    if (filled.length === 0) return cells;
    const kept = new Set([pick(filled, random), pick(filled, random)]);
    const left = cells.map((cell, i) => (kept.has(i) ? cell : ""));
    return random.chance(0.5) ? left : left.filter((cell) => cell !== "");
  });

/** Behind the symbol of a rating stand words that explain it. */
export const explainRatings: Mutation = (document, random) => {
  const explain = pick<(symbol: string) => string>(
    [
      (symbol) => `${symbol}（関係者との調整に時間を要した）`,
      (symbol) => `${symbol}：計画を前倒しで進めることができた`,
      (symbol) => `${symbol} 年度末までに完了`,
      (symbol) => `【${symbol}】`,
    ],
    random,
  );
  return changeCells(document, random, 0.5, (cells) =>
    cells.map((cell) => (/^\s*[A-DＡ-ＤS◎○△×]\s*$/.test(cell) ? explain(cell.trim()) : cell)),
  );
};

/** A cell holds very much text. */
export const lengthenCells: Mutation = (document, random) =>
  changeCells(
    document,
    random,
    0.05,
    onFilled(random, (cells, at) =>
      cells.with(
        at,
        `${cells[at]}${"なお、この取組については次年度も引き続き検討する。".repeat(1 + random.below(40))}`,
      ),
    ),
  );

/** Cells hold line ends. */
export const breakLinesInCells: Mutation = (document, random) =>
  changeCells(
    document,
    random,
    0.3,
    onFilled(random, (cells, at) => {
      const text = cells[at] ?? "";
      const cut = Math.ceil(text.length / 3);
      return cells.with(at, `${text.slice(0, cut)}\n${text.slice(cut)}`);
    }),
  );

/** Quotes stand before, around or within the words of cells. */
export const quoteCells: Mutation = (document, random) => {
  const quote = pick<(text: string) => string>(
    [(text) => `"${text}`, (text) => `"${text}"`, (text) => `${text.slice(0, 2)}"${text.slice(2)}"`],
    random,
  );
  return changeCells(
    document,
    random,
    0.2,
    onFilled(random, (cells, at) => cells.with(at, quote(cells[at] ?? ""))),
  );
};

/** The labels of a row stand in each other's columns, or all in one of them. */
export const swapLabels: Mutation = (document, random) =>
  changeBody(document, random, 0.5, (line) => {
    const [first, second] = filledCells(line.cells);
    if (first === undefined || second === undefined || second > 3) return [line];
    const { cells } = line;
    return [{ ...line, cells: cells.with(first, cells[second] ?? "").with(second, cells[first] ?? "") }];
  });
