import { describe, expect, it } from "vitest";
import { hasWordsBeside } from "../../src/report/rating-words.ts";
import type { ScaleLevel } from "../../src/table/model/types.ts";

const A: ScaleLevel = {
  symbol: "A",
  definition: "目標を達成した",
  level: "achieved",
  span: { start: 0, end: 9 },
};

describe("the cell of a rating", () => {
  it.each([
    "A",
    "Ａ",
    "【A】",
    "「A」",
    "A評価",
    "A 判定",
    "A（達成）",
    "A：目標を達成した",
    "A（目標を 達成した）",
  ])("%s says no more than the legend", (text) => {
    expect(hasWordsBeside(text, A)).toBe(false);
  });

  it.each(["A（未達成）", "A：年度末に完了", "A（B）", "A【前年度はC】"])("%s says more", (text) => {
    expect(hasWordsBeside(text, A)).toBe(true);
  });

  it("says more than an unknown scale as soon as there are words", () => {
    expect(hasWordsBeside("A（達成）", undefined)).toBe(true);
    expect(hasWordsBeside("A評価", undefined)).toBe(false);
  });
});
