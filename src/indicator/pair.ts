import type { Actual } from "./actuals.ts";
import { isResult, statedValue } from "./actuals.ts";
import { likeness } from "./labels.ts";
import type { Mention } from "./mentions.ts";
import type { Target } from "./targets.ts";
import { comparable } from "./units.ts";

/** How well a number may be the result of a target. */
interface Candidate {
  readonly target: Target;
  readonly mention: Mention;
  /** Likeness of the labels, 0 to 1; null where one of them has none. */
  readonly alike: number | null;
  readonly score: number;
}

/** Likeness from which on labels speak for a pair, and below which they speak against one. */
const ALIKE = 0.3;

function labelLikeness(target: Target, mention: Mention): number | null {
  if (target.keys.length === 0 && target.fullKeys.length === 0) return null;
  if (mention.fullKey === "") return null;
  let own = 0;
  for (const key of target.keys) own = Math.max(own, likeness(key, mention.key));
  let full = 0;
  for (const key of target.fullKeys)
    full = Math.max(full, likeness(key, mention.fullKey), 0.9 * likeness(key, mention.key));
  return 0.45 * own + 0.55 * full;
}

function quoted(text: string): string[] {
  return [...text.matchAll(/[「『]([^」』]{1,20})[」』]/g)].map((match) => match[1] ?? "");
}

/** Words in quotation marks name the thing that is counted: 「満足」 is not 「満足」「やや満足」. */
function quoteScore(target: Target, mention: Mention): number {
  const wanted = quoted(target.mention.label);
  if (wanted.length === 0) return 0;
  const found = quoted(mention.label);
  if (found.length === 0) return 0;
  const same = found.length === wanted.length && found.every((word) => wanted.includes(word));
  return same ? 0.5 : -0.5;
}

function yearScore(target: Target, mention: Mention, fiscalYear: number | null): number {
  const { date } = target.mention;
  if (date !== null && mention.date !== null)
    return date.endsWith(mention.date.replace(/^-/, "")) ? 0.4 : -0.4;
  const wanted = target.fiscalYear ?? fiscalYear;
  if (wanted === null || mention.fiscalYear === null) return 0;
  if (mention.fiscalYear === wanted) return 0.2;
  // A year of another age is a slip of the pen, not a figure of that year.
  if (wanted - mention.fiscalYear > 20) return 0;
  return mention.fiscalYear < wanted ? -0.5 : -0.1;
}

function traitScore(target: Target, mention: Mention): number {
  const has = (trait: Parameters<Mention["traits"]["has"]>[0]) => mention.traits.has(trait);
  const wants = (trait: Parameters<Mention["traits"]["has"]>[0]) => target.mention.traits.has(trait);
  let score = 0;
  if (has("part") !== wants("part")) score -= has("part") && quoteScore(target, mention) <= 0 ? 0.4 : 0.1;
  if (has("cumulative") !== wants("cumulative") && !target.multiYear) score -= 0.3;
  if (has("cumulative") && target.multiYear) score += 0.3;
  if (has("attendance") && !wants("attendance")) score -= 0.2;
  if (has("net") !== wants("net")) score += wants("net") ? -0.3 : -0.35;
  if (has("net") && wants("net")) score += 0.4;
  if (has("total")) score += 0.08;
  if (has("actual") || has("to")) score += 0.15;
  if (mention.bracketed && mention.hosted) score -= 0.15;
  return score;
}

function scorePair(target: Target, mention: Mention, fiscalYear: number | null): Candidate | null {
  const unit = comparable(target.mention.quantity, mention.quantity);
  if (unit === 0) return null;
  const alike = labelLikeness(target, mention);
  const counterInLabel =
    mention.quantity.unit !== null &&
    target.mention.label.includes(mention.quantity.unit) &&
    target.mention.quantity.unit === null
      ? 0.5
      : 0;
  const known = alike ?? 0.25;
  const words =
    known >= 0.6 ? known : Math.max(known, 0.6 * likeness(target.mention.context(), mention.context()));
  const close = closeness(target, mention) ? 0.06 : 0;
  const score =
    words +
    0.3 * unit +
    counterInLabel +
    quoteScore(target, mention) +
    yearScore(target, mention, fiscalYear) +
    traitScore(target, mention) +
    close;
  return { target, mention, alike: alike === null ? null : Math.max(alike, counterInLabel), score };
}

