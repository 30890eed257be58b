import { describe, expect, it } from "vitest";
import { RATER_WORDS, ratedYearOf, raterOf } from "../../src/table/columns/rater.ts";
import { foldKey } from "../../src/text/fold.ts";

describe("who gave the ratings of a column", () => {
  it.each(RATER_WORDS.map((line) => [...line] as const))("%s: %s, as in %s", (word, rater, evidence) => {
    expect(foldKey(evidence)).toContain(word);
    expect(raterOf(evidence)).toBe(rater);
  });

  it("is the office itself where the heading does not say", () => {
    expect(raterOf("達成度")).toBe("self");
  });
});

describe("the year of a rating", () => {
  it.each([
    ["評価 R3", 2021],
    ["令和5年度評価", 2023],
    ["前年度評価", 2021],
    ["評価", 2022],
  ])("%s is of %i in a report of 2022", (heading, year) => {
    expect(ratedYearOf(heading, 2022)).toBe(year);
  });

  it("is not known without a year of the report", () => {
    expect(ratedYearOf("前年度評価", null)).toBeNull();
  });
});
