import { describe, expect, it } from "vitest";
import { bareTitle, cellNumber, fold, foldNumber, isNear } from "../../scripts/reports/compare.ts";

describe("comparing what was found with what is expected", () => {
  it.each([
    ["縮 ⼩　する", "縮小する"],
    ["⻑寿命化", "長寿命化"],
    ["◯", "○"],
    ["９８．５％", "98.5%"],
    ["－", ""],
    [null, ""],
  ])("folds %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ["(1)", "1"],
    ["No.3", "3"],
    ["①", "1"],
    ["Ⅰ-1", "I-1"],
  ])("folds the number %s", (number, folded) => {
    expect(foldNumber(number)).toBe(folded);
  });

  it.each([
    ["第1章　人命の保護", "人命の保護"],
    ["基本目標1 しごとをつくる", "しごとをつくる"],
    ["Ⅰ 財政基盤の強化", "財政基盤の強化"],
    ["政策2　便利な行政", "便利な行政"],
    ["① 歳入の確保", "歳入の確保"],
    ["ア　住宅の耐震化", "住宅の耐震化"],
    ["1-2 土砂災害の防止", "土砂災害の防止"],
    ["【大項目1　歳入を増やす】", "歳入を増やす"],
    ["アクセスの改善", "アクセスの改善"],
    ["DXの推進", "DXの推進"],
  ])("takes the mark from %s", (title, bare) => {
    expect(bareTitle(title)).toBe(bare);
  });

  it.each([
    ["1,234", 1234],
    ["▲5.0％", -5],
    ["１２", 12],
    ["12人", null],
    ["H30", null],
  ])("reads the number of the cell %s", (cell, number) => {
    expect(cellNumber(cell)).toBe(number);
  });

  it("takes a number in the unit of its column too", () => {
    expect(isNear(5_900_000_000, 5_900_000_000, 1e-6)).toBe(true);
    expect(isNear(5900, 5_900_000_000, 1e-6)).toBe(true);
    expect(isNear(5901, 5_900_000_000, 1e-6)).toBe(false);
    expect(isNear(null, 0)).toBe(false);
  });
});
