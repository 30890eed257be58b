import { largest } from "../../core/largest.ts";
import { labelKey, likeness } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import type { Passage } from "../../row/passage/passage.ts";
import { DIFFERENCE_BEFORE } from "../../row/passage/role-words.ts";
import type { Indicator } from "../model/types.ts";
import { type Actual, statedValue } from "../pairing/actuals.ts";
import type { Target } from "../targets/target-types.ts";
import { readingOf, unjudged } from "./indicator-of.ts";
import type { JudgeContext } from "./judge-context.ts";
import { findClaim, findNothing } from "./word-results.ts";

export function restatedOnly(target: Target, { results }: JudgeContext): boolean {
  const wanted = target.goal.value ?? target.goal.min ?? target.goal.max;
  return results.some((mention) => mention.traits.has("target") && statedValue(mention) === wanted);
}

/** No value, but words: `目標を0.6ポイント上回った`, `発生なし`, a dash. */
export function judgeByWords(target: Target, { results, texts }: JudgeContext): Indicator | null {
  const nothing = findNothing(texts);
  if (nothing && (target.goal.value === 0 || target.goal.max === 0))
    return { ...unjudged(target, "met", "none"), actual: nothing };
  if (nothing && target.better === "higher" && (target.goal.value ?? target.goal.min ?? 0) > 0)
    return { ...unjudged(target, "missed", "none"), actual: nothing, attainment: 0 };
  const gap = gapFor(
    target,
    results.filter((mention) => mention.traits.has("difference") && isAgainstTarget(mention)),
  );
  if (!gap) return judgeByRate(target, results) ?? judgeByClaim(target, texts);
  const above = /^[^、。]{0,12}?(?:上回|超|増|多|オーバー)/.test(gap.behind);
  const met = target.better === "lower" ? !above : above;
  const actual: Actual = { value: statedValue(gap) ?? 0, mention: gap, upTo: gap, how: "stated" };
  return {
    ...unjudged(target, met ? "met" : "missed", "difference", actual),
    actual: { ...readingOf(gap, gap), value: null },
  };
}

/** The difference that speaks of this target: by its label, or the only one. */
function gapFor(target: Target, gaps: readonly Mention[]): Mention | undefined {
  const alike = (mention: Mention) =>
    largest(
      0,
      target.keys.map((key) => likeness(key, labelKey(labelBefore(mention)))),
    );
  return gaps.length < 2
    ? gaps[0]
    : gaps.filter((mention) => alike(mention) > 0.3).toSorted((a, b) => alike(b) - alike(a))[0];
}

/** 現年度分は目標を0.3ポイント上回った: the name before the target's mention. */
function labelBefore({ source, quantity }: Mention): string {
  const clause =
    source.text
      .slice(Math.max(0, quantity.start - 30), quantity.start)
      .split(/[、。・]/)
      .at(-1) ?? "";
  return clause.split(/目標|計画|予定/, 1)[0] ?? "";
}

/** Only the achievement rate is given. */
function judgeByRate(target: Target, results: readonly Mention[]): Indicator | null {
  const rate = results.find(
    ({ label, quantity }) =>
      quantity.kind === "percent" && /(?:達成(?:率|度)|目標比|計画比|対計画)[\s　:：は]*$/.test(label),
  );
  const value = rate?.quantity.value;
  if (!rate || value === null || value === undefined || target.better === "lower") return null;
  return {
    ...unjudged(target, value >= 100 ? "met" : "missed", "rate"),
    actual: { ...readingOf(rate, rate), value: null },
    attainment: value / 100,
  };
}

/** A short cell that says no more than whether the target was reached. */
function judgeByClaim(target: Target, texts: readonly Passage[]): Indicator | null {
  for (const source of texts) {
    const claim = source.text.length <= 40 ? findClaim(source) : null;
    if (claim) return { ...unjudged(target, claim.met ? "met" : "missed", "words"), actual: claim.reading };
  }
  return null;
}

function isAgainstTarget({ source, quantity, behind }: Mention): boolean {
  return (
    DIFFERENCE_BEFORE.test(source.text.slice(Math.max(0, quantity.start - 24), quantity.start)) ||
    /^[^、。]{0,4}(?:目標|計画)/.test(behind)
  );
}
