import type { ClaimRows } from "../assign.ts";

/** The weights of columns as they were set by hand, from which `npm run fit` begins. */
// biome-ignore format: a table is read by its columns
export const HAND_COLUMNS: ClaimRows = {
  //                       number  title  level office rating direct related   goal   plan     do  check action 
  heading:                 [     1,     1,     1,     1,     1,     1,     1,     1,     1,     1,     1,     1],
  "no-heading":            [  -0.5,  -0.3,  -1.5,  -1.5,  -0.5,  -1.5,  -1.5,  -1.5,  -1.5,  -1.5,  -1.5,  -1.5],
  "year-or-rater":         [     1,     1,     1,     1,     1,     1,     1,     1,     1,     1,     1,     1],
  elsewhere:               [   2.5,   2.5,   2.5,   2.5,   2.5,   2.5,   2.5,   2.5,   2.5,   2.5,   2.5,   2.5],
  wording:                 [     0,     0,     0,     0,     0,     1,     1,     1,     1,     1,     1,     1],
  symbols:                 [    -2,    -6,    -5,    -5,     4,    -3,    -3,    -3,    -3,    -3,    -3,    -3],
  "no-symbols":            [     0,     0,     0,     0,    -4,     0,     0,     0,     0,     0,     0,     0],
  "counting-numbers":      [   2.5,    -5,    -5,    -5,    -4,    -1,    -1,    -1,    -1,    -1,    -1,    -1],
  "counting-letters":      [     1,    -3,    -3,    -3,    -2,    -1,    -1,    -1,    -1,    -1,    -1,    -1],
  quantities:              [    -1,    -5,    -5,    -5,    -3,    -4,    -4,  -0.8,    -4,  -0.8,    -4,    -4],
  offices:                 [    -5,    -4,    -3,     4,    -5,    -3,    -3,    -3,    -3,    -3,    -3,    -3],
  "offices-or-facilities": [    -3,    -1,    -1,     2,    -3,    -3,    -3,    -3,    -3,    -3,    -3,    -3],
  "no-offices":            [     0,     0,     0,  -2.5,     0,     0,     0,     0,     0,     0,     0,     0],
  "names-once":            [    -3,   2.5,  -2.5,    -1,    -2,  -0.5,  -0.5,  -0.5,  -0.5,  -0.5,  -0.5,  -0.5],
  "names-of-groups":       [    -1,    -2,     2,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1],
  "few-words":             [    -3,    -3,    -2.5,    0,     0,  -1.5,  -1.5,  -1.5,  -1.5,  -1.5,  -1.5,  -1.5],
  "figures-behind-words":  [    -1,  -2.5,    -2,    -1,    -1,     0,     0,   0.5,     0,   0.5,     0,     0],
  sentences:               [    -6,    -3,    -3,    -6,    -6,   0.5,   0.5,   0.5,   0.5,   0.5,   0.5,   0.5],
  "mostly-blank":          [    -1,  -2.5,   0.5,    -1,    -1,     0,     0,     0,     0,     0,     0,     0],
};
