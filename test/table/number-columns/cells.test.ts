import { describe, expect, it } from "vitest";
import { sortOfCell } from "../../../src/table/number-columns/cell-sort.ts";
import { dueYearOf } from "../../../src/table/number-columns/read-period.ts";
import { isUnit, splitUnit, unitOfLine } from "../../../src/table/number-columns/units.ts";

describe("what a cell is by itself", () => {
  it.each([
    ["98.5", "number"],
    ["98.5％以上", "number"],
    ["延べ60人", "number"],
    ["▲1,200", "number"],
    ["70%（H27:54.3%）", "number"],
    ["（120）", "number"],
    ["約3億5,000万円", "number"],
    ["200・4,000", "number"],
    ["令和7年度末", "year"],
    ["R6.3", "year"],
    ["－", "none"],
    ["集計中", "none"],
    ["未公表（8月公表予定）", "none"],
    ["千円", "short"],
    ["相談件数", "short"],
    ["14日以内に予約本を渡した割合", "text"],
    ["徴収率 98.5％", "text"],
    ["窓口を見直した。", "text"],
    ["第3回", "text"],
  ])("%s: %s", (text, sort) => expect(sortOfCell(text)).toBe(sort));
});

describe("units", () => {
  it.each(["千円", "％", "件", "か所", "人/日", "件／年", "千kWh", "t-CO2", "ｇ", "ポイント", "世帯"])(
    "%s is one",
    (text) => expect(isUnit(text)).toBe(true),
  );

  it.each(["案", "見込", "速報", "a", "アウトカム", "年度末", "目標", "税抜", "1,500", "回・人", ""])(
    "%s is none",
    (text) => expect(isUnit(text)).toBe(false),
  );

  it.each([
    ["効果額（単位：千円）", "千円", "効果額"],
    ["収納率（現年度分・％）", "％", "収納率"],
    ["実績値　単位：人", "人", "実績値"],
    ["目標（案）", null, "目標（案）"],
    ["広告料収入（千円）", "千円", "広告料収入"],
  ])("of %s: %s", (heading, unit, rest) => {
    const found = splitUnit(heading);
    expect([found.unit, found.rest.trim()]).toEqual([unit, rest]);
  });

  it.each([
    ["（単位：千円）", "千円"],
    ["単位:百万円", "百万円"],
    ["（単 位 ： 千 円）", "千円"],
    ["金額は千円を単位とする。", null],
    ["単位：第3期", null],
  ])("of the line %s: %s", (line, unit) => expect(unitOfLine(line)).toBe(unit));
});

describe("the year that a target is due in", () => {
  it.each([
    ["令和7年度", 2025],
    ["R6.3", 2023],
    ["令和8年3月", 2025],
    ["2030年", 2030],
    ["R3～R7", 2025],
    ["毎年", null],
  ])("%s: %s", (text, year) => expect(dueYearOf(text)).toBe(year));
});
