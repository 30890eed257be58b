import { foldedView } from "../../text/folded-view.ts";
import type { Bound } from "../measure/compare.ts";
import type { Better, Direction, DirectionSign, DirectionSource } from "../model/types.ts";
import { bareName } from "./bare-name.ts";
import { betterOf } from "./better.ts";
import { type GoalWords, readGoalWords } from "./goal-words.ts";
import { nameLogOdds } from "./learnt-names.ts";
import { readNameSense } from "./name-sense.ts";
import { DIRECTION_WEIGHTS } from "./weights.ts";

/** What a row says of the way in which a measure is better. Values in the same unit, null where there are none. */
export interface DirectionFacts {
  /** Of the measure, as the row gives it; empty where it gives none. */
  readonly name: string;
  /** The goal states the bare number in its prose: 橋りょうの補修 4橋. */
  readonly isStated: boolean;
  /** It counts how often something is held. */
  readonly isEvent: boolean;
  /** What the goal says in words; empty where it says nothing. */
  readonly goal: string;
  /** Title of the initiative, what it says of its direction, and its goal. */
  readonly row: readonly string[];
  readonly target: number | null;
  readonly actual: number | null;
  readonly baseline: number | null;
  /** The result of the year before. */
  readonly previous: number | null;
  /** The printed achievement rate in percent. */
  readonly rate: number | null;
}

/** The unit of ranks, of which the first is the best. */
export const RANK = "位";

/** Nothing tells it. */
export const UNTOLD: Direction = { better: "unknown", confidence: 0.5, signs: [] };

/** Which way a target's own words bound it: 以上, 5%削減, ゼロ. */
export function ofBound(better: "lower" | "higher"): Direction {
  const logOdds = better === "higher" ? DIRECTION_WEIGHTS.bound.higher : -DIRECTION_WEIGHTS.bound.lower;
  return { better, confidence: confidenceOf(logOdds), signs: [{ source: "bound", logOdds }] };
}

/** Which way a bound on one side, or none at all, asks for; null where the number alone does not say. */
export function boundedWay({ value, min, max }: Bound): "lower" | "higher" | null {
  if (min !== null && max === null) return "higher";
  if (max !== null && min === null) return "lower";
  return value === 0 && min === null ? "lower" : null;
}

function confidenceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-Math.abs(logOdds)));
}

/** From here on a direction is told: odds of 2.7 to 1. Of names kept aside that say so much 96 of 100 were right. */
const TOLD = 1;
/** Signs of this weight that contradict each other leave a direction untold. */
const STRONG = 2;

/**
 * Adds up what speaks for more being better and what for less. What contradicts each other strongly, and what adds up to
 * too little, leaves the direction untold.
 */
export function readDirection(facts: DirectionFacts): Direction {
  const signs = signsOf(facts).filter(({ logOdds }) => logOdds !== 0);
  const sum = signs.reduce((total, { logOdds }) => total + logOdds, 0);
  const isDisputed =
    signs.some((one) => one.logOdds >= STRONG) && signs.some((one) => one.logOdds <= -STRONG);
  const isEnough = !isDisputed && Math.abs(sum) >= TOLD && isToldBeside(signs);
  return {
    better: isEnough ? (sum > 0 ? "higher" : "lower") : "unknown",
    confidence: confidenceOf(sum),
    signs,
  };
}

/** What the row says elsewhere (体力向上) tells nothing beside mere pieces of a name, which tell too little by themselves. */
function isToldBeside(signs: readonly DirectionSign[]): boolean {
  return signs.some(
    ({ source, logOdds }) => (source !== "row" && source !== "name") || Math.abs(logOdds) >= TOLD,
  );
}

function signsOf(facts: DirectionFacts): DirectionSign[] {
  const { name, goal, row, target, baseline, previous } = facts;
  const bare = bareName(name);
  const sense = readNameSense(name);
  const said = goal === "" ? null : readGoalWords(foldedView(goal), bare);
  const signs: [DirectionSource, Better][] = [
    [
      facts.isEvent ? "event" : "stated",
      facts.isStated && sense.better !== "lower" && !sense.isEither && !sense.isUnread ? "higher" : "unknown",
    ],
    ["goal-bound", said?.bound ?? "unknown"],
    ["goal-verb", said?.verb ?? "unknown"],
    ["baseline", towards(baseline, target)],
    ["previous", towards(previous, target)],
    ["rate", byRate(facts)],
    ["row-verb", said && isTold(said) ? "unknown" : wayInRow(row, bare)],
  ];
  const byRow = weigh("row", betterOf({ label: "", context: "", row }));
  return [
    { source: "name", logOdds: name === "" ? 0 : nameLogOdds(name) },
    ...signs.map(([source, better]) => ({ source, logOdds: weigh(source, better) })),
    { source: "row", logOdds: sense.isEither ? byRow * OF_EITHER : byRow },
  ];
}

/** Of what some plans want more and some less, the plan's own words tell it: 定員適正化 of a number of staff. */
const OF_EITHER = 4;

function isTold({ bound, verb }: GoalWords): boolean {
  return bound !== "unknown" || verb !== "unknown";
}

const RATE_END = /(?:率|割合)$/;

/** What the texts of the row say of the measure, where they name it. */
function wayInRow(row: readonly string[], name: string): Better {
  // 補助金の適正化 asks for less of them, not for a lower share of those with an end.
  if (name === "" || RATE_END.test(name)) return "unknown";
  const said = row
    .map((text) => readGoalWords(foldedView(text), name).verb)
    .filter((way) => way !== "unknown");
  const [first = "unknown"] = said;
  return said.every((way) => way === first) ? first : "unknown";
}

function weigh(source: DirectionSource, better: Better): number {
  const { higher, lower } = DIRECTION_WEIGHTS[source];
  return better === "higher" ? higher : better === "lower" ? -lower : 0;
}

/** A target below its baseline means that less is better. */
export function towards(baseline: number | null, target: number | null): Better {
  if (baseline === null || target === null || baseline === target) return "unknown";
  return target < baseline ? "lower" : "higher";
}

/** Printed rates are rounded. */
const ROUNDING = 0.6;

/** 達成率 125 % for 10 and 8: the target over the result. The other quotient is now and then printed for either way. */
function byRate({ target, actual, rate }: DirectionFacts): Better {
  if (rate === null || target === null || actual === null || target <= 0 || actual <= 0) return "unknown";
  const fits = (percent: number) => Math.abs(percent - rate) <= ROUNDING;
  const more = fits((100 * actual) / target);
  const less = fits((100 * target) / actual) || fits((100 * (2 * target - actual)) / target);
  if (less === more) return "unknown";
  return less ? "lower" : "higher";
}
