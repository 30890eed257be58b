import type { Rating, ScaleLevel } from "../../report/types.ts";
import type { Indicator, JudgeOptions, Outcome, Verdict } from "../model/types.ts";
import { outcomeOf } from "./outcome.ts";
import { isDecided, mayAccuse, mayAcquit } from "./reasons.ts";
import { isSafe } from "./safety.ts";

/** What a verdict is made from. */
export interface RatingFacts {
  readonly rating: Rating | null;
  readonly indicators: readonly Indicator[];
  readonly options: JudgeOptions;
}

/** Words of a legend's clause that give a reason for the lower rating besides the numbers. */
const RESERVED = /課題|改善|余地|作業を残|残された|残る|見直/;

/** Attainments of the judged indicators; an indicator without a meaningful one counts as 1 if met, else 0. */
function attainments(indicators: readonly Indicator[]): number[] {
  return indicators
    .filter(isDecided)
    .map(({ attainment, result }) => attainment ?? (result === "met" ? 1 : 0));
}

/**
 * Whether the self-rating agrees with what is reported, under the report's own legend. An accusation has to hold by the
 * numbers that may accuse, taken alone, and with all else that was decided in the row.
 */
export function judgeRating(facts: RatingFacts): Verdict {
  const by = (indicators: readonly Indicator[]) => judgeBy({ ...facts, indicators });
  const all = facts.indicators;
  // What was not decided stays in view: beside it "all were met" is not yet the whole.
  const charge = by(all.filter((one) => (mayAccuse(one) && isSafe(one)) || !isDecided(one)));
  if (isAccusation(charge) && by(all) === charge) return charge;
  const defence = by(all.filter((one) => mayAcquit(one) || !isDecided(one)));
  return defence === "consistent" ? "consistent" : "unverifiable";
}

/** Whether a verdict says that a rating is wrong. */
export function isAccusation(verdict: Verdict): boolean {
  return verdict === "overrated" || verdict === "underrated";
}

function judgeBy({ rating, indicators, options }: RatingFacts): Verdict {
  const outcome = outcomeOf(indicators);
  const scaleLevel = rating?.clause;
  if (!scaleLevel || outcome === "unknown") return "unverifiable";
  if (scaleLevel.min !== undefined || scaleLevel.max !== undefined)
    return judgeByPercent(scaleLevel, rating.scale, indicators);
  switch (scaleLevel.level) {
    case "exceeded":
    case "achieved":
      return outcome === "met" || isRoughlyMet(indicators) ? "consistent" : "overrated";
    case "nearly":
      return judgeNearly(scaleLevel, outcome, indicators, options);
    case "missed":
    case "infeasible":
      return outcome === "met" ? "underrated" : "consistent";
    default:
      return "unverifiable";
  }
}

function isRoughlyMet(indicators: readonly Indicator[]): boolean {
  return indicators.every(({ result, near }) => result !== "missed" || near);
}

/** "Nearly" is fair unless a target that was missed stayed far below; where all were met, only a clause without reserve is too low. */
function judgeNearly(
  level: ScaleLevel,
  outcome: Outcome,
  indicators: readonly Indicator[],
  { nearly }: JudgeOptions,
): Verdict {
  if (outcome === "met")
    return RESERVED.test(level.definition + (level.note ?? "")) ||
      indicators.some(({ result }) => result !== "met")
      ? "consistent"
      : "underrated";
  // 一部達成 says of no share that it would be too little.
  if (outcome === "partial" || level.isPart) return "consistent";
  return attainments(indicators).some((value) => value < nearly - 1e-9) ? "overrated" : "consistent";
}

/** A legend that states percentages is taken at its word: the average attainment has to lie in the rating's own band. */
function judgeByPercent(
  level: ScaleLevel,
  scale: readonly ScaleLevel[],
  indicators: readonly Indicator[],
): Verdict {
  const values = indicators.filter(isDecided).map(({ attainment }) => attainment);
  if (values.some((value) => value === null)) return "unverifiable";
  const mean = (100 * (values as number[]).reduce((sum, value) => sum + value, 0)) / values.length;
  if (isInBand(mean, level)) return "consistent";
  const own = scale.indexOf(level);
  const bands = bandsOf(scale);
  if (!bands) return "unverifiable";
  const fitting = bands.findIndex((min, i) => mean >= min - 0.05 && !(scale[i]?.minExclusive && mean <= min));
  if (fitting < 0) return "unverifiable";
  if (fitting === own) return "consistent";
  return own < fitting ? "overrated" : "underrated";
}

/** Whether an attainment lies in a band whose two ends the legend states; neighbours may share them. */
function isInBand(mean: number, { min, max, minExclusive, maxExclusive }: ScaleLevel): boolean {
  if (min === undefined || max === undefined) return false;
  return (minExclusive ? mean > min : mean >= min) && (maxExclusive ? mean < max : mean <= max);
}

/**
 * The percentage at which each level begins, best first; a level without one begins where its own words or its
 * neighbours say. null where that cannot be told.
 */
function bandsOf(scale: readonly ScaleLevel[]): number[] | null {
  const bands = scale.map(({ min, level }, i) => {
    if (min !== undefined) return min;
    if (i === scale.length - 1 || level === "missed" || level === "infeasible")
      return Number.NEGATIVE_INFINITY;
    const next = scale[i + 1];
    // Above a band that has no end, nobody can tell where the next one begins.
    if (level === "exceeded" && next?.min !== undefined) return next.max ?? Number.POSITIVE_INFINITY;
    if (level === "exceeded") return next?.max ?? 100.1;
    return next?.max ?? (level === "achieved" ? 100 : null);
  });
  const known = bands.filter((min) => min !== null);
  const isFalling = known.every((min, i) => i === 0 || min <= (known[i - 1] as number));
  return known.length === bands.length && isFalling ? known : null;
}
