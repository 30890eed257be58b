import { largest } from "../../core/largest.ts";
import type { Quantity } from "../../quantity/model/types.ts";
import { likeness } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { comparable } from "../measure/units.ts";
import type { Target } from "./target-types.ts";

export function isSameRelation(a: Target, b: Target): boolean {
  return (
    a.kind === "relation" &&
    isSameValue(a.mention.quantity, b.mention.quantity) &&
    a.other !== undefined &&
    b.other !== undefined &&
    isSameValue(a.other.quantity, b.other.quantity)
  );
}

export function isSameValue(a: Quantity, b: Quantity): boolean {
  return comparable(a, b) > 0 && (a.value ?? a.min ?? a.max) === (b.value ?? b.min ?? b.max);
}

/** A target stated again is one target with two wordings; the plan's figure for the year replaces the whole plan's. */
export function mergeTarget(targets: Target[], target: Target, isPlan: boolean): void {
  const alike = (other: Target) =>
    Math.max(
      best(other.fullKeys, target.fullKeys),
      best(other.keys, target.keys) * (sameGroup(other, target) ? 1 : 0.6),
    );
  const same = targets.findIndex(
    (other) =>
      other.kind === target.kind &&
      isSameValue(other.mention.quantity, target.mention.quantity) &&
      !isListedBeside(other.mention, target.mention) &&
      (isOneStatement(other.mention, target.mention) ||
        ((other.mention.passage !== target.mention.passage || alike(other) > 0.7) &&
          (alike(other) > 0.2 || other.keys.length === 0 || target.keys.length === 0))),
  );
  if (same >= 0) {
    const other = targets[same] as Target;
    targets[same] = {
      ...other,
      restated: [...other.restated, target.mention],
      keys: [...other.keys, ...target.keys],
      fullKeys: [...other.fullKeys, ...target.fullKeys],
      bound:
        other.bound.min === null &&
        other.bound.max === null &&
        (target.bound.min !== null || target.bound.max !== null)
          ? target.bound
          : other.bound,
      fiscalYear: other.fiscalYear ?? target.fiscalYear,
      multiYear: other.multiYear && target.multiYear,
    };
    return;
  }
  const sharpened = isPlan
    ? targets.findIndex(
        (other) =>
          other.multiYear &&
          !target.multiYear &&
          comparable(other.mention.quantity, target.mention.quantity) === 1 &&
          (alike(other) > 0.75 || best(other.keys, target.keys) === 1),
      )
    : -1;
  if (sharpened >= 0) targets[sharpened] = { ...target, optional: false };
  else targets.push(target);
}

/** 乳がん検診受診率 30％・子宮頸がん検診受診率 30％, 上期1,500件、下期1,500件: two of one value, each under its own name. */
function isListedBeside(a: Mention, b: Mention): boolean {
  if (a.passage !== b.passage || a.key === "" || b.key === "" || b.hosted) return false;
  const between = a.passage.view.slice(a.quantity.end, b.quantity.start);
  const isList =
    /^(?:以上|以下|以内|程度)?[、・,/\s]/.test(between) && !/。|ため|ので|すなわち|つまり/.test(between);
  return isList && !a.key.includes(b.key) && !b.key.includes(a.key);
}

/** 「歳入が291億円のため、予算を291億円とする」 names one figure twice. */
function isOneStatement(a: Mention, b: Mention): boolean {
  return (
    a.passage === b.passage && !/[。・\s　]/.test(a.passage.text.slice(a.quantity.end, b.quantity.start))
  );
}

function sameGroup(a: Target, b: Target): boolean {
  return best(a.fullKeys, b.fullKeys) > 0.8;
}

function best(a: readonly string[], b: readonly string[]): number {
  let most = 0;
  for (const x of a) for (const y of b) most = Math.max(most, likeness(x, y));
  return most;
}

/** Where one indicator has targets for several years, the report's year counts; without it all are kept. */
export function chooseYear(targets: readonly Target[], fiscalYear: number | null): Target[] {
  return targets.filter((target, i) => {
    if (target.fiscalYear === null) return true;
    const rivals = targets.filter(
      (other, j) =>
        j !== i &&
        other.fiscalYear !== null &&
        other.fiscalYear !== target.fiscalYear &&
        comparable(other.mention.quantity, target.mention.quantity) === 1 &&
        isYearSeries(other, target),
    );
    if (rivals.length === 0) return true;
    const years = [target, ...rivals].map((one) => one.fiscalYear as number);
    return target.fiscalYear === dueYear(years, fiscalYear);
  });
}

/** The year of several that a report speaks of: its own, else the next one, else the last. */
function dueYear(years: readonly number[], fiscalYear: number | null): number {
  const last = largest(0, years);
  if (fiscalYear === null || years.includes(fiscalYear)) return fiscalYear ?? last;
  return years.reduce((next, year) => (year > fiscalYear && year < next ? year : next), last);
}

/** 令和2年度80%、令和3年度85%: the later ones have no label but their year. */
function isYearSeries(a: Target, b: Target): boolean {
  const [x, y] = [namesOf(a), namesOf(b)];
  return x.length === 0 || y.length === 0 || best(x, y) > 0.6;
}

/** Its own name, or that of its group where it has none but a year: 受診率 令和3年度 85%. */
function namesOf({ keys, fullKeys }: Target): readonly string[] {
  return keys.length > 0 ? keys : fullKeys;
}
