import { displayLabel, likeness } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { comparable } from "../measure/units.ts";
import type { Indicator } from "../model/types.ts";
import { type Actual, isActual, statedValue } from "../pairing/actuals.ts";
import { matchOf } from "../pairing/match.ts";
import { pairTargets } from "../pairing/pair.ts";
import { type Slot, slotsOf } from "../pairing/slots.ts";
import type { Target } from "../targets/target-types.ts";
import { unjudged } from "./indicator-of.ts";
import { judgeChange } from "./judge-change.ts";
import type { JudgeContext } from "./judge-context.ts";
import { judgeValue } from "./judge-value.ts";
import { findUnreadable, unreadableIndicator } from "./unreadable.ts";

/** Judges every target of a row against its results. */
export function judgeTargets(targets: readonly Target[], context: JudgeContext): Indicator[] {
  const slots = new Map(targets.map((target) => [target, slotsFor(target, targets, context)]));
  const values = targets.filter(
    (target) => (target.kind === "value" || target.kind === "reduction") && !slots.get(target),
  );
  const pairs = pairTargets(values, context.results, context.fiscalYear);
  return targets.flatMap((target) => {
    const others = targets.filter((other) => other !== target).map(({ name }) => name);
    const own = { ...context, others };
    const several = slots.get(target);
    if (several) return several.map((slot) => judgeSlot(target, slot, own));
    const pair = pairs.get(target);
    const indicator = judge(target, pair ? matched(target, pair, own) : null, own);
    return target.optional && isOpen(indicator) ? [] : [indicator];
  });
}

/** A result with how well it fits its target. */
function matched(target: Target, pair: Actual, { results, fiscalYear }: JudgeContext): Actual {
  return { ...pair, match: matchOf(target, pair, results, fiscalYear) };
}

/** Nothing was found for a target that need not be one. */
function isOpen({ result, reason }: Indicator): boolean {
  return result === "no-actual" || reason === "unreadable";
}

/** Where one target is set for several things, and no other target waits for their numbers. */
function slotsFor(target: Target, targets: readonly Target[], { results }: JudgeContext): Slot[] | null {
  const isAlone = targets.every(
    (other) =>
      other === target || other.optional || comparable(other.mention.quantity, target.mention.quantity) < 1,
  );
  return isAlone && target.kind === "value" && !target.isLater ? slotsOf(target, results) : null;
}

function judgeSlot(target: Target, { name, mention }: Slot, context: JudgeContext): Indicator {
  const own = { ...target, isSlot: true, name: `${target.name}（${displayLabel(name)}）` };
  const value = mention ? statedValue(mention) : null;
  if (!mention || value === null) return unjudged(own, "no-actual", "pending");
  const actual: Actual = { value, mention, upTo: mention, how: "stated" };
  return judgeValue(own, matched(target, actual, context), context);
}

function judge(target: Target, actual: Actual | null, context: JudgeContext): Indicator {
  if (target.isLater) return unjudged(target, "not-due", "later", actual);
  const unreadable = findUnreadable(target, actual?.mention ?? null, context);
  if (unreadable) return unreadableIndicator(target, unreadable);
  const indicator = judgeByKind(target, actual, context);
  return indicator.result === "no-actual" && context.hasLostDigits
    ? { ...indicator, result: "unclear", reason: "unreadable" }
    : indicator;
}

function judgeByKind(target: Target, actual: Actual | null, context: JudgeContext): Indicator {
  switch (target.kind) {
    case "relation":
      return judgeRelation(target, context);
    case "percent-change":
    case "delta":
    case "multiple":
      return judgeChange(target, context);
    default:
      return judgeValue(target, actual, context);
  }
}

function judgeRelation(target: Target, { results }: JudgeContext): Indicator {
  const right = target.other;
  const find = (wanted: Mention | undefined) =>
    results
      .filter((mention) => isActual(mention))
      .toSorted((a, b) => likeness(wanted?.key ?? "", b.key) - likeness(wanted?.key ?? "", a.key))
      .find((mention) => likeness(wanted?.key ?? "", mention.key) > 0.6);
  const [a, b] = [find(target.mention), find(right)];
  const [left, other] = [a && statedValue(a), b && statedValue(b)];
  if (!a || !b || a === b || left === null || left === undefined || other === null || other === undefined)
    return unjudged(target, "no-actual", "silent");
  const met = target.direction.better === "lower" ? left < other : left > other;
  return unjudged(target, met ? "met" : "missed", "relation", {
    value: left,
    mention: a,
    upTo: b,
    how: "stated",
  });
}