/** A change is no result where a level is asked for; a deviation is one where a deviation is asked for. */
function isResultFor(target: Target, mention: Mention): boolean {
  if (target.kind === "value" && mention.quantity.change !== null && target.mention.quantity.change === null)
    return false;
  return isResult(mention, target.mention.traits.has("gap"));
}

function closeness(target: Target, mention: Mention): boolean {
  const wanted = target.goal.value ?? target.goal.min ?? target.goal.max;
  const found = statedValue(mention);
  return (
    wanted !== null &&
    found !== null &&
    wanted > 0 &&
    found > 0 &&
    Math.max(wanted / found, found / wanted) < 3
  );
}

/** A label of its own that has nothing to do with the target's. */
function isForeign({ alike, mention, target }: Candidate): boolean {
  return (
    alike !== null && alike < ALIKE && mention.key.length >= 2 && target.keys.some((key) => key.length >= 2)
  );
}

/**
 * Pairs targets with results: the likest labels of comparable units first, each number once. A target whose labels
 * fit none takes the only number of its unit; where several remain it takes none: better no pair than a wrong one.
 */
export function pairTargets(
  targets: readonly Target[],
  results: readonly Mention[],
  fiscalYear: number | null,
): Map<Target, Actual> {
  const candidates = targets
    .flatMap((target) =>
      results
        .filter((mention) => isResultFor(target, mention))
        .flatMap((mention) => scorePair(target, mention, fiscalYear) ?? []),
    )
    .toSorted((a, b) => b.score - a.score || a.mention.quantity.start - b.mention.quantity.start);
  const pairs = new Map<Target, Actual>();
  const taken = new Set<Mention>();
  const isFree = ({ target, mention }: Candidate) => !pairs.has(target) && !taken.has(mention);
  const pair = ({ target, mention }: Candidate) => {
    const value = statedValue(mention);
    if (value === null) return;
    pairs.set(target, { value, mention, upTo: mention, how: "stated" });
    taken.add(mention);
  };
  for (const candidate of candidates) {
    if (!isFree(candidate) || (candidate.alike ?? 0) < ALIKE || candidate.score <= 0.2) continue;
    const { target } = candidate;
    const rivals =
      (candidate.alike ?? 0) < 0.6 && isDirectAnswer(candidate.mention) && !hasRivals(target, targets)
        ? candidates.filter((other) => other.target === target && isFree(other))
        : [];
    const sum = rivals.length > 1 ? sumOf(target, rivals) : null;
    if (sum) pairs.set(target, sum);
    else pair(candidate);
  }
  for (const target of targets) {
    if (pairs.has(target) || target.optional) continue;
    const left = candidates.filter(
      (candidate) => candidate.target === target && isFree(candidate) && candidate.score > 0.1,
    );
    const choice = chooseUnlabelled(target, left, targets, pairs);
    if (!choice) continue;
    pairs.set(target, choice);
    taken.add(choice.mention);
  }
  return pairs;
}

/** Whether another target waits for numbers of the same kind. */
function hasRivals(target: Target, targets: readonly Target[]): boolean {
  return targets.some(
    (other) => other !== target && comparable(other.mention.quantity, target.mention.quantity) > 0,
  );
}

