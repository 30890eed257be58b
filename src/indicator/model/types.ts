import type { Decision } from "../../core/decision.ts";
import type { Span } from "../../core/span.ts";
import type { Initiative, Level } from "../../report/types.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import type { PassageField } from "../../row/passage/passage.ts";
import type { Features } from "./features.ts";

/** Which way is better. `closer`: the nearer to the target the better. */
export type Better = "lower" | "higher" | "closer" | "unknown";

/** What may tell which way is better. */
export const DIRECTION_SOURCES = [
  "bound",
  "name",
  "stated",
  "event",
  "goal-bound",
  "goal-verb",
  "baseline",
  "previous",
  "rate",
  "row-verb",
  "row",
] as const;
export type DirectionSource = (typeof DIRECTION_SOURCES)[number];

/** One thing that tells the direction: logarithm of the odds that more is better, negative where less is. */
export interface DirectionSign {
  readonly source: DirectionSource;
  readonly logOdds: number;
}

/** Which way is better, by all that tells it; `unknown` where that is too little, or contradicts itself. */
export interface Direction {
  readonly better: Better;
  /** How likely it is, 0.5 to 1. */
  readonly confidence: number;
  readonly signs: readonly DirectionSign[];
}

/** A number that stands for a target, a result or a baseline. Values are in base units; null where it has no value. */
export interface IndicatorValue {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  /** The report's own words. */
  readonly text: string;
  readonly field: PassageField;
  readonly span: Span;
  /** The number itself with the words around it; null for words. */
  readonly mention: Mention | null;
}

/** met, missed; not-due: a target for a later year; no-actual: nothing was reported; unclear: the text does not decide. */
export type IndicatorResult = "met" | "missed" | "not-due" | "no-actual" | "unclear";

/** How a result was decided, or why it was not. What each may do to a rating is in `reasons.ts`. */
export type Reason =
  // A number against the target.
  | "compared"
  | "change"
  | "relation"
  | "earlier"
  | "counted"
  | "balance"
  | "progress"
  | "difference"
  | "rate"
  | "akin"
  // Words and dates.
  | "none"
  | "stated"
  | "words"
  | "deadline"
  // Nothing was decided.
  | "silent"
  | "pending"
  | "restated"
  | "interim"
  | "later"
  | "attendance"
  | "net"
  | "direction"
  | "untold"
  | "unlike"
  | "disputed"
  | "unreadable"
  // A person decided.
  | "confirmed"
  | "corrected"
  | "rejected";

/** How a result was found for a target. */
export interface Match {
  /** columns: it stands beside the target in a column of its own; the others: as in `Actual`. */
  readonly how: "columns" | "stated" | "share" | "sum" | "ratio" | "per-year";
  /** Likeness of the labels, 0 to 1; null where one of them has none. */
  readonly alike: number | null;
  /** By how much it suits better than the next number, 0 to 1; 1 where there is no other. */
  readonly margin: number;
  /** How many other numbers might have been the result. */
  readonly rivals: number;
  /** The target has a name of its own, and not the title's. */
  readonly isNamed: boolean;
}

/** One numeric target with what was reported against it. */
export interface Indicator {
  readonly name: string;
  readonly unit: string | null;
  readonly better: Better;
  readonly target: IndicatorValue;
  readonly actual: IndicatorValue | null;
  readonly baseline: IndicatorValue | null;
  /** 1 = the target was reached just so; above 1 = more than that; null where it has no meaning. */
  readonly attainment: number | null;
  readonly result: IndicatorResult;
  /** Missed, but by so little (or the target so approximate) that "nearly" is fair. */
  readonly near: boolean;
  /** How the result came about. */
  readonly reason: Reason;
  readonly direction: Direction;
  /** Null where no number was found for it. */
  readonly match: Match | null;
  /** How likely it is right, 0 to 1; null where nothing was decided. */
  readonly confidence: number | null;
  /** What the confidence was weighed by; null where nothing was decided. */
  readonly features: Features | null;
  /** What a person decided of it, which the values above follow; absent where nobody did. */
  readonly decided?: readonly Decision[];
}

/** Puts what a person decided of the indicators of a row in the place of what was read, before the rating is judged. */
export type Decide = (read: readonly Indicator[]) => readonly Indicator[];

/** met: every judged indicator; partial: some; missed: none; unknown: nothing to judge. */
export type Outcome = "met" | "partial" | "missed" | "unknown";

/** Whether the self-rating agrees with the outcome under the report's own legend. */
export type Verdict = "consistent" | "overrated" | "underrated" | "unverifiable";

/** What the numbers of one initiative say of its rating. */
export interface Assessment {
  readonly initiative: Initiative;
  /** The level that the report's legend gives to the rating; null where there is no rating or no legend. */
  readonly level: Level | null;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  /** How likely the verdict is right, 0 to 1; null where there is none. */
  readonly confidence: number | null;
  /** The verdict that was not sure enough to be given; null where that is not why there is none. */
  readonly doubted: Verdict | null;
  readonly indicators: readonly Indicator[];
}

/** Settings of the judgement, from the configuration. */
export interface JudgeOptions {
  /** Attainment from which a missed target still counts as "nearly" where the legend states no percentage (default 0.8). */
  readonly nearly: number;
}
