import type { HeadedCell, NumberColumn } from "../../report/types.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import type { Passage } from "../../row/passage/passage.ts";
import type { Target } from "../targets/target-types.ts";

/** A cell of a line with what its column says of numbers. */
export interface RoleCell {
  readonly cell: HeadedCell;
  readonly column: NumberColumn;
}

/** The cells of a line that speak of one indicator. */
export interface CellGroup {
  readonly name: HeadedCell | null;
  readonly unit: HeadedCell | null;
  readonly due: HeadedCell | null;
  readonly rate: HeadedCell | null;
  /** Targets, results and baselines of whatever period. */
  readonly figures: readonly RoleCell[];
  /** The measure that the headings themselves name: 効果額; empty where they name none. */
  readonly thing: string;
}

/** An indicator whose target and result stand in columns of their own: nothing is left to pair. */
export interface ColumnIndicator {
  readonly target: Target;
  readonly actual: Mention | null;
  /** The cell of the result where it says that there is no number yet. */
  readonly pending: Passage | null;
  /** The printed achievement rate in percent. */
  readonly rate: number | null;
  /** Whether the target is for a later year than the results are of. */
  readonly isLater: boolean;
}