/** The rest: numbers without a telling label. */
function chooseUnlabelled(
  target: Target,
  left: readonly Candidate[],
  targets: readonly Target[],
  pairs: ReadonlyMap<Target, Actual>,
): Actual | null {
  const [first, second] = left;
  if (!first) return null;
  if (second && candidatesOpposed(left)) {
    const income = left.filter(({ mention }) => !mention.traits.has("net") && !EXPENSE.test(mention.label));
    return income.length > 0 && income.length < left.length
      ? chooseUnlabelled(target, income, targets, pairs)
      : null;
  }
  const waiting = targets.filter(
    (other) =>
      !pairs.has(other) && !other.optional && comparable(other.mention.quantity, target.mention.quantity) > 0,
  );
  const exact = comparable(target.mention.quantity, first.mention.quantity) === 1;
  const stated = (candidate: Candidate): Actual | null => {
    const value = statedValue(candidate.mention);
    return value === null
      ? null
      : { value, mention: candidate.mention, upTo: candidate.mention, how: "stated" };
  };
  if (!second)
    return !isForeign(first) || (waiting.length === 1 && exact && isDirectAnswer(first.mention))
      ? stated(first)
      : null;
  if (!isForeign(first) && (isForeign(second) || first.score - second.score > 0.15)) return stated(first);
  if (waiting.length === left.length && waiting.length > 1) {
    const inOrder = left.toSorted((a, b) => a.mention.quantity.start - b.mention.quantity.start)[
      waiting.indexOf(target)
    ];
    return inOrder && !isForeign(inOrder) ? stated(inOrder) : null;
  }
  if (!isDirectAnswer(first.mention) && isForeign(first))
    return sumOf(
      target,
      left.filter(({ alike }) => (alike ?? 0) > 0.15),
    );
  return (
    sumOf(target, left) ??
    (waiting.length === 1 && first.score - second.score > 0.12 && exact ? stated(first) : null)
  );
}

/** A short cell answers its target whatever it calls it; in long prose a number with a label of its own is another matter. */
function isDirectAnswer({ source }: Mention): boolean {
  return source.field !== "check" && source.text.length <= 80;
}

const PERIOD = /(?:\d+月|上半期|下半期|前期|後期|上期|下期|第\d四半期)/;

/** Parts that make up the target's measure although no total is printed: `封筒広告 220千円、ホームページ広告 385千円`. */
function sumOf(target: Target, left: readonly Candidate[]): Actual | null {
  if (target.kind !== "value" || target.mention.quantity.kind === "percent") return null;
  const best = left[0];
  if (!best) return null;
  const parts = left
    .filter(
      ({ mention }) =>
        !mention.bracketed &&
        mention.source === best.mention.source &&
        comparable(target.mention.quantity, mention.quantity) === 1,
    )
    .filter(
      ({ mention, score }) =>
        isAddable(mention) &&
        !candidatesOpposed(left) &&
        best.score - score < (isDirectAnswer(best.mention) ? 0.45 : 0.2),
    )
    .toSorted((a, b) => a.mention.quantity.start - b.mention.quantity.start);
  const labels = new Set(parts.map(({ mention }) => mention.key || mention.date || mention.quantity.start));
  const halves = parts.every(
    ({ mention }) => PERIOD.test(mention.label) || mention.date !== null || periodBefore(mention),
  );
  if (parts.length < 2 || parts.length > 6 || (labels.size < parts.length && !halves)) return null;
  const values = parts.map(({ mention }) => statedValue(mention) ?? 0);
  const [firstPart, lastPart] = [parts[0], parts.at(-1)];
  if (!firstPart || !lastPart || values.some((value) => value < 0)) return null;
  return {
    value: values.reduce((sum, value) => sum + value, 0),
    mention: firstPart.mention,
    upTo: lastPart.mention,
    how: "sum",
  };
}

/** Income and expenses in one line are not parts of one sum. */
function candidatesOpposed(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ mention }) => mention.traits.has("net") || EXPENSE.test(mention.label));
}

function periodBefore({ source, quantity }: Mention): boolean {
  return /(?:月|期|半期)[\s　:：]*$/.test(source.text.slice(Math.max(0, quantity.start - 8), quantity.start));
}

const EXPENSE = /経費|費用|返礼|差引|控除/;
const NOT_ADDABLE: ReadonlySet<string> = new Set([
  "cumulative",
  "attendance",
  "net",
  "whole",
  "share",
  "against",
  "to",
  "total",
  "part",
]);

function isAddable({ source, quantity, traits, label }: Mention): boolean {
  return (
    !/[=＝][\s　]*$/.test(source.text.slice(Math.max(0, quantity.start - 3), quantity.start)) &&
    ![...traits].some((trait) => NOT_ADDABLE.has(trait)) &&
    !EXPENSE.test(label)
  );
}
