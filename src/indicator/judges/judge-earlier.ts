import { displayLabel, labelKey, likeness } from "../../row/passage/labels.ts";
import { type Mention, viewOf } from "../../row/passage/mentions.ts";
import { thingOf } from "../../row/passage/things.ts";
import { betterOf } from "../better/better.ts";
import { isRoughly } from "../measure/compare.ts";
import type { Better } from "../model/types.ts";
import { isActual, statedValue } from "../pairing/actuals.ts";
import { ALIKE } from "../pairing/score-pair.ts";
import type { JudgeContext } from "./judge-context.ts";
import { indicatorValueFrom, type Judged, SILENT } from "./judged.ts";

/** A target that asks for no less, or no more, than an earlier value: 前年度以上, 全国平均以下, 現状維持. */
export interface EarlierTarget {
  /** What the goal calls the measure. */
  readonly label: string;
  readonly better: Better;
  /** The earlier value itself is enough. */
  readonly inclusive: boolean;
  /** 維持, 並み: about as much is fair. */
  readonly rough: boolean;
  /** The name under which the results may give the value that was compared with; empty where it is a year's. */
  readonly reference: string;
}

export function earlierBetter(word: string, label: string, text: string): Better {
  // 順位を上げる: to a smaller number.
  if (/順位|ランキング/.test(label) && /上げ|高め|向上|改善|上回/.test(word)) return "lower";
  // 下回らない: the other way round.
  if (/(?:ない|ず|ぬ)$/.test(word)) return /上回|超え/.test(word) ? "lower" : "higher";
  if (/以上|超|上回|増|向上|上げ|高め|伸ば|多く/.test(word)) return "higher";
  if (/以下|未満|下回|減|低減|下げ|少な/.test(word)) return "lower";
  return betterOf({ label, context: text, row: [] });
}

/** Against an earlier value that the results or the goal give; without it nothing can be said. */
export function judgeEarlier(
  target: EarlierTarget,
  goal: readonly Mention[],
  { results, fiscalYear }: JudgeContext,
): Judged {
  const closeness = closenessTo(target.label);
  const usable = results.filter(
    ({ quantity }) =>
      quantity.value !== null && !(quantity.kind === "duration" && /[年月]/.test(quantity.text)),
  );
  const years = twoYears(usable, closeness, fiscalYear);
  const before =
    years?.before ??
    earlierOf(target, usable, closeness) ??
    goal.find(({ traits }) => traits.has("baseline"));
  const now = years?.now ?? (before && latestOf(before, usable, closeness));
  if (before && now) {
    const [a, b] = [statedValue(before) ?? 0, statedValue(now) ?? 0];
    const near = target.rough && isRoughly(b, a);
    return judged(target, isReached(target, b, a), now, closeness, near);
  }
  return (
    byGaps(target, usable) ??
    byChange(target, usable, closeness) ??
    byRatio(target, usable, closeness) ??
    SILENT
  );
}

/** 令和元年度4,120件 令和2年度3,987件: the only numbers of two years that follow each other, the later no earlier than the report's. */
function twoYears(
  usable: readonly Mention[],
  closeness: Closeness,
  fiscalYear: number | null,
): { before: Mention; now: Mention } | null {
  const dated = usable.filter(
    (mention) => mention.fiscalYear !== null && !mention.traits.has("difference") && closeness(mention) > 0,
  );
  const [before, now] = dated.toSorted((a, b) => (a.fiscalYear ?? 0) - (b.fiscalYear ?? 0));
  if (dated.length !== 2 || !before || !now || before.quantity.unit !== now.quantity.unit) return null;
  const year = now.fiscalYear ?? 0;
  const follows = year - (before.fiscalYear ?? 0) === 1;
  return follows && year >= (fiscalYear ?? year) ? { before, now } : null;
}

/** How well a number's name fits that of the measure: 0 where it has quite another, a little where it has none. */
type Closeness = (mention: Mention) => number;

const UNNAMED = 0.25;
/** 今年度, 本市: whose or when, not what. */
const NO_NAME = /^(?:[今本当]?[市町村区県]?|実績|結果|(?:決算|予算)額?|数値|水準|[件人回]?数|金?額|値)$/;
/** With what a number is compared. */
const COMPARED = /(?:対)?(?:前年度?|昨年度?|前回|[今本当]年度?)(?:実績)?(?:比|より|から|に比べ?て?)?|→|⇒/g;

function nameOf({ group, label }: Mention): string {
  const name = thingOf(`${group} ${label}`.replace(COMPARED, " ")).head;
  return NO_NAME.test(name) ? "" : name;
}

function closenessTo(label: string): Closeness {
  const key = labelKey(displayLabel(label));
  return (mention) => {
    const name = nameOf(mention);
    if (key.length < 2 || name === "") return UNNAMED;
    const alike = Math.max(likeness(key, name), likeness(key, mention.key), likeness(key, mention.fullKey));
    return alike < ALIKE ? 0 : alike;
  };
}

/** The first of those whose names fit best. */
function best(mentions: readonly Mention[], closeness: Closeness): Mention | undefined {
  return mentions.toSorted((a, b) => closeness(b) - closeness(a))[0];
}

