import { isDenied, rivalsOf } from "../doubts/disputes.ts";
import { isIncomplete, isOfOneOfSeveral, isOfWhole, isOneOfSeveralDeeds } from "../doubts/incomplete.ts";
import { isOfPartOfYear } from "../doubts/part-of-year.ts";
import { compare } from "../measure/compare.ts";
import type { IndicatorResult, Reason } from "../model/types.ts";
import { type Actual, statedValue } from "../pairing/actuals.ts";
import { isTotalForEach } from "../pairing/slots.ts";
import type { Target } from "../targets/target-types.ts";
import type { JudgeContext } from "./judge-context.ts";

/** Why a result that was compared decides nothing after all. */
export interface Doubt {
  readonly result: IndicatorResult;
  readonly reason: Reason;
}

/** What the row itself holds against the comparison of a result with its target; null where it holds nothing. */
export function doubtOf(target: Target, actual: Actual, met: boolean, context: JudgeContext): Doubt | null {
  if (isOfPartOfYear(target, actual.mention, met) && actual.how !== "sum")
    return { result: "not-due", reason: "interim" };
  if (!met && isIncomplete(actual, context.others ?? [])) return { result: "unclear", reason: "pending" };
  if (met && isTotalForEach(target, actual)) return { result: "unclear", reason: "unlike" };
  if (isOfOneOfSeveral(target, actual) && met === (target.direction.better === "lower"))
    return { result: "unclear", reason: "unlike" };
  if (!met && isOneOfSeveralDeeds(target, actual)) return { result: "unclear", reason: "unlike" };
  if (isOfWhole(target, actual)) return { result: "unclear", reason: "unlike" };
  const says = (value: number | null) =>
    value === null || compare(target.bound, value, target.direction.better).met;
  const isDisputed = rivalsOf(target, actual, context.results).some(
    (other) => says(statedValue(other)) !== met,
  );
  return isDisputed || isDenied(actual, met) ? { result: "unclear", reason: "disputed" } : null;
}
