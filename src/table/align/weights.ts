import type { CellKind, WordingSign } from "./cell-kind.ts";
import { perField } from "./per-field.ts";

/** What a cell is and what its words say; `empty` is what it costs to leave a column empty between filled ones. */
export type CellSign = CellKind | WordingSign | "empty";

/**
 * Written by `npm run fit`, which draws the weights that were set by hand (scripts/fit/hand) towards what rows of
 * fixtures/reports, of the layouts in fixtures/columns and of the seed show, as they are and with cells lost, moved and
 * glued; test/fit derives them anew, scripts/fit/chosen.json has the figures.
 *
 * How much a cell that shows a sign fully suits a column: logarithms of odds; what it cannot be is far below zero.
 * `empty` is what a column costs that is left empty between filled ones.
 */
// biome-ignore format: a table is read by its columns
export const CELL_WEIGHTS = perField<CellSign>({
  // fitted:start cells
  // fitted to: cells right 93.8 % by hand, 95.0 % now; lost 46.98, now 42.04
  // held out in turn: cells right 93.8 % by hand, 94.5 % now; lost 46.98, now 42.75
  // kept aside: cells right 92.6 % by hand, 94.4 % now; lost 18.85, now 17.43
  //               policy  strategy   item  number  title  departments  rating  direction  relatedPlans   goal   plan     do  check  action  extra
  rating:        [     -7,       -7,    -7,     -1,    -7,          -7,      6,        -7,           -7,    -4,    -7,    -4,    -7,     -7,    -1],
  digit:         [     -6,       -6,    -6,    4.5,    -6,          -6,    4.5,        -6,           -6,    -2,    -6,    -2,    -6,     -6,   0.5],
  number:        [     -6,       -6,    -6,      5,    -6,          -6,     -5,        -6,           -4,  -1.4,    -6,  -1.4,    -6,     -6,   0.2],
  departments:   [     -6,       -6,    -6,     -6,    -3,           6,     -6,        -6,           -2,    -6,    -6,    -6,    -6,     -6,    -1],
  dash:          [     -6,       -6,    -6,     -3,    -6,          -1,     -1,         0,            1,     0,     0,     0,     0,      0,   0.5],
  heading:       [    2.4,      2.6,   1.5,     -6,     1,          -6,     -6,        -2,           -1,    -1,    -1,    -1,    -2,     -2,     0],
  described:     [    2.5,        2,     1,     -7,    -2,          -6,     -7,         0,         -1.5,   0.2,   0.3,   0.3,   0.2,    0.2,  -0.3],
  bullet:        [    0.5,       -6,    -6,     -6,    -3,          -2,     -6,        -1,           -1,     0,     0,     0,    -1,     -1,     0],
  short:         [      1,        1,   1.2,     -6,   1.9,        -2.5,     -6,      -0.8,            1,     0,  -0.2,     0,  -0.8,   -0.8,   0.9],
  prose:         [   -4.5,       -5,    -5,     -9,    -4,          -6,     -9,       0.5,         -1.2,   0.5,   0.5,   0.4,   0.5,    0.5,  -0.5],
  past:          [      0,        0,     0,      0,     0,           0,      0,      -1.6,           -2,  -0.8,  -1.2,   1.2,     1,   -0.3,     0],
  future:        [      0,        0,     0,      0,     0,           0,      0,         1,           -1,   0.1,   0.9,  -0.7,  -0.6,    0.5,     0],
  state:         [      0,        0,     0,      0,     0,           0,      0,        -1,         -1.5,     3,    -1,  -1.2,  -1.2,   -1.2,     0],
  next:          [      0,        0,     0,      0,     0,           0,      0,      -0.1,         -0.8,  -0.4,  -0.1,  -0.4,   0.1,    0.9,     0],
  judged:        [      0,        0,     0,      0,     0,           0,      0,      -0.6,           -1,  -0.6,  -0.6,     0,   0.9,      0,     0],
  planName:      [      0,        0,     0,      0,     0,           0,      0,      -0.6,          2.6,    -1,  -0.8,    -1,    -1,     -1,     0],
  figures:       [      0,        0,     0,      0,     0,           0,      0,      -0.8,           -1,   0.9,   0.1,   0.6,  -0.4,   -0.8,     0],
  acted:         [      0,        0,     0,      0,     0,           0,      0,      -0.3,         -0.5,  -0.3,  -0.3,   0.4,  -0.2,   -0.3,     0],
  planThenDone:  [      0,        0,     0,      0,     0,           0,      0,         0,            0,     0,   1.2,  -0.6,  -0.6,      0,     0],
  empty:         [      0,        0,     0,    0.7,   2.4,         1.5,    1.6,       1.2,          0.7,   1.5,   1.1,   1.6,   1.1,      1,   0.5],
  // fitted:end
});

/**
 * What speaks for a cell besides what it says: that it stands under its heading, `between` landmarks which do, `beyond`
 * them, or in a row that is `shifted`; what it costs that no column takes it (`unplaced`). The others are set by hand.
 */
export const PLACE_WEIGHTS = {
  // fitted:start places
  between: 2,
  beyond: 1.1,
  shifted: 0.1,
  unplaced: -4,
  // fitted:end
  /** Its mark stands for the level in this report, for another level, or the level has marks and it has none of them. */
  ownMark: 2,
  otherMark: -1,
  noMark: -1.5,
  /** Its words are those of the column in the sure rows of the report. */
  likeSure: 1.6,
};

/** All that rows are aligned by. */
export interface AlignWeights {
  readonly cells: typeof CELL_WEIGHTS;
  readonly places: Readonly<typeof PLACE_WEIGHTS>;
}

export const ALIGN_WEIGHTS: AlignWeights = { cells: CELL_WEIGHTS, places: PLACE_WEIGHTS };
