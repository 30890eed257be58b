import { describe, expect, it } from "vitest";
import { mentionOf, mentionsOf } from "./mentions.ts";

describe("a number's name", () => {
  it.each([
    ["受診率 60%", "60%", "受診率", "受診率"],
    ["受診率は60%", "60%", "受診率", "受診率"],
    ["市税 現年分 98.5% 滞繰分 22.0%", "22.0%", "滞繰", "市税滞繰"],
    ["令和2年度末基金残高 30億円", "30億円", "基金残高", "基金残高"],
    ["受診率（60%）", "60%", "受診率", "受診率"],
    ["参加者 80人、講師 3人", "3人", "講師", "講師"],
    ["60%", "60%", "", ""],
  ])("%s: %s", (text, part, key, fullKey) => {
    const mention = mentionOf(text, part);
    expect([mention.key, mention.fullKey]).toEqual([key, fullKey]);
  });
});

describe("numbers that may be targets or results", () => {
  it.each([
    ["令和2年度 第3回 18歳以上 60%", ["60%"]],
    ["1人平均 3回", ["3回"]],
    ["順位 10位", ["10位"]],
    ["①98.5%", ["98.5%"]],
    ["電話 025-000-1234", []],
    ["平成29年度～令和8年度", []],
  ])("%s", (text, expected) => {
    expect(mentionsOf(text).map(({ quantity }) => quantity.text)).toEqual(expected);
  });
});

describe("a number's year", () => {
  it.each([
    ["令和元年度 57%、令和2年度 58%", "58%", 2020],
    ["受診率 58%（令和2年度）", "58%", 2020],
    ["受診率 42.7%（令和元年度41.6%）", "42.7%", null],
    ["受診率 42.7%（令和元年度41.6%）", "41.6%", 2019],
    ["令和3年3月末 58%", "58%", 2020],
    ["令和2年度に改めた。受診率 58%", "58%", null],
  ])("%s: %s", (text, part, year) => {
    expect(mentionOf(text, part).fiscalYear).toBe(year);
  });
});

describe("brackets", () => {
  it.each([
    ["受診率 60%（H27:54.3%）", "54.3%", true, true],
    ["受診率（H27）60%", "60%", false, false],
    ["（受診率 60%）", "60%", true, false],
    ["受診率 60%。（H27:54.3%）", "54.3%", true, false],
  ])("%s: %s inside %s, behind a number %s", (text, part, bracketed, hosted) => {
    expect(mentionOf(text, part)).toMatchObject({ bracketed, hosted });
  });
});
