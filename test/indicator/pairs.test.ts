import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgePairs } from "../../scripts/eval-pairs.mjs";
import { assessReport, openReportNow } from "../../src/pipeline.ts";

const folder = new URL("../../fixtures/pairs/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));

/** Labelled pairs, written without a look at the program: what it judges right of them must not get less. */
describe.each(files)("fixtures/pairs/%s", (name) => {
  const rows = readFileSync(new URL(name, folder), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const { right, confused, misses } = judgePairs(rows, { openReportNow, assessReport });

  it("judges at least 92 % of the outcomes right", () => {
    expect(right / rows.length, misses.join("\n")).toBeGreaterThanOrEqual(0.92);
  });

  it("confuses met and missed in at most 3 %", () => {
    expect(confused / rows.length, misses.join("\n")).toBeLessThanOrEqual(0.03);
  });
});
