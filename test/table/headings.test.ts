import { describe, expect, it } from "vitest";
import {
  headingKey,
  isIndicatorHeading,
  matchHeading,
  splitGluedHeading,
} from "../../src/table/header/headings.ts";
import { COLUMNS, HEADINGS, SYNONYMS } from "../disturbances/headers.ts";

describe("headings", () => {
  const known = COLUMNS.flatMap((name) =>
    [HEADINGS[name], ...SYNONYMS[name].split(" ")].map((heading) => [heading, name] as const),
  );
  it.each(known)("%s may mean %s", (heading, field) => {
    expect(matchHeading(heading).map((match) => match.field)).toContain(field);
  });

  it.each([
    ["令和2年度の達成目標", "達成目標"],
    ["Ｒ２年度 計画", "計画"],
    ["取 組 達 成 度", "取組達成度"],
    ["取り組みの⽅針", "取組の方針"],
    ["№", "no"],
  ])("%s is compared as %s", (heading, key) => {
    expect(headingKey(heading)).toBe(key);
  });

  it.each(["指標名", "単位", "基準値", "達成率", "効果額"])("%s belongs to an indicator", (heading) => {
    expect(isIndicatorHeading(heading)).toBe(true);
    expect(matchHeading(heading)).toEqual([]);
  });

  it.each([
    "補助金・交付金の見直しを行い、事業の目標を達成するための取組を推進した",
    "①歳出構造の見直し",
    "",
  ])("'%s' is none", (text) => {
    expect(matchHeading(text)).toEqual([]);
  });

  it("come apart where they were glued, a label in brackets staying with its own", () => {
    expect(splitGluedHeading("達成目標取組達成度")).toEqual(["達成目標", "取組達成度"]);
    expect(splitGluedHeading("取組状況 (Do)取組工程に対する評価 (Check)")).toEqual([
      "取組状況do",
      "取組工程に対する評価check",
    ]);
    expect(splitGluedHeading("取組達成度")).toBeNull();
    expect(splitGluedHeading("基本方針ときどきカフェ")).toBeNull();
  });
});
