import type { FieldText } from "../mentions/field-text.ts";
import type { Mention } from "../mentions/mentions.ts";

/** The year in which the report speaks, and all numbers of its results. */
export interface JudgeContext {
  readonly results: readonly Mention[];
  /** The texts of the results. */
  readonly texts: readonly FieldText[];
  readonly fiscalYear: number | null;
}
