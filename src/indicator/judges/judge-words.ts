import { largest } from "../../core/largest.ts";
import { labelKey, likeness, sharesWord } from "../../row/passage/labels.ts";
import { type Mention, viewOf } from "../../row/passage/mentions.ts";
import type { Passage } from "../../row/passage/passage.ts";
import { DIFFERENCE_BEFORE } from "../../row/passage/role-words.ts";
import { thingOf } from "../../row/passage/things.ts";
import { foldedView } from "../../text/folded-view.ts";
import { TO_COME } from "../doubts/incomplete.ts";
import { comparable } from "../measure/units.ts";
import type { Indicator } from "../model/types.ts";
import { type Actual, statedValue } from "../pairing/actuals.ts";
import { ALIKE } from "../pairing/score-pair.ts";
import type { Target } from "../targets/target-types.ts";
import { claimOf } from "./claims.ts";
import { indicatorValueOf, unjudged } from "./indicator-of.ts";
import type { JudgeContext } from "./judge-context.ts";
import { judgeEvery } from "./judge-word-targets.ts";
import { findNothing, wordValue } from "./word-actuals.ts";
import { findGone } from "./word-states.ts";

export function restatedOnly(target: Target, { results }: JudgeContext): boolean {
  const wanted = target.bound.value ?? target.bound.min ?? target.bound.max;
  return results.some((mention) => mention.traits.has("target") && statedValue(mention) === wanted);
}

/** A target that there be none. */
export function isNone({ bound }: Target): boolean {
  return (bound.value === 0 && bound.min === null) || bound.max === 0;
}

/** That nothing bad happened does not say that nothing was reached. */
const HARM = /^(?:事故|被害|死亡|違反|苦情|滞納|赤字|延滞)/;

/** No value, but words: `目標を0.6ポイント上回った`, `発生なし`, a dash. */
export function judgeByWords(target: Target, { results, texts }: JudgeContext): Indicator | null {
  const nothing = findNothing(texts);
  if (nothing && isNone(target)) return { ...unjudged(target, "met", "none"), actual: nothing };
  const gone = isNone(target) ? findGone(thingOf(target.mention.label), texts) : null;
  if (gone) return { ...unjudged(target, gone.met ? "met" : "missed", "stated"), actual: gone.actual };
  const wantsSome = target.direction.better === "higher" && (target.bound.value ?? target.bound.min ?? 0) > 0;
  if (nothing && wantsSome && !HARM.test(nothing.text))
    return { ...unjudged(target, "missed", "none"), actual: nothing, attainment: 0 };
  const gap = gapFor(
    target,
    results.filter(
      (mention) => mention.traits.has("difference") && isAgainstTarget(mention) && isInUnit(target, mention),
    ),
  );
  if (!gap)
    return (
      judgeByAll(target, { results, texts, fiscalYear: null }) ??
      judgeByRate(target, results) ??
      judgeByClaim(target, texts) ??
      judgeCancelled(target, texts) ??
      judgeToCome(target, texts)
    );
  const actual: Actual = { value: statedValue(gap) ?? 0, mention: gap, upTo: gap, how: "stated" };
  if (isOfAnother(target, labelBefore(gap))) return unjudged(target, "unclear", "unlike", actual);
  if (target.direction.better === "unknown") return unjudged(target, "unclear", "direction", actual);
  const above = isAbove(gap);
  const met = target.direction.better === "lower" ? !above : above;
  return {
    ...unjudged(target, met ? "met" : "missed", "difference", actual),
    actual: { ...indicatorValueOf(gap, gap), value: null },
  };
}

/** 目標比＋6日, 目標を6日上回った. */
function isAbove(gap: Mention): boolean {
  const view = viewOf(gap);
  if (/^[+▲△-]/.test(view)) return view.startsWith("+");
  return /^[^、。]{0,12}?(?:上回|超|増|多|オーバー)/.test(gap.behind);
}

/** Points for a rate, percent of anything, else the target's own unit. */
function isInUnit({ mention }: Target, { quantity }: Mention): boolean {
  if (quantity.kind === "point")
    return mention.quantity.kind === "percent" || mention.quantity.kind === "point";
  return quantity.kind === "percent" || comparable(mention.quantity, quantity) > 0;
}

