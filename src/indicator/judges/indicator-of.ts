import type { Mention } from "../../row/passage/mentions.ts";
import type { Indicator, IndicatorValue, Reason } from "../model/types.ts";
import type { Actual } from "../pairing/actuals.ts";
import type { Target } from "../targets/target-types.ts";

export function unjudged(
  target: Target,
  result: Indicator["result"],
  reason: Reason,
  actual: Actual | null = null,
): Indicator {
  return {
    name: target.name,
    unit: target.mention.quantity.unit,
    better: target.direction.better,
    target: indicatorValueOf(target.mention, target.other ?? target.mention),
    actual: actual && {
      ...indicatorValueOf(actual.mention, actual.upTo),
      value: actual.value / (target.mention.quantity.si ?? 1),
    },
    baseline: target.baseline && indicatorValueOf(target.baseline, target.baseline),
    attainment: null,
    result,
    near: false,
    reason,
    direction: target.direction,
    match: actual?.match ?? null,
    confidence: null,
    features: null,
  };
}

/** What stands between two numbers of one field, as the value of the first. */
export function indicatorValueOf(mention: Mention, upTo: Mention): IndicatorValue {
  const sameField = upTo.passage === mention.passage;
  const start = Math.min(mention.quantity.start, sameField ? upTo.quantity.start : mention.quantity.start);
  const end = Math.max(mention.quantity.end, sameField ? upTo.quantity.end : mention.quantity.end);
  const { value, min, max, unit } = mention.quantity;
  return {
    value,
    min,
    max,
    unit,
    text: mention.passage.text.slice(start, end),
    field: mention.passage.field,
    span: mention.passage.spanOf(start, end),
    mention,
  };
}
