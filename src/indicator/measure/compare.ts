import type { Better, Direction } from "../model/types.ts";

/** What has to hold of a result, in the unit that it is compared in. */
export interface Bound {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  /** 程度, 約, 維持: roughly that much. */
  readonly approximate: boolean;
  /** 約, 程度: what is almost as much is as much. 維持 is not: what fell is not kept. */
  readonly rounded?: boolean;
}

export interface Comparison {
  readonly met: boolean;
  readonly better: Better;
  readonly attainment: number | null;
  /** Missed by so little of an approximate target that it is roughly met. */
  readonly roughly: boolean;
}

/** Share by which a result may fall short of an approximate target and still be roughly there. */
const ROUGHLY = 0.1;
/** A result that differs by less than this share from a rounded target is still it. */
const ROUNDED = 0.05;

function atLeast(actual: number, bound: number, inclusive: boolean): boolean {
  const slack = Math.abs(bound) * 1e-9;
  return inclusive ? actual >= bound - slack : actual > bound + slack;
}

/**
 * How far a result reached its target. Attainment is result over target where more is better, target over result where
 * less is, and null where the quotient says nothing: zero or negative numbers, ranges.
 */
export function compare(bound: Bound, actual: number, better: Better): Comparison {
  const { min, max } = bound;
  if (min !== null && max !== null) {
    const met = atLeast(actual, min, bound.minInclusive) && atLeast(-actual, -max, bound.maxInclusive);
    return { met, better: "closer", attainment: null, roughly: false };
  }
  if (min !== null) return oneSided(actual, min, "higher", bound.minInclusive, bound);
  if (max !== null) return oneSided(actual, max, "lower", bound.maxInclusive, bound);
  const value = bound.value ?? 0;
  if (better === "closer") {
    return {
      met: Math.abs(actual - value) <= Math.abs(value) * 1e-9,
      better,
      attainment: null,
      roughly: isRoughly(actual, value),
    };
  }
  return oneSided(actual, value, better === "lower" ? "lower" : "higher", true, bound);
}

/** Whether a result lies on one side of a target that no word bounds, and nothing tells which side is the better. */
export function isUntold(
  { value, min, max, rounded = false }: Bound,
  { better }: Pick<Direction, "better">,
  actual: number,
): boolean {
  if (better !== "unknown" || min !== null || max !== null) return false;
  return rounded && value !== null ? !isAlmost(actual, value) : actual !== value;
}

function oneSided(
  actual: number,
  bound: number,
  better: "higher" | "lower",
  inclusive: boolean,
  { approximate, rounded = false }: Bound,
): Comparison {
  const met =
    (rounded && isAlmost(actual, bound)) ||
    (better === "higher" ? atLeast(actual, bound, inclusive) : atLeast(-actual, -bound, inclusive));
  const attainment = attainmentOf(actual, bound, better);
  return { met, better, attainment, roughly: !met && approximate && isRoughly(actual, bound) };
}

function isAlmost(actual: number, bound: number): boolean {
  return Math.abs(actual - bound) < Math.abs(bound) * ROUNDED;
}

function attainmentOf(actual: number, bound: number, better: "higher" | "lower"): number | null {
  if (bound <= 0 || actual < 0) return null;
  if (better === "higher") return actual / bound;
  return actual === 0 ? null : bound / actual;
}

/** Whether a number is about as much as another. */
export function isRoughly(actual: number, bound: number): boolean {
  return bound !== 0 && Math.abs(actual - bound) <= Math.abs(bound) * ROUGHLY;
}
