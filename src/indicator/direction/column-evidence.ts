import type { Better } from "../model/types.ts";
import { betterOf } from "./direction.ts";

/** What the cells of an indicator and the words around them say of the better way. Values in the same unit. */
export interface DirectionEvidence {
  readonly name: string;
  /** Title of the initiative, then what it says of its direction. */
  readonly row: readonly string[];
  readonly target: number | null;
  readonly actual: number | null;
  readonly baseline: number | null;
  /** The result of the year before. */
  readonly previous: number | null;
  /** The printed achievement rate in percent. */
  readonly rate: number | null;
}

/**
 * Which way is better by the name, by where the plan began and by the printed rate; by last year's result and by the
 * row's words where those are silent. Unknown where they contradict each other, or nothing tells.
 */
export function betterByColumns(evidence: DirectionEvidence): Better {
  const { name, row, target, baseline, previous } = evidence;
  const told = [
    betterOf({ label: name, context: "", row: [] }),
    towards(baseline, target),
    byRate(evidence),
  ].filter((better) => better !== "unknown");
  if (told.length > 0) return told.every((better) => better === told[0]) ? (told[0] as Better) : "unknown";
  const last = towards(previous, target);
  return last === "unknown" ? betterOf({ label: "", context: "", row }) : last;
}

/** A target below its baseline means that less is better. */
export function towards(baseline: number | null, target: number | null): Better {
  if (baseline === null || target === null || baseline === target) return "unknown";
  return target < baseline ? "lower" : "higher";
}

/** Printed rates are rounded. */
const ROUNDING = 0.6;

/** 達成率 125 % for 10 and 8: the target over the result. The other quotient is printed for either way. */
function byRate({ target, actual, rate }: DirectionEvidence): Better {
  if (rate === null || target === null || actual === null || target <= 0 || actual <= 0) return "unknown";
  const fits = (percent: number) => Math.abs(percent - rate) <= ROUNDING;
  const more = fits((100 * actual) / target);
  const less = fits((100 * target) / actual) || fits((100 * (2 * target - actual)) / target);
  return less && !more ? "lower" : "unknown";
}
