import type { ColumnSign } from "../model/column-signs.ts";
import { perClaim } from "./claims.ts";
import type { Rater } from "./rater.ts";

/** What the fit weighs: not what the user says, which goes before everything else, nor what only `echoes.ts` looks for. */
export type WeighedSign = Exclude<ColumnSign, "configuration" | "goals-again">;

/**
 * Written by `npm run fit`, which draws the weights that were set by hand (scripts/fit/hand) towards what the reports in
 * fixtures/reports, the layouts in fixtures/columns and the seed with its disturbances show; test/fit derives them anew,
 * scripts/fit/chosen.json has the figures.
 *
 * How much what a heading and the cells below it show speaks for or against taking the column for each claim: logarithms
 * of odds, for a sign that shows fully. Those of `heading`, `year-or-rater` and `wording` are factors of what the words
 * weigh themselves.
 */
// biome-ignore format: a table is read by its columns
export const COLUMN_WEIGHTS = perClaim<WeighedSign>({
  // fitted:start columns
  // fitted to: columns right 98.2 % by hand, 98.2 % now; lost 59.21, now 49.75
  // held out in turn: columns right 98.2 % by hand, 98.2 % now; lost 59.21, now 51.75
  // kept aside: columns right 99.0 % by hand, 99.0 % now; lost 17.77, now 15.84
  //                          number  title  level  departments  rating  direction  relatedPlans   goal   plan     do  check  action
  heading:                  [      1,     1,     1,           1,      1,       1.2,            1,     1,     1,     1,     1,      1],
  "no-heading":             [   -0.5,  -0.3,  -1.2,        -1.5,   -0.4,      -1.5,         -1.5,  -1.5,  -1.5,  -1.5,  -1.5,   -1.5],
  "year-or-rater":          [      1,     1,     1,           1,      1,         1,            1,     1,     1,     1,     1,      1],
  elsewhere:                [    2.5,   2.5,   2.5,         2.5,    2.5,       2.5,          2.5,   2.5,   2.5,   2.5,   2.5,    2.5],
  wording:                  [      0,     0,     0,           0,      0,         1,            1,     1,     1,   1.1,     1,      1],
  symbols:                  [     -2,    -6,    -5,          -5,    4.1,        -3,           -3,    -3,    -3,    -3,    -3,     -3],
  "no-symbols":             [      0,     0,     0,           0,     -4,         0,            0,     0,     0,     0,     0,      0],
  "counting-numbers":       [    2.5,    -5,    -5,          -5,     -4,        -1,           -1,    -1,    -1,    -1,    -1,     -1],
  "counting-letters":       [      1,    -3,    -3,          -3,     -2,        -1,           -1,    -1,    -1,    -1,    -1,     -1],
  quantities:               [     -1,    -5,    -5,          -5,   -2.9,        -4,           -4,  -0.8,    -4,  -0.8,    -4,     -4],
  offices:                  [     -5,    -4,    -3,           4,     -5,        -3,           -3,    -3,    -3,    -3,    -3,     -3],
  "offices-or-facilities":  [     -3,    -1,    -1,           2,     -3,        -3,           -3,    -3,    -3,    -3,    -3,     -3],
  "no-offices":             [      0,     0,     0,        -2.5,      0,         0,            0,     0,     0,     0,     0,      0],
  "names-once":             [     -3,   2.5,  -2.5,          -1,     -2,      -0.5,         -0.5,  -0.5,  -0.5,  -0.5,  -0.5,   -0.5],
  "names-of-groups":        [     -1,    -2,   2.2,          -1,     -1,        -1,           -1,    -1,    -1,    -1,    -1,     -1],
  "few-words":              [     -3,    -3,  -2.5,           0,      0,      -1.5,         -1.5,  -1.5,  -1.5,  -1.5,  -1.5,   -1.5],
  "figures-behind-words":   [     -1,  -2.5,    -2,          -1,     -1,         0,            0,   0.5,     0,   0.5,     0,      0],
  sentences:                [     -6,    -3,    -3,          -6,     -6,       0.5,          0.5,   0.5,   0.5,   0.5,   0.5,    0.5],
  "mostly-blank":           [     -1,  -2.5,   0.5,          -1,     -1,         0,            0,     0,     0,     0,     0,      0],
  // fitted:end
});

/** What there are too few reports for to fit it: set by hand. */
export const BY_HAND = {
  /** A heading of the year that the report is of. */
  ownYear: 0.3,
  otherYear: -0.5,
  /** Ratings of several years stand side by side more often than anything else. */
  otherYearRating: -2,
  /** How much it speaks for a rating to be the report's own who gave it. */
  ratedBy: { self: 0.5, second: -1, committee: -1.2, citizens: -1 } satisfies Readonly<Record<Rater, number>>,
  /** How much a heading that has no field of its own speaks for a column without a field. */
  knownExtra: 2,
  /** So much better a table has to read with its cells moved. */
  moved: 6,
  /** What it costs if each row has a cell that no heading explains. */
  unexplained: 3,
} as const;
