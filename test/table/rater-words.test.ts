import { describe, expect, it } from "vitest";
import { RATED_WHAT, RATED_WHEN, ratingBonus } from "../../src/table/columns/bonus.ts";
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

describe("what a heading says for the report's own rating of the year", () => {
  it.each([...RATED_WHEN, ...RATED_WHAT].map((line) => [...line] as const))(
    "%s: %d, as in %s",
    (word, _, evidence) => {
      expect(foldKey(evidence)).toContain(word);
    },
  );

  it.each([
    ["自己評価", "外部評価"],
    ["一次評価", "二次評価"],
    ["今年度評価", "前年度評価"],
    ["年間評価", "上半期評価"],
    ["目標達成度", "進捗度"],
    ["総合評価", "有効性の評価"],
  ])("%s goes before %s", (own, other) => {
    expect(ratingBonus(own)).toBeGreaterThan(ratingBonus(other));
  });
});
