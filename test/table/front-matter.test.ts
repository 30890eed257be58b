import { describe, expect, it } from "vitest";
import { createFurnitureTest } from "../../src/table/front/furniture.ts";
import { readFront } from "../../src/table/front/read-front.ts";
import { rowsOf } from "./rows.ts";

const LINES = ["こだま市行政改革実施計画 取組結果（令和2年度）", "令和3年11月", "こだま市"];

describe("what stands around the table", () => {
  it("is title, issuer, date and fiscal year", () => {
    expect(readFront(rowsOf(...LINES), [], [])).toMatchObject({
      title: "こだま市行政改革実施計画 取組結果",
      issuer: "こだま市",
      published: "2021-11",
      fiscalYear: { label: "令和2年度", year: 2020 },
    });
  });

  it("is not guessed", () => {
    expect(readFront([], [], [])).toMatchObject({
      title: null,
      issuer: null,
      published: null,
      fiscalYear: null,
    });
  });

  it("takes the issuer from the title and the year from the headings where nothing else has them", () => {
    const found = readFront(
      rowsOf("ひかりの町行政改革大綱 取組状況"),
      [],
      ["令和4年度の目標", "令和4年度の実績"],
    );
    expect(found).toMatchObject({ issuer: "ひかりの町", fiscalYear: { label: "令和4年度", year: 2022 } });
  });

  it("is told from the table when it comes again", () => {
    const isFurniture = createFurnitureTest(readFront(rowsOf(...LINES), [], []));
    const again = rowsOf(...LINES, "- 3 -", "3/12ページ", "①歳出の見直し", "1|財政課");
    expect(again.map(isFurniture)).toEqual([true, true, true, true, true, false, false]);
  });
});
