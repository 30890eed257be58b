import { describe, expect, it } from "vitest";
import { comparable, sameUnit } from "../../src/indicator/measure/units.ts";
import { mentionsOf } from "./mentions.ts";

const quantity = (text: string) => {
  const [mention] = mentionsOf(text);
  if (!mention) throw new Error(`no number in ${text}`);
  return mention.quantity;
};

describe("sameUnit", () => {
  it.each([
    ["人", "名", true],
    ["か所", "箇所", true],
    ["世帯", "戸", true],
    ["回", "回数", true],
    ["件", "件", true],
    [null, null, true],
    ["人", "件", false],
    ["円", "件", false],
    ["人", null, false],
    ["校", "園", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(sameUnit(a, b)).toBe(expected);
    expect(sameUnit(b, a)).toBe(expected);
  });
});

describe("comparable", () => {
  it.each([
    ["200人", "180名", 1],
    ["3,000万円", "2,640千円", 1],
    ["5ha", "48,000㎡", 1],
    ["25t", "24,180kg", 1],
    ["15分", "900秒", 1],
    ["60%", "58%", 1],
    ["10,000千円", "9,800", 0.3],
    ["200人", "180", 0.5],
    ["5ha", "4.8", 0.4],
    ["200人", "180件", 0],
    ["60%", "580人", 0],
    ["60%", "2ポイント", 0],
    ["15分", "15人", 0],
    ["5ha", "3千万円", 0],
    ["180", "2倍", 0],
  ])("%s and %s: %d", (target, actual, expected) => {
    expect(comparable(quantity(target), quantity(actual))).toBe(expected);
  });
});