/** Whether a name has nothing to do with the target's. */
function isOfAnother({ keys, name }: Target, label: string): boolean {
  const { head } = thingOf(label);
  const isUnlike = keys.length > 0 && keys.every((key) => likeness(key, head) < ALIKE);
  return head !== "" && isUnlike && !sharesWord(name, label);
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
function labelBefore({ passage, quantity }: Mention): string {
  const clause =
    passage.view
      .slice(Math.max(0, quantity.start - 30), quantity.start)
      .split(/[、。・]/)
      .at(-1) ?? "";
  return clause.split(/目標|計画|予定/, 1)[0] ?? "";
}

const RATE_NAME = /(?:達成(?:率|度)|目標比|計画比|対計画)[\s:は]*$/;

const OVER_TARGET = /(?:目標|計画)比[\s:は]*$/;

/** Only the achievement rate is given. */
function judgeByRate(target: Target, results: readonly Mention[]): Indicator | null {
  const rate = results.find(
    ({ label, quantity }) => quantity.kind === "percent" && RATE_NAME.test(foldedView(label)),
  );
  const value = rate?.quantity.value;
  if (rate && isOfAnother(target, foldedView(rate.label).replace(RATE_NAME, ""))) return null;
  if (!rate || value === null || value === undefined) return null;
  const isLower = target.direction.better === "lower";
  // 達成率 is printed either way round where less is better; 目標比 is the result over the target.
  if (isLower && !OVER_TARGET.test(foldedView(rate.label))) return null;
  return {
    ...unjudged(target, (isLower ? value <= 100 : value >= 100) ? "met" : "missed", "rate"),
    actual: { ...indicatorValueOf(rate, rate), value: null },
    attainment: isLower ? (value > 0 ? 100 / value : null) : value / 100,
  };
}

/** What the row claims of the target: under its name, or of the row as a whole. */
function judgeByClaim(target: Target, texts: readonly Passage[]): Indicator | null {
  const claim = claimOf(target.name, texts);
  return claim && { ...unjudged(target, claim.met ? "met" : "missed", "words"), actual: claim.actual };
}

/** 全普通教室への設置を終えた: all of them are 100 %. */
function judgeByAll(target: Target, context: JudgeContext): Indicator | null {
  const { bound, mention } = target;
  if (mention.quantity.kind !== "percent" || (bound.value ?? bound.min) !== 100) return null;
  const every = judgeEvery(context);
  return every.result === "met" ? { ...unjudged(target, "met", "words"), actual: every.actual } : null;
}

const CANCELLED =
  /(?:は|を|が)(?:[^はがを、。]{0,10}(?:ため|により))?(?:見送|中止|取りやめ|実施でき(?:な|ず)|開催でき(?:な|ず)|実施しな|開催しな)/;

/** 大学校への派遣は見送った: what was to be counted did not take place. */
function judgeCancelled(target: Target, texts: readonly Passage[]): Indicator | null {
  if (target.direction.better === "lower") return null;
  for (const passage of texts.filter(({ text }) => text.length <= LONGEST_CANCELLED)) {
    for (const { text, start } of passage.sentences) {
      const found = CANCELLED.exec(passage.view.slice(start, start + text.length));
      if (!found || !sharesWord(target.name, text.slice(0, found.index))) continue;
      const at = start + found.index;
      const actual = wordValue(passage, at, at + found[0].length, null);
      return { ...unjudged(target, "missed", "words"), actual };
    }
  }
  return null;
}

const LONGEST_CANCELLED = 80;

/** 販売額は集計中: the target's own number is not there yet. */
function judgeToCome(target: Target, texts: readonly Passage[]): Indicator | null {
  for (const passage of texts) {
    const found = TO_COME.exec(passage.view);
    const before =
      passage.view
        .slice(0, found?.index ?? 0)
        .split(/[。、(]/)
        .at(-1) ?? "";
    if (found && sharesWord(target.name, before))
      return {
        ...unjudged(target, "no-actual", "pending"),
        actual: wordValue(passage, found.index, found.index + found[0].length, null),
      };
  }
  return null;
}

function isAgainstTarget({ passage, quantity, behind }: Mention): boolean {
  return (
    DIFFERENCE_BEFORE.test(passage.view.slice(Math.max(0, quantity.start - 24), quantity.start)) ||
    /^[^、。]{0,4}(?:目標|計画)/.test(behind)
  );
}
