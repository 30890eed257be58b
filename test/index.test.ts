import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkReport, InputError, parseReport, summarizeReports } from "../src/index.ts";

const seed = readFileSync(new URL("../seeds/000_c5e0678bee15d5f0.txt", import.meta.url));

describe("the public API", () => {
  it("parses text and bytes alike", () => {
    const fromBytes = parseReport(seed, { path: "seed.txt" });
    const fromText = parseReport(seed.toString("utf8"), { path: "seed.txt" });
    expect(fromBytes).toEqual(fromText);
    expect(fromBytes).toMatchObject({ schemaVersion: 1, issuer: "南アルプス市", published: "2021-11" });
    expect(fromBytes.initiatives).toHaveLength(38);
  });

  it("checks a report", () => {
    const { findings, assessments } = checkReport(seed, { lang: "ja" });
    expect(assessments).toHaveLength(38);
    expect(
      findings.filter(({ severity }) => severity === "error").map(({ initiative }) => initiative),
    ).toEqual(["1-1-5"]);
    expect(
      checkReport(seed, { rules: { "rating/overrated": "off" } }).findings.some(
        ({ rule }) => rule === "rating/overrated",
      ),
    ).toBe(false);
  });

  it("summarises by any grouping to the same totals", () => {
    for (const by of ["department", "policy", "strategy", "rating"] as const) {
      const { groups, total } = summarizeReports([seed], { by });
      expect(total).toMatchObject({ initiatives: 38, ratings: { A: 10, B: 23, C: 1, D: 0 }, unrated: 4 });
      expect(groups.reduce((sum, { initiatives }) => sum + initiatives, 0)).toBe(38);
    }
  });

  it("throws an InputError that says what was expected", () => {
    expect(() => parseReport("no table here\n", { path: "memo.txt" })).toThrow(InputError);
    expect(() => parseReport("no table here\n", { path: "memo.txt" })).toThrow(/memo\.txt.*header row/);
  });
});
