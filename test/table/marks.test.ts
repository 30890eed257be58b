import { describe, expect, it } from "vitest";
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
  ])("%s", (text, mark, number, title) => {
    const found = readMark(text);
    expect([found?.mark, found?.number, text.slice(found?.titleStart)]).toEqual([mark, number, title]);
  });

  it.each(["財政の健全化", "①", "98.5%", "1", "2020年度", "3,000千円", "第6期 財政計画"])(
    "%s has none",
    (text) => {
      expect(readMark(text)).toBeNull();
    },
  );
});
