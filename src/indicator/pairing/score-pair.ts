import { likeness } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { foldKey } from "../../text/fold.ts";
import { comparable } from "../measure/units.ts";
import type { Target } from "../targets/target-types.ts";
import { statedValue } from "./actuals.ts";
import { isOnOtherBasis } from "./bases.ts";
import { isOfPrecursor } from "./precursors.ts";
import { isToldAs } from "./told-as.ts";

/** How well a number may be the result of a target. */
export interface Candidate {
  readonly target: Target;
  readonly mention: Mention;
  /** Likeness of the labels, 0 to 1; null where one of them has none. */
  readonly alike: number | null;
  readonly score: number;
}

/** Likeness from which on labels speak for a pair, and below which they speak against one. */
export const ALIKE = 0.3;

/** So alike are names of which one is another word for the other. */
const OTHER_WORD = 0.6;

function labelLikeness(target: Target, mention: Mention): number | null {
  const alike = likenessOfLabels(target, mention);
  if (alike !== null && alike >= OTHER_WORD) return alike;
  return isToldAs(target.name, mention.key, mention.behind) ? Math.max(alike ?? 0, OTHER_WORD) : alike;
}

function likenessOfLabels(target: Target, mention: Mention): number | null {
  if (target.keys.length === 0 && target.fullKeys.length === 0) return null;
  if (mention.fullKey === "") return null;
  let own = 0;
  for (const key of target.keys) own = Math.max(own, likeness(key, mention.key));
  let full = 0;
  for (const key of target.fullKeys)
    full = Math.max(full, likeness(key, mention.fullKey), 0.9 * likeness(key, mention.key));
  return target.keys.length === 0 ? full : 0.45 * own + 0.55 * full;
}

function quoted(text: string): string[] {
  return [...text.matchAll(/[「『]([^」』]{1,20})[」』]/g)].map((match) => match[1] ?? "");
}

/** Words in quotation marks name the thing that is counted: 「満足」 is not 「満足」「やや満足」. */
export function quoteScore(target: Target, mention: Mention): number {
  const wanted = quoted(target.mention.label);
  if (wanted.length === 0) return 0;
  const found = quoted(mention.label);
  if (found.length === 0) return 0;
  const same = found.length === wanted.length && found.every((word) => wanted.includes(word));
  return same ? 0.5 : -0.5;
}

/** In years. One of another age is a slip of the pen, not a figure of that year. */
const LONGEST_PLAN = 20;

function yearScore(target: Target, mention: Mention, fiscalYear: number | null): number {
  const { date } = target.mention;
  if (date !== null && mention.date !== null)
    return date.endsWith(mention.date.replace(/^-/, "")) ? 0.4 : -0.4;
  const wanted = target.fiscalYear ?? fiscalYear;
  if (wanted === null || mention.fiscalYear === null) return 0;
  if (mention.fiscalYear === wanted) return 0.2;
  if (wanted - mention.fiscalYear > LONGEST_PLAN) return 0;
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
  if (/速報|暫定|概算/.test(mention.label)) score -= 0.4;
  if (has("average") !== wants("average")) score -= 0.4;
  if (has("total")) score += 0.08;
  if (has("actual") || has("to")) score += 0.15;
  const isBothCumulative = has("cumulative") && wants("cumulative");
  if (isBothCumulative) score += 0.3;
  if (mention.bracketed && mention.hosted) score -= wants("part") || isBothCumulative ? 0 : 0.45;
  return score;
}

/** What numbered items of goal and results say of a pair: ② of the one goes with ② of the other. */
const SAME_ITEM = 0.3;

function itemScore(target: Target, mention: Mention): number | null {
  const [wanted, found] = [target.mention.item, mention.item];
  if (wanted === null || found === null) return 0;
  if (wanted === found) return SAME_ITEM;
  // Without names the numbers of the items are all that tells them apart.
  return target.keys.length > 0 && mention.key.length >= 2 ? -SAME_ITEM : null;
}

