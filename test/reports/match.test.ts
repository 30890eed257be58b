import { describe, expect, it } from "vitest";
import type { ExpectedInitiative, FoundInitiative } from "../../scripts/reports/expected.ts";
import { isFound, matchRows, textsOf } from "../../scripts/reports/match.ts";

function found(initiative: Record<string, unknown>): FoundInitiative {
  return { initiative, assessment: null } as unknown as FoundInitiative;
}

function expected(title: string, cells: readonly string[] = []): ExpectedInitiative {
  return { title: [title], rating: null, found: cells, outcome: [], verdict: [] };
}

describe("matching rows", () => {
  it("keeps the order, leaves out what was not found and what is none", () => {
    const rows = [expected("甲"), expected("乙"), expected("丙")];
    expect(
      matchRows(rows, [found({ title: "甲" }), found({ title: "合計" }), found({ title: "丙" })]),
    ).toEqual([0, null, 2]);
  });

  it("knows a row without its title by its cells", () => {
    const rows = [expected("受診率の向上", ["1,500", "保健課の説明"])];
    const row = found({ title: null, extra: { 目標: "1500" }, check: "保健課の説明", do: "受診率の向上" });
    expect(matchRows(rows, [found({ title: "計" }), row])).toEqual([1]);
  });

  it("tells titles that repeat by their order", () => {
    const rows = [expected("創業の支援", ["30"]), expected("創業の支援", ["8"])];
    const both = [
      found({ title: "創業の支援", extra: { a: "30" } }),
      found({ title: "創業の支援", extra: { a: "8" } }),
    ];
    expect(matchRows(rows, both)).toEqual([0, 1]);
  });
});

describe("finding a cell", () => {
  const texts = textsOf(
    found({ title: "件数", extra: { 目標: "1,200 人", 単位: "件" }, do: "実績は3件であった。" }),
  );

  it.each([
    ["1200", true],
    ["人", true],
    ["件", true],
    ["実績は3件", true],
    ["3", false],
    ["200", false],
    ["回", false],
  ])("%s", (cell, isThere) => {
    expect(isFound(cell, texts)).toBe(isThere);
  });
});
