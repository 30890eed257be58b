import { describe, expect, it } from "vitest";
import { MARK_PREFIXES } from "../../src/table/model/compound-marks.ts";
import { MARK_WORDS } from "../../src/table/model/mark-words.ts";
import { circledNumber, readMark } from "../../src/table/model/marks.ts";

describe("circled numbers", () => {
  it.each([
    ["①", 1],
    ["⑳", 20],
    ["㉑", 21],
    ["㊿", 50],
    ["❷", 2],
    ["⑶", 3],
    ["1", null],
  ])("%s is %s", (char, number) => {
    expect(circledNumber(char)).toBe(number);
  });
});

describe("a heading's mark", () => {
  it.each([
    ["1 財政の健全化", "decimal", 1, "財政の健全化"],
    ["２．歳入の確保", "decimal", 2, "歳入の確保"],
    ["①歳出構造の見直し", "circled", 1, "歳出構造の見直し"],
    ["② 歳入", "circled", 2, "歳入"],
    ["(3) 組織", "paren", 3, "組織"],
    ["（１０）組織", "paren", 10, "組織"],
    ["Ⅳ 施設", "roman", 4, "施設"],
    ["II 施設", "roman", 2, "施設"],
    ["第1章 行政", "chapter", 1, "行政"],
    ["第三編 行政", "part", 3, "行政"],
    ["基本方針２ 協働", "word-基本方針", 2, "協働"],
    ["A 協働", "letter", 1, "協働"],
    ["ウ 協働", "kana", 3, "協働"],
    ["第2節 歳入", "section", 2, "歳入"],
    ["1-2 歳入の確保", "branch-2", 2, "歳入の確保"],
    ["Ⅰ－（３）　歳出", "branch-2", 3, "歳出"],
    ["1-2-3 使用料", "branch-3", 3, "使用料"],
    ["【重点1】デジタル化", "word-重点", 1, "デジタル化"],
    ["一、財政", "kanji", 1, "財政"],
    ["（ア）使用料", "paren-kana", 1, "使用料"],
    ["❷ 歳入", "black", 2, "歳入"],
    ["2）歳入", "closed", 2, "歳入"],
  ])("%s", (text, mark, number, title) => {
    const found = readMark(text);
    expect([found?.mark, found?.number, text.slice(found?.titleStart)]).toEqual([mark, number, title]);
  });

  it.each([
    "財政の健全化",
    "①",
    "98.5%",
    "1",
    "2020年度",
    "3,000千円",
    "第6期 財政計画",
    "目標10件以上",
    "施策1件",
    "1-2月に実施",
    "2020-21年",
  ])("%s has none", (text) => {
    expect(readMark(text)).toBeNull();
  });
});

describe("a word before a number", () => {
  it.each(MARK_WORDS)("%s", (word, _, evidence) => {
    expect(readMark(evidence)?.mark).toBe(`word-${word}`);
  });

  it.each(MARK_PREFIXES)("%s before another", (_, evidence) => {
    expect(readMark(`${evidence}２　窓口の改善`)?.mark).toBe(`word-${evidence}`);
  });

  it.each([
    "数値目標1 相談件数",
    "成果目標2 参加者数",
    "重点改革項目",
    "行動計画2024 の策定",
    "推進施策3件を実施",
    "重点的に進める項目1 窓口",
  ])("%s has none", (text) => expect(readMark(text)).toBeNull());
});
