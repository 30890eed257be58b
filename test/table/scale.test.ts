import { describe, expect, it } from "vitest";
import { isLegendHeading } from "../../src/table/legend/legend-entries.ts";
import { findLegends } from "../../src/table/legend/scale.ts";
import { normalizeSymbol, printSymbol } from "../../src/table/legend/symbols.ts";
import { rowsOf } from "./rows.ts";

const read = (...lines: string[]) =>
  findLegends(rowsOf(...lines)).map(({ levels }) =>
    levels.map(({ symbol, definition }) => `${symbol}=${definition}`),
  );

describe("legends", () => {
  it.each([
    ["lines", ["【取組達成度】", "A：達成", "B：未達成"]],
    ["one line", ["A：達成 B：未達成"]],
    ["a heading and levels in one line", ["【評価】A：達成、B：未達成"]],
    ["full width and equals signs", ["（凡例）", "Ａ＝達成", "Ｂ＝未達成"]],
    ["brackets", ["評価区分", "【A】達成", "「B」未達成"]],
    ["two cells", ["評価区分", "A|達成", "B|未達成"]],
  ])("in %s", (_, lines) => {
    expect(read(...lines)).toEqual([["A=達成", "B=未達成"]]);
  });

  it("keep what stands on lines of its own as a note", () => {
    const [legend] = findLegends(rowsOf("A：達成", "→（次年度へ）", "B：未達成"));
    expect(legend?.levels.map(({ note }) => note)).toEqual(["→（次年度へ）", undefined]);
  });

  it("list words as levels", () => {
    expect(read("【達成状況】達成／一部達成／未達成")).toEqual([
      ["達成=達成", "一部達成=一部達成", "未達成=未達成"],
    ]);
  });

  it("begin with the best level", () => {
    expect(read("C：未達成", "B：一部達成", "A：達成")).toEqual([["A=達成", "B=一部達成", "C=未達成"]]);
  });

  it("need a heading for digits, which number much else", () => {
    expect(read("1：総務課", "2：財政課")).toEqual([]);
    expect(read("評価基準", "2：達成", "1：未達成")).toEqual([["2=達成", "1=未達成"]]);
  });

  it("have no number among letters: it is that of a row or a heading", () => {
    expect(read("評価基準", "A：達成", "B：未達成", "3|文書の管理", "５　市民協働の推進")).toEqual([
      ["A=達成", "B=未達成"],
    ]);
  });

  it("are told apart from pages", () => {
    expect(read("A：達成", "B：未達成", "", "", "A：達成", "B：未達成")).toHaveLength(2);
  });

  it.each([
    ["【取組達成度】", true],
    ["（凡例）", true],
    ["評価区分", true],
    ["令和2年度", false],
  ])("%s announces one: %s", (text, expected) => {
    expect(isLegendHeading(text)).toBe(expected);
  });

  it.each([
    ["ａ", "A"],
    ["〇", "○"],
    ["✕", "×"],
    [" Ｓ ", "S"],
  ])("write %s as %s", (raw, symbol) => {
    expect(normalizeSymbol(raw)).toBe(symbol);
  });

  it.each([
    ["ａ", "a"],
    ["Ｂ", "B"],
    ["ａ＋", "a+"],
    ["Met", "Met"],
    ["◯", "○"],
    ["達　成", "達成"],
  ])("print %s as %s", (raw, printed) => {
    expect(printSymbol(raw)).toBe(printed);
  });
});
