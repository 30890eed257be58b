import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessReport, openReportNow } from "../../src/pipeline.ts";
import { TEXT_FIELDS } from "../../src/report/types.ts";
import { foldKey } from "../../src/text/fold.ts";
import { ASIDE, CSV_DAMAGES, DAMAGES } from "./damages.ts";

const WHOLE = readFileSync(new URL("../../fixtures/damage/whole.txt", import.meta.url), "utf8");
const fold = (text: string | null | undefined) => (text ? foldKey(text) : null);

/** Everything that a reader takes from a report, to compare. */
function readAll(text: string, path: string) {
  const report = openReportNow(Buffer.from(text), { path });
  const assessments = assessReport(report);
  return {
    title: fold(report.title),
    issuer: report.issuer,
    year: report.fiscalYear?.year,
    scale: report.ratingScale.map(({ symbol, level }) => [symbol, level]),
    rows: report.initiatives.map((one, i) => ({
      id: one.id,
      path: one.path.map(({ number, title }) => [number, fold(title)]),
      title: fold(one.title),
      lead: one.departments.lead.map(fold),
      texts: TEXT_FIELDS.map((field) => fold(one.texts[field])),
      rating: one.rating?.symbol,
      verdict: assessments[i]?.verdict,
      outcome: assessments[i]?.outcome,
    })),
  };
}

describe("a report that was damaged", () => {
  const whole = readAll(WHOLE, "whole.txt");

  it("is read whole where nothing is damaged", () => {
    expect(whole).toMatchObject({ issuer: "ひばり市", year: 2022 });
    expect(whole.rows.map(({ id, verdict, lead }) => [id, verdict, lead])).toEqual([
      ["1-1-1", "consistent", ["人事課"]],
      ["1-1-2", "consistent", ["財政課", "会計課"]],
      ["1-2-3", "consistent", ["収納課"]],
      ["2-1-4", "consistent", ["人事課"]],
      ["2-1-5", "consistent", ["市民課"]],
    ]);
  });

  it.each([...DAMAGES, ...ASIDE])("is read the same: $name", ({ apply }) => {
    const damaged = apply(WHOLE);
    expect(damaged).not.toBe(WHOLE);
    expect(readAll(damaged, "damaged.txt")).toEqual(whole);
  });

  it.each(CSV_DAMAGES)("is read the same: $name", ({ apply }) => {
    expect(readAll(apply(WHOLE), "damaged.csv")).toEqual(whole);
  });
});