/**
 * The figure of an earlier year than the one that the target itself names says nothing of it, where that year has come: by
 * the report's year, or because the result speaks of it. A target of a later year may be reached early.
 */
function isOfYearBefore(target: Target, mention: Mention, reportYear: number | null): boolean {
  const { fiscalYear: due, multiYear } = target;
  if (due === null || mention.fiscalYear === null || multiYear) return false;
  const by = due - mention.fiscalYear;
  if (by <= 0 || by > LONGEST_PLAN) return false;
  const hasCome = due <= (reportYear ?? 0);
  return (
    hasCome ||
    mention.passage.quantities.some(({ kind, fiscalYear }) => kind === "period" && fiscalYear === due)
  );
}

/** How well the units agree; 2件 of what 1社 tells by another word are counted alike. */
function unitScore(target: Target, mention: Mention): number {
  const unit = comparable(target.mention.quantity, mention.quantity);
  const isCounted = unit === 0 && target.mention.quantity.unit === CASES && mention.quantity.kind === "count";
  return isCounted && isToldAs(target.name, mention.key, mention.behind) ? OF_CASES : unit;
}

const CASES = "件";
const OF_CASES = 0.5;

/** What no likeness of names makes up for. */
function isOfAnotherThing(target: Target, mention: Mention, fiscalYear: number | null): boolean {
  return (
    isOfYearBefore(target, mention, fiscalYear) ||
    isOfOtherDeed(target, mention) ||
    isOfPrecursor(target.name, mention.key) ||
    isOnOtherBasis(target.mention, mention)
  );
}

export function scorePair(target: Target, mention: Mention, fiscalYear: number | null): Candidate | null {
  const unit = unitScore(target, mention);
  if (unit === 0 || isOfAnotherThing(target, mention, fiscalYear)) return null;
  const item = itemScore(target, mention);
  if (item === null) return null;
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
    item +
    (isDeedOf(target, mention) ? OF_DEED : 0) +
    close;
  return { target, mention, alike: alike === null ? null : Math.max(alike, counterInLabel), score };
}

const OF_DEED = 0.25;

/** 326件を訪問し for 訪問件数, 4件を廃止した for 5件廃止する: what was done to the number is what the target counts. */
function isDeedOf({ name, multiYear, mention: { deed } }: Target, mention: Mention): boolean {
  // Of a plan of several years the year's deeds are a part.
  if (multiYear || mention.deed === null || !/^[をがに]/.test(mention.behind)) return false;
  return foldKey(name).includes(foldKey(mention.deed)) || mention.deed === deed;
}

/**
 * 14件を検証し、4件を廃止した for 5件廃止する, 27人が受講し、6人が創業した for 創業者数: something else was done to it than to the number
 * beside it, of which the target speaks.
 */
export function isOfOtherDeed(target: Target, mention: Mention): boolean {
  const { deed, passage, quantity } = mention;
  if (deed === null || deed === target.mention.deed || isDeedOf(target, mention)) return false;
  const name = foldKey(target.name);
  return passage.deeds.some(
    (other) =>
      other.unit === quantity.unit &&
      (other.deed === target.mention.deed ||
        (!target.multiYear && other.isDone && name.includes(other.deed))),
  );
}

function closeness(target: Target, mention: Mention): boolean {
  const wanted = target.bound.value ?? target.bound.min ?? target.bound.max;
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
export function isForeign({ alike, mention, target }: Candidate): boolean {
  if (mention.traits.has("net") && target.mention.traits.has("net")) return false;
  return (
    alike !== null && alike < ALIKE && mention.key.length >= 2 && target.keys.some((key) => key.length >= 2)
  );
}

/** Whether a number, whatever its unit, has a name that has nothing to do with the target's: it may count another thing. */
export function hasOtherName(target: Target, mention: Mention): boolean {
  return isForeign({ target, mention, alike: labelLikeness(target, mention), score: 0 });
}
