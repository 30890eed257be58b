import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeAccusations } from "../../scripts/eval-accusations.mjs";
import { ratedColumns } from "../../scripts/eval-columns.mjs";
import { ratedPairs } from "../../scripts/eval-pairs.mjs";
import { ERROR_FROM, WARNING_FROM } from "../../src/indicator/confidence/confidence.ts";
import { checkReport, openReportNow } from "../../src/pipeline.ts";
import { MEASURED } from "../../src/rules/reading/measured.ts";

/** The lines that the weights of the confidence were not fitted to: every other one. */
function asideOf(name: string) {
  const file = new URL(`../../fixtures/calibration/${name}.jsonl`, import.meta.url);
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.filter((_, i) => i % 2 === 1).map((line) => JSON.parse(line));
}

const rows = [...ratedPairs(asideOf("pairs")), ...Object.values(ratedColumns(asideOf("columns"))).flat()];
const { bySeverity, bins } = judgeAccusations(rows, { openReportNow, checkReport });

describe("how sure an accusation is", () => {
  it.each(MEASURED)("of $severity is what the program says of itself", ({ severity, accused, right }) => {
    const found = bySeverity.get(severity) ?? { right: 0, wrong: 0 };
    expect(found).toEqual({ right, wrong: accused - right });
  });

  it.each([
    [WARNING_FROM, ERROR_FROM],
    [ERROR_FROM, 1.01],
  ])("from %f: the share that is right is not below the promise", (from, to) => {
    const own = bins.filter(({ p }) => p >= from && p < to);
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter(({ isRight }) => isRight).length / own.length).toBeGreaterThanOrEqual(from);
  });

  it("is enough wherever there is one", () => {
    for (const { p } of bins) expect(p).toBeGreaterThanOrEqual(WARNING_FROM);
  });
});
