import { sameUnit } from "../../indicator/measure/units.ts";
import type { Indicator } from "../../indicator/model/types.ts";
import { labelKey, likeness } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { DIFFERENCE_BEFORE } from "../../row/passage/role-words.ts";
import type { NumberPair } from "./pairs.ts";
import { slackOf } from "./precision.ts";

/** A pair with how far its result is from its target. */
export interface Distance extends NumberPair {
  readonly difference: number;
  /** In percent of the target. */
  readonly relative: number;
  readonly slack: number;
}

/**
 * The pair whose distance a number claims to be but is not; null where the number claims no such thing, where it is the
 * distance of any pair, or where it is not sure which one is meant.
 */
export function findContradicted(mention: Mention, pairs: readonly NumberPair[]): Distance | null {
  if (!mention.traits.has("difference") || mention.quantity.value === null) return null;
  if (!isAgainstTarget(mention)) return null;
  const distances = distancesFor(mention, pairs);
  return distances.some((one) => agrees(mention, one)) ? null : chooseByLabel(mention, distances);
}

function isAgainstTarget({ passage, quantity, behind }: Mention): boolean {
  const before = passage.text.slice(Math.max(0, quantity.start - 24), quantity.start);
  if (/前年|昨年|前回|平均/.test(before + behind)) return false;
  return DIFFERENCE_BEFORE.test(before) || /^[^、。]{0,4}(?:目標|計画)/.test(behind);
}

/** The pairs in a unit that fits: points for a rate, else the same unit, or percent of anything. */
function distancesFor({ quantity }: Mention, pairs: readonly NumberPair[]): Distance[] {
  return pairs.flatMap((pair) => {
    const { indicator, actual, wanted, reached } = pair;
    const fits =
      quantity.kind === "point"
        ? indicator.unit === "%"
        : quantity.kind === "percent" || sameUnit(indicator.unit, quantity.unit);
    if (!fits) return [];
    const difference = Math.abs(reached - wanted);
    const slack = (slackOf(quantity) + slackOf(indicator.target) + slackOf(actual)) / 2;
    const relative = wanted === 0 ? 0 : (100 * difference) / Math.abs(wanted);
    return [{ ...pair, difference, relative, slack }];
  });
}

function agrees({ quantity }: Mention, { difference, relative, slack }: Distance): boolean {
  const printed = Math.abs(quantity.value ?? 0);
  const isNear = (value: number) => Math.abs(value - printed) <= slack + Math.abs(value) * 1e-9;
  return isNear(difference) || (quantity.kind === "percent" && isNear(relative));
}

function chooseByLabel(mention: Mention, distances: readonly Distance[]): Distance | null {
  // 5%上回った may be percent of the target or percentage points; beside other units it is left alone.
  if (mention.quantity.kind === "percent" && distances.some(({ indicator }) => indicator.unit !== "%"))
    return null;
  const [best, second] = distances
    .map((distance) => ({ distance, score: likenessTo(mention, distance.indicator) }))
    .toSorted((a, b) => b.score - a.score);
  if (!best || best.score < (second ? 0.7 : 0.5)) return null;
  return second && best.score - second.score < 0.2 ? null : best.distance;
}

function likenessTo({ key }: Mention, { name, target }: Indicator): number {
  return Math.max(likeness(key, labelKey(name)), likeness(key, target.mention?.fullKey ?? ""));
}
