import type { ScaleLevel } from "../report/types.ts";
import type { Indicator, JudgeOptions, Outcome, Verdict } from "./model/types.ts";
import { outcomeOf } from "./outcome.ts";

/** What a verdict is made from. */
export interface RatingFacts {
  /** The level of the row's rating in the report's own scale; null where there is no rating or no such level. */
  readonly scaleLevel: ScaleLevel | null;
  readonly scale: readonly ScaleLevel[];
  readonly indicators: readonly Indicator[];
  readonly options: JudgeOptions;
}

/** Words of a legend's clause that give a reason for the lower rating besides the numbers. */
const RESERVED = /課題|改善|余地|作業を残/;

/** Attainments of the judged indicators; an indicator without a meaningful one counts as 1 if met, else 0. */
function attainments(indicators: readonly Indicator[]): number[] {
  return indicators
    .filter(({ result }) => result === "met" || result === "missed")
    .map(({ attainment, result }) => attainment ?? (result === "met" ? 1 : 0));
}

/** Whether numbers judge an indicator. Words and dates convict nobody: what they ask for is a matter of reading. */
export function isByNumbers({ reason }: Pick<Indicator, "reason">): boolean {
  return reason !== "words" && reason !== "deadline";
}

/** Whether the self-rating agrees with what the numbers say, under the report's own legend. */
export function judgeRating({ scaleLevel, scale, indicators: all, options }: RatingFacts): Verdict {
  const indicators = all.filter(isByNumbers);
  const outcome = outcomeOf(indicators);
  if (!scaleLevel || outcome === "unknown") return "unverifiable";
  if (scaleLevel.min !== undefined || scaleLevel.max !== undefined)
    return judgeByPercent(scaleLevel, scale, indicators);
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
  if (outcome === "partial") return "consistent";
  return attainments(indicators).some((value) => value < nearly - 1e-9) ? "overrated" : "consistent";
}

/** A legend that states percentages is taken at its word: the average attainment has to lie in the rating's own band. */
function judgeByPercent(
  level: ScaleLevel,
  scale: readonly ScaleLevel[],
  indicators: readonly Indicator[],
): Verdict {
  const values = indicators
    .filter(({ result }) => result === "met" || result === "missed")
    .map(({ attainment }) => attainment);
  if (values.some((value) => value === null)) return "unverifiable";
  const mean = (100 * (values as number[]).reduce((sum, value) => sum + value, 0)) / values.length;
  const own = scale.indexOf(level);
  const bands = bandsOf(scale);
  if (!bands) return "unverifiable";
  const fitting = bands.findIndex((min) => mean >= min - 0.05);
  if (fitting < 0) return "unverifiable";
  if (fitting === own) return "consistent";
  return own < fitting ? "overrated" : "underrated";
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
    return next?.max ?? (level === "achieved" ? 100 : null);
  });
  const known = bands.filter((min) => min !== null);
  const isFalling = known.every((min, i) => i === 0 || min <= (known[i - 1] as number));
  return known.length === bands.length && isFalling ? known : null;
}
