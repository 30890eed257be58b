import { type Bound, compare } from "../indicator/measure/compare.ts";
import { comparable } from "../indicator/measure/units.ts";
import type { Better, Indicator, IndicatorValue } from "../indicator/model/types.ts";
import { boundOf } from "../indicator/targets/target-kind.ts";
import type { Quantity } from "../quantity/model/types.ts";

/** A target or a result as it counts now: what was read, or what a person wrote in its place. */
export interface Side {
  readonly shown: IndicatorValue;
  /** What a person wrote; null where it is as it was read. */
  readonly written: Quantity | null;
}

/** The parts of an indicator after a person's decisions. */
export interface CorrectedParts {
  readonly target: Side;
  readonly actual: Side | null;
  readonly better: Better;
  /** Whether a person said which way is better. */
  readonly isTold: boolean;
}

type Outcome = Pick<Indicator, "result" | "reason" | "attainment" | "near" | "better">;

const UNCLEAR = { result: "unclear", reason: "corrected", attainment: null, near: false } as const;

/** How a target comes out against a result of which at least one was set by a person. */
export function judgeCorrected(read: Indicator, parts: CorrectedParts): Outcome {
  const { target, actual, better, isTold } = parts;
  if (!actual) return { ...UNCLEAR, result: "no-actual", reason: "silent", better };
  const bound = comparableBound(read, target);
  const value = amountOf(read, actual);
  if (!bound || value === null || !isComparable(target, actual)) return { ...UNCLEAR, better };
  const comparison = compare(bound, value, better);
  const isOpen = bound.min === null && bound.max === null && value !== bound.value;
  if (isOpen && better === "unknown") return { ...UNCLEAR, reason: "direction", better };
  return {
    result: comparison.met ? "met" : "missed",
    reason: "corrected",
    attainment: comparison.attainment,
    near: comparison.roughly,
    better: isTold || isOpen ? better : comparison.better,
  };
}

/** Reasons of targets that ask for a change or a relation, which a single number does not answer. */
const NO_VALUE: ReadonlySet<Indicator["reason"]> = new Set([
  "change",
  "relation",
  "earlier",
  "progress",
  "net",
]);

/** What has to hold, in SI units where the target has them; null where the target is no plain value. */
function comparableBound(read: Indicator, { shown, written }: Side): Bound | null {
  if (written) return written.change === null ? writtenBound(written) : null;
  const { mention } = shown;
  if (!mention || mention.quantity.change !== null || NO_VALUE.has(read.reason)) return null;
  return boundOf(mention);
}

function writtenBound({ value, min, max, minInclusive, maxInclusive, approximate, si = 1 }: Quantity): Bound {
  const scaled = (number: number | null) => (number === null ? null : number * si);
  return {
    value: scaled(value),
    min: scaled(min),
    max: scaled(max),
    minInclusive: minInclusive ?? true,
    maxInclusive: maxInclusive ?? true,
    approximate,
  };
}

/** What a result comes to, in the unit that bounds are compared in. */
function amountOf(read: Indicator, { shown, written }: Side): number | null {
  if (written) {
    const value = written.value ?? written.min ?? written.max;
    return value === null ? null : value * (written.si ?? 1);
  }
  // A result that was worked out is in the unit of the target that it was worked out for.
  return shown.value === null ? null : shown.value * (read.target.mention?.quantity.si ?? 1);
}

/** Whether both measure in one unit; of two that were read the reading itself has seen to it. */
function isComparable(target: Side, actual: Side): boolean {
  if (!target.written && !actual.written) return true;
  const [wanted, found] = [quantityOf(target), quantityOf(actual)];
  return wanted !== null && found !== null && comparable(wanted, found) > 0;
}

function quantityOf({ shown, written }: Side): Quantity | null {
  return written ?? shown.mention?.quantity ?? null;
}
