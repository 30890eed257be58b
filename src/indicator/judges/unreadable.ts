import { largest } from "../../core/largest.ts";
import { likeness } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { UNTOLD } from "../better/direction.ts";
import { comparable } from "../measure/units.ts";
import type { Indicator } from "../model/types.ts";
import { hasResultRole, isOfEarlierYear } from "../pairing/actuals.ts";
import { nameOf } from "../targets/target-kind.ts";
import type { Target } from "../targets/target-types.ts";
import { unjudged } from "./indicator-of.ts";
import type { JudgeContext } from "./judge-context.ts";
import { indicatorValueFrom } from "./judged.ts";

/** How much liker its name has to be for another number to be taken beside one that cannot be read. */
const CLEARLY = 0.1;

/**
 * A result that cannot be read and may be the target's own. Then no other number of the row is taken for it, unless its
 * name is clearly the liker one.
 *
 * @param paired the number that would be taken
 */
export function findUnreadable(
  target: Target,
  paired: Mention | null,
  { results, fiscalYear }: JudgeContext,
): Mention | null {
  const found = results.find(
    (mention) =>
      mention.quantity.issue !== undefined &&
      hasResultRole(mention) &&
      !isOfEarlierYear(mention, fiscalYear) &&
      !(paired && mention.hosted) &&
      mayMeasure(target, mention),
  );
  if (!found) return null;
  const isNamed =
    paired !== null && found.key !== "" && alike(target, paired) > alike(target, found) + CLEARLY;
  return isNamed ? null : found;
}

/** Whether it is of the target's unit, or a share where a change is asked for. */
function mayMeasure({ kind, mention }: Target, { quantity }: Mention): boolean {
  if (comparable(mention.quantity, quantity) > 0) return true;
  const isChange = kind !== "value" && kind !== "reduction";
  return isChange && (quantity.kind === "percent" || quantity.kind === "point");
}

function alike({ keys }: Target, { key, fullKey }: Mention): number {
  return largest(
    0,
    keys.map((wanted) => Math.max(likeness(wanted, key), likeness(wanted, fullKey))),
  );
}

/** A target whose result cannot be read. */
export function unreadableIndicator(target: Target, result: Mention): Indicator {
  return { ...unjudged(target, "unclear", "unreadable"), actual: indicatorValueFrom(result) };
}

/** A target that cannot be read itself. */
export function unreadableTarget(mention: Mention): Indicator {
  return {
    name: nameOf(mention),
    unit: mention.quantity.unit,
    better: "unknown",
    target: indicatorValueFrom(mention),
    actual: null,
    baseline: null,
    attainment: null,
    result: "unclear",
    near: false,
    reason: "unreadable",
    direction: UNTOLD,
    match: null,
    confidence: null,
    features: null,
  };
}
