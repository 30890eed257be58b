import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayLabel, labelKey, likeness } from "../../src/row/passage/labels.ts";

describe("labelKey", () => {
  it.each([
    ["令和2年度末 基金残高", "基金残高"],
    ["実績整備面積A=", "整備面積"],
    ["目標額", "目標額"],
    ["R3年度 受診率を", "受診率"],
    ["滞納分収納率", "滞納分徴収率"],
    ["累計", ""],
    ["平成30年4月1日現在", ""],
  ])("%s → %s", (label, key) => {
    expect(labelKey(label)).toBe(key);
  });

  it("folds widths and look-alikes", () => {
    expect(labelKey("ＣＯ２排出量")).toBe(labelKey("CO2排出量"));
  });
});

describe("displayLabel", () => {
  it.each([
    ["取り崩し、令和2年度末基金残高を", "基金残高"],
    ["物件費、維持補修費", "物件費、維持補修費"],
    ["・給水人口は", "給水人口"],
    ["<供給単価", "供給単価"],
  ])("%s → %s", (label, shown) => {
    expect(displayLabel(label)).toBe(shown);
  });
});

describe("likeness", () => {
  it("is 1 for equal keys and 0 for an empty one", () => {
    expect(likeness("受診率", "受診率")).toBe(1);
    expect(likeness("", "受診率")).toBe(0);
  });

  it("puts a label within a longer one above a label that only shares characters", () => {
    expect(likeness("売却額", "普通財産売却額")).toBeGreaterThan(likeness("売却額", "貸付額"));
  });

  it("tells 滞線 from 現年 by the first character", () => {
    expect(likeness("滞線分徴収率", "滞納分徴収率")).toBeGreaterThan(
      likeness("滞線分徴収率", "現年分徴収率"),
    );
  });

  it("is symmetric and stays between 0 and 1", () => {
    const words = fc.string({ unit: fc.constantFrom(..."市税現年滞繰分徴収率額"), maxLength: 80 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const value = likeness(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(likeness(b, a)).toBeCloseTo(value, 10);
      }),
    );
  });
});
