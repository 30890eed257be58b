import { describe, expect, it } from "vitest";
import { findEchoes } from "../../src/table/columns/echoes.ts";
import { matchHeading } from "../../src/table/header/headings.ts";
import { rowsOf } from "./rows.ts";

/** The headings whose columns say the goals again. */
function echoesOf(headings: string, ...rows: readonly string[]) {
  const names = headings.split("|");
  const all = names.map((text, index) => ({ text, index, matches: matchHeading(text) }));
  const found = findEchoes(all, rowsOf(...rows));
  return names.filter((_, i) => found[i]);
}

describe("columns that say the goals again", () => {
  it("hold the same words with other numbers", () => {
    const rows = [
      "a|催告件数 1,500件以上|催告件数 1,820件|4|夜間に2回行った。",
      "b|平均日数：30日以内|平均日数：38日|2|3人足りない。",
      "c|規則を定める。|規則を定めた。|3|-",
    ];
    expect(echoesOf("テーマ|数値目標|到達点|評点|ひとこと", ...rows)).toEqual(["到達点"]);
  });

  it("are none where the words differ, where there are no words, or where no heading names the goal", () => {
    const others = ["a|催告件数 1,500件|電話 120回|x", "b|参加者 400人|教室 12回|y"];
    expect(echoesOf("テーマ|数値目標|方法|備考", ...others)).toEqual([]);
    expect(echoesOf("テーマ|数値目標|前回|今回", "a|1,500|1,420|1", "b|30|38|2")).toEqual([]);
    expect(
      echoesOf("テーマ|ねらい|到達点|備考", "a|件数 10件|件数 8件|x", "b|人数 20人|人数 21人|y"),
    ).toEqual([]);
  });

  it("are none for one row alone", () => {
    expect(
      echoesOf("テーマ|数値目標|到達点|備考", "a|件数 10件|件数 8件|x", "b|冊子を作る。|作った。|y"),
    ).toEqual([]);
  });
});
