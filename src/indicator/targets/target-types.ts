import type { Mention } from "../../row/passage/mentions.ts";
import type { Bound } from "../measure/compare.ts";
import type { Direction } from "../model/types.ts";

/**
 * What a target asks for: a value; a change against an earlier year in percent, in units or as a multiple; an amount
 * that is to be cut; at least the earlier value; a relation between two values.
 */
export type TargetKind =
  | "value"
  | "percent-change"
  | "delta"
  | "multiple"
  | "reduction"
  | "previous"
  | "relation";

export interface Target {
  readonly kind: TargetKind;
  readonly mention: Mention;
  /** The other places that state the same target. */
  readonly restated: readonly Mention[];
  readonly bound: Bound;
  /** Which way is better, where the bound itself does not say. */
  readonly direction: Direction;
  /** Comparison keys of its label and of the label with its group, as the goal and the plan word them. */
  readonly keys: readonly string[];
  readonly fullKeys: readonly string[];
  readonly name: string;
  readonly fiscalYear: number | null;
  /** Whether its column says that it is for a later year. */
  readonly isLater?: boolean;
  /** Whether it is one of several things that the goal's number is set for. */
  readonly isSlot?: boolean;
  /** For the end of a plan of several years. */
  readonly multiYear: boolean;
  readonly baseline: Mention | null;
  /** Share in percent of the way from the baseline that is enough: （進捗率80%以上で順調）. */
  readonly enough: number | null;
  /** The right side of a relation. */
  readonly other?: Mention;
  /** Stated by the plan alone: no result is owed for it. */
  readonly optional: boolean;
}

/** What the rest of the row says, for telling which way is better. */
export interface RowWords {
  readonly title: string;
  readonly direction: string;
  readonly goal: string;
  /** Where the measure began, by a column of its own; null where none says so. */
  readonly baseline?: Mention | null;
}
