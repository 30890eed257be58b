import { perField } from "../../src/table/align/per-field.ts";
import { CELL_WEIGHTS, PLACE_WEIGHTS } from "../../src/table/align/weights.ts";
import { perClaim } from "../../src/table/columns/claims.ts";
import { COLUMN_WEIGHTS } from "../../src/table/columns/weights.ts";
import { HAND_CELLS } from "./hand/align.ts";
import { HAND_COLUMNS } from "./hand/columns.ts";
import { HAND_PLACES } from "./hand/places.ts";

/**
 * Reads with the weights that were set by hand in place of the committed ones. What weights are fitted to is read so:
 * what comes out must not hang on what came out before.
 */
export function withHandWeights<Result>(read: () => Result): Result {
  const before = structuredClone({ columns: COLUMN_WEIGHTS, cells: CELL_WEIGHTS, places: PLACE_WEIGHTS });
  use({ columns: perClaim(HAND_COLUMNS), cells: perField(HAND_CELLS), places: HAND_PLACES });
  try {
    return read();
  } finally {
    use(before);
  }
}

type Tables = {
  readonly columns: typeof COLUMN_WEIGHTS;
  readonly cells: typeof CELL_WEIGHTS;
  readonly places: typeof PLACE_WEIGHTS;
};

function use({ columns, cells, places }: Tables): void {
  for (const [sign, row] of Object.entries(columns))
    Object.assign(COLUMN_WEIGHTS[sign as keyof typeof COLUMN_WEIGHTS], row);
  for (const [sign, row] of Object.entries(cells))
    Object.assign(CELL_WEIGHTS[sign as keyof typeof CELL_WEIGHTS], row);
  Object.assign(PLACE_WEIGHTS, places);
}
