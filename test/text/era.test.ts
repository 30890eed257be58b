import { describe, expect, it } from "vitest";
import { findFiscalYear, readDateLine } from "../../src/text/era.ts";

describe("fiscal years", () => {
  it.each([
    ["取組結果（令和2年度）", "令和2年度", 2020],
    ["令和元年度の実績", "令和元年度", 2019],
    ["平 成 3 0 年 度", "平成30年度", 2018],
    ["Ｈ２９年度", "H29年度", 2017],
    ["2021年度計画", "2021年度", 2021],
  ])("%s", (text, label, year) => {
    expect(findFiscalYear(text)).toEqual({ label, year });
  });

  it.each(["令和3年11月", "第2次計画", "年度目標", ""])("%s has none", (text) => {
    expect(findFiscalYear(text)).toBeNull();
  });
});

describe("a line that is a date", () => {
  it.each([
    ["令和3年11月", "2021-11"],
    ["令和５年８月３１日", "2023-08-31"],
    ["令和 4 年 3 月 31 日発行", "2022-03-31"],
    ["2021年", "2021"],
  ])("%s is %s", (text, date) => {
    expect(readDateLine(text)).toBe(date);
  });

  it.each(["令和2年度", "令和3年11月に公表した", "南の市", "11月"])("%s is none", (text) => {
    expect(readDateLine(text)).toBeNull();
  });
});