function earlierOf(
  { reference }: EarlierTarget,
  usable: readonly Mention[],
  closeness: Closeness,
): Mention | undefined {
  const named = usable.find(({ label }) => reference !== "" && label.includes(reference));
  const isEarlier = ({ traits, bracketed, label, quantity }: Mention) =>
    // 前年度より1,940万円減少: by how much, not from where.
    quantity.change === null &&
    (traits.has("from") ||
      (traits.has("baseline") && !traits.has("to")) ||
      (bracketed && /平均/.test(label)));
  // The earlier figure of another measure is none of this one's.
  return (
    named ??
    best(
      usable.filter((mention) => isEarlier(mention) && closeness(mention) > 0),
      closeness,
    )
  );
}

function latestOf(before: Mention, usable: readonly Mention[], closeness: Closeness): Mention | undefined {
  const behind = usable[usable.indexOf(before) + 1];
  if (before.traits.has("from") && behind?.traits.has("to") && behind.quantity.unit === before.quantity.unit)
    return behind;
  const others = usable.filter(
    (mention) =>
      mention !== before &&
      mention.quantity.unit === before.quantity.unit &&
      !mention.traits.has("difference"),
  );
  return best(others, closeness);
}

/** 国語は全国平均を1.2ポイント上回り、算数は0.8ポイント下回った: the distances from what was compared with, above or below. */
function byGaps({ reference, better }: EarlierTarget, usable: readonly Mention[]): Judged | null {
  const gaps = usable.filter(({ traits, behind }) => traits.has("difference") && GAP_BEHIND.test(behind));
  const isSaid = gaps.some(({ label }) => (reference === "" ? /前年|昨年|前回/ : /平均/).test(label));
  const [first] = gaps;
  if (!first || !isSaid || better === "unknown" || better === "closer") return null;
  const reached = gaps.map(({ behind }) => /^[^、。]{0,4}上回/.test(behind) === (better === "higher"));
  const result = reached.includes(false) ? "missed" : "met";
  const near = result === "missed" && reached.includes(true);
  return { result, near, actual: indicatorValueFrom(first), reason: "earlier" };
}

const GAP_BEHIND = /^[^、。]{0,4}[上下]回/;

/** 前年度比 3%減, 前年度より▲12件. */
function byChange(target: EarlierTarget, usable: readonly Mention[], closeness: Closeness): Judged | null {
  const changes = usable.filter(
    (mention) =>
      (mention.quantity.change !== null || /^[▲△+]/.test(viewOf(mention))) &&
      /前年|昨年|前回/.test(mention.label),
  );
  const change = best(changes, closeness);
  if (!change) return null;
  const { quantity } = change;
  const up = quantity.change ? quantity.change === "increase" : (quantity.value ?? 0) > 0;
  return judged(target, (target.better === "lower") !== up, change, closeness);
}

/** 前年度比103.2% against 前年度以下. */
function byRatio(target: EarlierTarget, usable: readonly Mention[], closeness: Closeness): Judged | null {
  const ratios = usable.filter(
    ({ quantity, label }) =>
      quantity.kind === "percent" &&
      quantity.change === null &&
      /(?:前年度?|昨年度?|前回)比/.test(label) &&
      (quantity.value ?? 0) > 50,
  );
  const ratio = best(ratios, closeness);
  return ratio ? judged(target, isReached(target, ratio.quantity.value ?? 0, 100), ratio, closeness) : null;
}

function isReached({ better, inclusive }: EarlierTarget, now: number, before: number): boolean {
  if (now === before) return inclusive;
  return better === "lower" ? now < before : now > before;
}

function judged(
  { better }: EarlierTarget,
  met: boolean,
  mention: Mention,
  closeness: Closeness,
  near = false,
): Judged {
  const actual = indicatorValueFrom(mention);
  if (closeness(mention) === 0) return { result: "unclear", actual, reason: "unlike" };
  if (!met && better === "unknown") return { result: "unclear", actual, reason: "direction" };
  return { result: met ? "met" : "missed", near: near && !met, actual, reason: "earlier" };
}

export function improvedWay(text: string): Better {
  return /増加|向上|拡大/.test(text) ? "higher" : "lower";
}

/** 転出超過の縮小（現状▲120人）: better than the figure in the brackets. */
export function judgeImproved(view: string, baseline: Mention, { results }: JudgeContext): Judged {
  const label = view.slice(0, baseline.quantity.start).replace(/\([^(]*$/, "");
  const closeness = closenessTo(label);
  const now = best(
    results.filter((mention) => isActual(mention) && mention.quantity.unit === baseline.quantity.unit),
    closeness,
  );
  const [a, b] = [statedValue(baseline), now ? statedValue(now) : null];
  if (!now || a === null || b === null) return SILENT;
  const signed = (a < 0 || b < 0) && /縮小|改善|解消|圧縮/.test(view);
  const better = signed ? "higher" : improvedWay(view);
  const met = better === "higher" ? b > a : b < a;
  // The only number that a short cell gives may go under another name (社会増減): it may bear the rating out.
  const reason = closeness(now) === 0 ? "akin" : "earlier";
  return { result: met ? "met" : "missed", actual: indicatorValueFrom(now), reason };
}
