import { describe, expect, it } from "vitest";
import {
  checkReport,
  parseReport,
  type ReportCorrection,
  summarizeReports,
  UsageError,
} from "../../src/index.ts";
import { PLAN, SIGNATURE } from "../support/corrected.ts";

const RATING: ReportCorrection = { initiative: "1", ...SIGNATURE, rating: { was: "A", is: "C" } };
const RESULT: ReportCorrection = {
  report: "somewhere/r5.txt",
  initiative: "1",
  ...SIGNATURE,
  result: { indicator: "市税収納率", was: "95.1%", is: "98.4%" },
};
const EXPLAIN: ReportCorrection = { initiative: "1", ...SIGNATURE, explain: { rule: "rating/overrated" } };

describe("corrections in the library", () => {
  it("are followed by all three functions", () => {
    const { initiatives } = parseReport(PLAN, { corrections: [RATING] });
    expect(initiatives[0]).toMatchObject({ rating: "C", corrections: [{ was: "A", by: "山田花子" }] });
    const { assessments } = checkReport(PLAN, { corrections: [RESULT] });
    expect(assessments[0]).toMatchObject({ verdict: "consistent", indicators: [{ reason: "corrected" }] });
    const { findings } = checkReport(PLAN, { corrections: [EXPLAIN] });
    expect(findings[0]?.explained).toMatchObject({ reason: "決算書で確認した" });
    const { total } = summarizeReports([PLAN, { input: PLAN, corrections: [RESULT] }]);
    expect(total).toMatchObject({ corrected: 1, verdicts: { overrated: 1 } });
  });

  it.each<[unknown, RegExp]>([
    [[{ ...RATING, by: " " }], /corrections\[0\]\.by should be something that is not empty/],
    [[{ ...RATING, date: "2024-02-30" }], /corrections\[0\]\.date should be a date/],
    [[{ ...RATING, reason: undefined }], /corrections\[0\]\.reason is missing/],
    [[{ ...RATING, ratings: 1 }], /corrections\[0\]\.ratings is no known key; did you mean rating\?/],
    [[{ ...RATING, rating: { is: "B" } }], /corrections\[0\]\.rating\.was is missing/],
    [[{ ...RATING, explain: EXPLAIN.explain }], /corrections\[0\] decides several things at once/],
    [
      [{ ...EXPLAIN, explain: { rule: "rating/x" } }],
      /corrections\[0\]\.explain\.rule "rating\/x" is no known rule/,
    ],
    [[RATING, { ...RATING, rating: { was: "A", is: "B" } }], /corrections\[1\] contradicts entry 1/],
    [{}, /corrections should be an array/],
  ])("%j is refused: %s", (corrections, message) => {
    const check = () => checkReport(PLAN, { corrections: corrections as ReportCorrection[] });
    expect(check).toThrow(UsageError);
    expect(check).toThrow(message);
  });
});
