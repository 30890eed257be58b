import { describe, expect, it } from "vitest";
import { HEADING_PARTS } from "../../src/table/header/heading-parts.ts";
import { headingKey, matchHeading } from "../../src/table/header/headings.ts";

describe("words within headings", () => {
  it.each(HEADING_PARTS.map(({ word, field, evidence }) => [word, field, evidence] as const))(
    "%s speaks for %s in %s",
    (word, field, evidence) => {
      expect(headingKey(evidence)).toContain(word);
      expect(matchHeading(evidence).map((match) => match.field)).toContain(field);
    },
  );

  it.each([
    ["目標達成に向けた課題", "action"],
    ["評価の対象となる事業", "title"],
    ["計画の進捗状況", "do"],
    ["実績の分析", "check"],
  ])("%s is about its last word: %s", (heading, field) => {
    expect(matchHeading(heading)[0]?.field).toBe(field);
  });
});
