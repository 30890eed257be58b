import type { Mention } from "../../row/passage/mentions.ts";
import type { Passage } from "../../row/passage/passage.ts";

/** The year in which the report speaks, and all numbers of its results. */
export interface JudgeContext {
  readonly results: readonly Mention[];
  /** The texts of the results. */
  readonly texts: readonly Passage[];
  readonly fiscalYear: number | null;
  /** The names of the other targets of the row, where one is judged. */
  readonly others?: readonly string[];
  /** A text of the results was left out, for characters in it stand in the place of digits. */
  readonly hasLostDigits?: boolean;
}
