import { describe, expect, it } from "vitest";
import { chainTables } from "../../../src/input/readers/pdf/pages/chain.ts";
import { withoutFurniture } from "../../../src/input/readers/pdf/pages/furniture.ts";
import type {
  PageContent,
  PageItem,
  PageLine,
  PageTable,
} from "../../../src/input/readers/pdf/pages/types.ts";
import { toTables } from "../../../src/input/readers/pdf/read/to-tables.ts";

const SIZE = 10;

const toLine = (text: string, left: number, top: number) => ({
  text,
  box: { left, top, right: left + text.length * SIZE, bottom: top + SIZE },
  size: SIZE,
  unit: SIZE,
  endsBlank: false,
});

function line(page: number, text: string, top: number): PageLine {
  return { kind: "line", page, number: 1, line: toLine(text, 50, top) };
}

/** A table at a height, of columns 100 points wide, whose rows are 30 points high. */
function table(page: number, top: number, texts: readonly (readonly string[])[], left = 50): PageTable {
  const columns = texts[0]?.length ?? 0;
  const xs = Array.from({ length: columns + 1 }, (_, i) => left + 100 * i);
  const ys = Array.from({ length: texts.length + 1 }, (_, i) => top + 30 * i);
  const rows = texts.map((row, r) => ({
    top: ys[r] as number,
    bottom: ys[r + 1] as number,
    cells: row.flatMap((text, c) => {
      const box = {
        left: xs[c] as number,
        right: xs[c + 1] as number,
        top: ys[r] as number,
        bottom: ys[r + 1] as number,
      };
      const cell = { page, table: 1, row: r + 1, box, left: box.left, rows: 1, columns: 1 };
      return text === "" ? [] : [{ ...cell, lines: [toLine(text, box.left + 2, box.top + 2)] }];
    }),
  }));
  const box = { left, right: xs.at(-1) as number, top, bottom: ys.at(-1) as number };
  return { kind: "table", page, box, xs, ys, rows };
}

const pageOf = (number: number, ...items: PageItem[]): PageContent => {
  return { number, width: 600, height: 800, items, guessed: null };
};

/** The texts of each table that is handed on, row by row. */
function tablesOf(...pages: PageContent[]): string[][] {
  return toTables(chainTables(withoutFurniture(pages))).map(({ rows }) =>
    rows.map((cells) => cells.map(({ text, column }) => `${column}${text}`).join(" ")),
  );
}

const HEADER = ["番号", "名称", "評価"];

describe("a table over pages", () => {
  it("is one, its repeated header left out", () => {
    const first = pageOf(1, table(1, 100, [HEADER, ["1", "収納率", "A"]]));
    const second = pageOf(2, table(2, 60, [HEADER, ["2", "窓口", "B"]]));
    expect(tablesOf(first, second)).toEqual([["1番号 2名称 3評価", "11 2収納率 3A", "12 2窓口 3B"]]);
  });

  it("goes on below a running title, and below a line of its own", () => {
    const title = "行政改革の取組結果";
    const first = pageOf(1, line(1, title, 200), table(1, 300, [HEADER, ["1", "収納率", "A"]]));
    const second = pageOf(
      2,
      line(2, title, 30),
      line(2, "協働の推進", 120),
      table(2, 150, [["2", "公募", "B"]]),
    );
    expect(tablesOf(first, second)).toEqual([
      [`1${title}`, "1番号 2名称 3評価", "11 2収納率 3A", "1協働の推進", "12 2公募 3B"],
    ]);
  });

  it("is another where its columns are others", () => {
    const first = pageOf(1, table(1, 100, [HEADER, ["1", "収納率", "A"]]));
    const second = pageOf(
      2,
      table(
        2,
        60,
        [
          ["区分", "件数"],
          ["A", "3"],
        ],
        80,
      ),
    );
    expect(tablesOf(first, second)).toHaveLength(2);
  });

  it("ends where something stands below it", () => {
    const first = pageOf(1, table(1, 100, [HEADER, ["1", "収納率", "A"]]), line(1, "以上", 300));
    const second = pageOf(2, table(2, 60, [HEADER, ["1", "窓口", "B"]]));
    expect(tablesOf(first, second)).toHaveLength(2);
  });
});

describe("columns on later pages", () => {
  it("stand beside the ones before them", () => {
    const left = pageOf(
      1,
      table(1, 100, [
        ["番号", "名称"],
        ["1", "収納率"],
        ["2", "窓口"],
      ]),
    );
    const right = pageOf(
      2,
      table(2, 100, [
        ["担当", "実績", "評価"],
        ["税務課", "98％", "A"],
        ["市民課", "", "B"],
      ]),
    );
    expect(tablesOf(left, right)).toEqual([
      ["1番号 2名称 3担当 4実績 5評価", "11 2収納率 3税務課 498％ 5A", "12 2窓口 3市民課 5B"],
    ]);
  });

  it("are those of another table where the rows differ", () => {
    const left = pageOf(
      1,
      table(1, 100, [
        ["番号", "名称"],
        ["1", "収納率"],
        ["2", "窓口"],
      ]),
    );
    const right = pageOf(
      2,
      table(2, 140, [
        ["区分", "件数", "割合"],
        ["A", "3", "60％"],
        ["B", "2", "40％"],
      ]),
    );
    expect(tablesOf(left, right)).toHaveLength(2);
  });
});

describe("what is printed on every page", () => {
  it.each(["3", "- 3 -", "－３－", "3 / 12", "p.3", "3ページ"])("%s at the foot is a page number", (text) => {
    const page = pageOf(3, table(3, 100, [HEADER, ["1", "収納率", "A"]]), line(3, text, 770));
    expect(tablesOf(page)).toEqual([["1番号 2名称 3評価", "11 2収納率 3A"]]);
  });

  it("a number in the middle of a page is none", () => {
    const page = pageOf(1, line(1, "目次", 100), line(1, "12", 300), line(1, "以上", 500));
    expect(tablesOf(page)).toEqual([["1目次", "112", "1以上"]]);
  });
});
