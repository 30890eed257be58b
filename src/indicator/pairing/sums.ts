import type { Mention } from "../../row/passage/mentions.ts";
import { comparable } from "../measure/units.ts";
import type { Target } from "../targets/target-types.ts";
import { type Actual, statedValue } from "./actuals.ts";
import type { Candidate } from "./score-pair.ts";

/** A short cell answers its target whatever it calls it; in long prose a number with a label of its own is another matter. */
export function isDirectAnswer({ passage }: Mention): boolean {
  return passage.field !== "check" && passage.text.length <= 80;
}

const PERIOD = /(?:\d月|上半期|下半期|前期|後期|上期|下期|第\d四半期)/;

/** Parts that make up the target's measure although no total is printed: `封筒広告 220千円、ホームページ広告 385千円`. */
export function sumOf(target: Target, left: readonly Candidate[]): Actual | null {
  const { kind } = target.mention.quantity;
  if (target.kind !== "value" || kind === "percent" || kind === "duration" || kind === "number") return null;
  if (
    target.direction.better !== "higher" ||
    target.bound.max !== null ||
    left.some(({ mention }) => mention.traits.has("total"))
  )
    return null;
  const best = left[0];
  if (!best) return null;
  const parts = left
    .filter(
      ({ mention }) =>
        !mention.bracketed &&
        mention.passage === best.mention.passage &&
        comparable(target.mention.quantity, mention.quantity) === 1,
    )
    .filter(
      ({ mention, score }) =>
        isAddable(mention) &&
        !candidatesOpposed(left) &&
        best.score - score < (isDirectAnswer(best.mention) ? 0.45 : 0.2),
    )
    .toSorted((a, b) => a.mention.quantity.start - b.mention.quantity.start)
    .filter(({ mention }, i, all) => i === all.length - 1 || isListed(mention) || isOfPeriod(mention));
  const labels = new Set(parts.map(({ mention }) => mention.key || mention.date || mention.quantity.start));
  const halves = parts.every(({ mention }) => isOfPeriod(mention));
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
export function candidatesOpposed(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ mention }) => isCost(mention));
}

function periodBefore({ passage, quantity }: Mention): boolean {
  return /(?:月|期|半期)[\s:]*$/.test(passage.view.slice(Math.max(0, quantity.start - 8), quantity.start));
}

const EXPENSE = /経費|費用|費$|返礼|差引|控除/;

const NOT_ADDABLE: ReadonlySet<string> = new Set([
  "cumulative",
  "attendance",
  "whole",
  "share",
  "against",
  "to",
  "total",
  "part",
]);

function isAddable(mention: Mention): boolean {
  return !isCost(mention) && ![...mention.traits].some((trait) => NOT_ADDABLE.has(trait));
}

/** A figure for a part of the year: 4～9月, 上半期. */
function isOfPeriod(mention: Mention): boolean {
  // 2月末現在で1,090万円、年度末には1,190万円となる見込み: how far it has come, not what came in that time.
  if (/現在|時点|見込/.test(mention.label + mention.behind)) return false;
  return PERIOD.test(mention.label) || mention.date !== null || periodBefore(mention);
}

/** An item of a list that goes on: what stands behind the number is a comma, a bracket, the next item or nothing; no verb. */
function isListed({ behind }: Mention): boolean {
  return /^(?:[\s、・(/+と]|$)/.test(behind);
}

/** Costs, and what is left after them: neither is the gross result. */
export function isCost({ traits, label }: Mention): boolean {
  return traits.has("net") || EXPENSE.test(label);
}
