import { describe, expect, it } from "vitest";
import { BECAUSES, type Because, becauseOf } from "../../src/check/because.ts";
import {
  addTotals,
  type CheckTotals,
  NO_TOTALS,
  unverifiableShare,
  verifiedRatings,
} from "../../src/check/totals.ts";
import type { Indicator } from "../../src/indicator/model/types.ts";
import { checkReport } from "../../src/pipeline.ts";
import type { ScaleLevel } from "../../src/report/types.ts";
import { makeInitiative, SCALE } from "../render/reports.ts";
import { readText, SEED_TEXT } from "../seeds/seed.ts";
import { makeAssessment, makeIndicator } from "./rules.ts";

const span = { start: 0, end: 0 };
const VAGUE: readonly ScaleLevel[] = [{ symbol: "A", definition: "その他", level: "unknown", span }];
const PERCENT: readonly ScaleLevel[] = [
  { symbol: "A", definition: "100%以上", level: "unknown", min: 100, span },
];

const because = (
  rating: string | null,
  indicators: readonly Partial<Indicator>[],
  ratingScale: readonly ScaleLevel[] = SCALE,
): Because | null => {
  const assessment = makeAssessment({
    initiative: makeInitiative({ rating }, ratingScale),
    indicators: indicators.map((parts) => makeIndicator(parts)),
  });
  return becauseOf(assessment);
};

describe("why a rating could not be checked", () => {
  it.each<[Because, string | null, Partial<Indicator>[], (readonly ScaleLevel[])?]>([
    ["no-rating", null, [{ result: "no-actual" }]],
    ["no-rating", null, [], []],
    ["no-scale", "A", [{ result: "missed" }], []],
    ["level-unknown", "Z", [{ result: "missed" }]],
    ["level-unknown", "A", [{ result: "missed" }], VAGUE],
    ["no-target", "A", []],
    ["no-result", "A", [{ result: "no-actual" }]],
    ["not-due", "A", [{ result: "not-due", reason: "interim" }]],
    ["direction-untold", "A", [{ result: "unclear", reason: "direction" }]],
    ["unsure", "A", [{ result: "unclear", reason: "attendance" }]],
    ["unsure", "A", [{ result: "unclear" }]],
    ["words-only", "A", [{ result: "missed", reason: "words" }]],
    ["words-only", "A", [{ result: "met", reason: "deadline" }]],
    ["words-only", "A", [{ result: "met", reason: "none" }]],
    [
      "words-only",
      "A",
      [
        { result: "met", reason: "none" },
        { result: "met", reason: "stated" },
      ],
    ],
    [
      "unsure",
      "A",
      [
        { result: "met", reason: "none" },
        { result: "met", reason: "akin" },
      ],
    ],
    // Beside words that convict nobody, the number decides what is lacking.
    ["no-result", "A", [{ result: "met", reason: "words" }, { result: "no-actual" }]],
    // The target that came nearest to a judgement tells what would help most.
    ["no-result", "A", [{ result: "not-due" }, { result: "no-actual" }]],
    ["unsure", "A", [{ result: "no-actual" }, { result: "unclear" }]],
    ["direction-untold", "A", [{ result: "unclear" }, { result: "unclear", reason: "direction" }]],
    // A legend in percent needs a rate of every target, and bands that fit together.
    ["unsure", "A", [{ result: "met", attainment: null }], PERCENT],
    ["level-unknown", "A", [{ result: "met", attainment: 0.5 }], PERCENT],
  ])("%s: %s, %j", (expected, rating, indicators, scale) => {
    expect(because(rating, indicators, scale)).toBe(expected);
  });

  it("is said of unverifiable ratings only", () => {
    for (const verdict of ["consistent", "overrated", "underrated"] as const) {
      expect(becauseOf(makeAssessment({ verdict }))).toBeNull();
    }
  });
});

describe("the counts of a whole report", () => {
  const checked = checkReport(readText(SEED_TEXT));
  const totals = addTotals(addTotals(NO_TOTALS, checked), checked);

  it("give each unverifiable rating one reason", () => {
    const sum = BECAUSES.reduce((all, one) => all + totals.because[one], 0);
    expect(sum).toBe(totals.verdicts.unverifiable);
    // Four initiatives of the seed are not rated.
    expect(totals.because["no-rating"]).toBe(2 * 4);
    expect(verifiedRatings(totals) + totals.verdicts.unverifiable - 2 * 4).toBe(totals.rated);
  });
});

describe("the part that could not be checked", () => {
  const share = (rated: number, consistent: number) => {
    const totals: CheckTotals = {
      ...NO_TOTALS,
      rated,
      verdicts: { ...NO_TOTALS.verdicts, consistent },
    };
    return unverifiableShare(totals);
  };

  it("is that of the rated, exact at round limits, and none where nothing is rated", () => {
    expect([share(10, 7), share(3, 0), share(4, 4), share(0, 0)]).toEqual([0.3, 1, 0, 0]);
  });
});
