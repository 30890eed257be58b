import { describe, expect, it } from "vitest";
import { bareDefinition, isCount, predicateOf } from "../../src/table/legend/definition.ts";
import { findNamedBands } from "../../src/table/legend/named-bands.ts";
import { findSiblingWords } from "../../src/table/legend/sibling-words.ts";
import { findSymbolPlaces } from "../../src/table/legend/symbol-places.ts";
import { rowsOf } from "./rows.ts";

describe("symbols named behind their words", () => {
  const names = (text: string, ...symbols: string[]) =>
    findNamedBands(text, new Set(symbols)).map(({ name, definition }) => `${name}=${definition}`);

  it("are told with commas in the words before them", () => {
    const text = "評価は、目標に届いたものを「Ａ」、届かないが、順調なものを「Ｂ」とした。";
    expect(names(text, "A", "B")).toEqual(["Ａ=目標に届いたもの", "Ｂ=届かないが、順調なもの"]);
  });

  it("may be such as no row has, where they stand in quotes", () => {
    const text = "超えたものを「上」、達したものを「中」、達しないものを「下」とする。";
    expect(names(text, "上", "中")).toEqual(["上=超えたもの", "中=達したもの", "下=達しないもの"]);
  });

  it("are none in a sentence that names one of them only", () => {
    expect(names("目標を達成したものを「Ａ」とした。", "A", "B")).toEqual([]);
    expect(names("会議をＡ棟で、研修をＢ棟で行った。", "A", "B")).toEqual([]);
  });
});

describe("words that stand as the known ones do", () => {
  const siblings = (line: string, ...symbols: string[]) =>
    findSiblingWords(rowsOf(...line.split("\n")), new Set(symbols));

  it.each([
    ["first in a line", "上々（超えた）・並（達した）・下々（達しない）", ["下々"], ["上々"]],
    [
      "on a line of its own",
      "達成：達した\n未達：達しない\n未着手：始めていない",
      ["達成", "未達"],
      ["未着手"],
    ],
  ])("%s", (_, line, symbols, expected) => {
    expect(siblings(line, ...symbols, "並", "達成")).toEqual(expected);
  });

  it.each([
    ["with another sign", "達成：達した\n未達：達しない\n備考（なし）"],
    ["that announce a legend", "評価区分：\n達成：達した\n未達：達しない"],
  ])("are not those %s", (_, lines) => {
    expect(siblings(lines, "達成", "未達")).toEqual([]);
  });
});

describe("places of symbols", () => {
  const symbols = (line: string, ...wanted: string[]) =>
    findSymbolPlaces(line, wanted).map(({ symbol, isTight }) => (isTight ? `${symbol} tight` : symbol));

  it.each([
    ["○は達した、×は達しない", ["○", "×"]],
    ["判定欄の○は達したもの", ["○"]],
    ["○印は達したもの", ["○"]],
    ["◎完了、○実施", ["○ tight"]],
    ["評価を「○」、順位を「×」と書く", []],
    ["会場の○×クイズ", []],
  ])("%s", (line, expected) => {
    expect(symbols(line, "○", "×")).toEqual(expected);
  });

  it("are none where a digit counts what follows", () => {
    expect(symbols("5人、3人", "5", "3")).toEqual([]);
  });
});

describe("definitions", () => {
  it.each([
    ["目標を達成したものを表す。", "目標を達成したもの"],
    ["目標を達成したものです。なお、速報値です。", "目標を達成したもの"],
    ["目標に達しない", "目標に達しない"],
  ])("of a sentence: %s", (raw, expected) => {
    expect(predicateOf(raw)).toBe(expected);
  });

  it("lose what leads to the next one", () => {
    expect(bareDefinition("（目標どおり）・")).toBe("目標どおり");
  });

  it.each([
    ["12件", true],
    ["3", true],
    ["5件（25％）", true],
    ["100％以上", false],
    ["10件以上", false],
    ["目標を達成", false],
  ])("%s is a count: %s", (text, expected) => {
    expect(isCount(text)).toBe(expected);
  });
});
