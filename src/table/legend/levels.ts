import { remember } from "../../core/remember.ts";
import type { Level } from "../model/types.ts";
import type { Sense } from "./lexicon/types.ts";
import { type PercentBounds, readPercentBounds, readShareOfTargets } from "./percent-bounds.ts";
import { readClaims } from "./read-claims.ts";
import { readWords } from "./read-words.ts";
import { type Meaning, NO_MEANING, weighClaims } from "./weigh-claims.ts";

export { readPercentBounds } from "./percent-bounds.ts";

/** The levels from best to worst, for ordering a scale. */
export const LEVEL_ORDER: readonly Level[] = [
  "exceeded",
  "achieved",
  "nearly",
  "missed",
  "infeasible",
  "unknown",
];

/** What is reached in full, in percent. */
const WHOLE = 100;
/** From here on a band that holds the whole still means that the target was reached. */
const ABOUT_WHOLE = 90;
/** From here on a band below the whole means that little was missing. */
const LITTLE_MISSING = 70;

/** Numbers with what they bound: they are read as bounds, and hold no word. */
const AMOUNT =
  /(?:\d{1,6}(?:\.\d{1,4})?(?:%|割|件|人|点|ポイント|pt)?|半分|半数)(?:以上|以下|未満|を超える?|超|を上回る|を下回る)?/g;

/** Whether the whole lies in a band. */
export function holdsWhole({ min = 0, max, minExclusive, maxExclusive }: PercentBounds): boolean {
  const isAbove = minExclusive ? min < WHOLE : min <= WHOLE;
  return isAbove && (max === undefined || max > WHOLE || (max === WHOLE && !maxExclusive));
}

function levelOfBounds(bounds: PercentBounds): Level {
  const { min, max } = bounds;
  if (min === undefined) return "missed";
  if (min > WHOLE || (min === WHOLE && bounds.minExclusive)) return max === WHOLE ? "achieved" : "exceeded";
  if (holdsWhole(bounds) && (min >= ABOUT_WHOLE || (max ?? 0) > WHOLE)) return "achieved";
  return min >= LITTLE_MISSING || max === undefined ? "nearly" : "missed";
}

/** What a definition says by itself. */
export interface OwnMeaning extends Meaning {
  readonly bounds: PercentBounds;
  /** Nothing was judged: no level by any order. */
  readonly isUnjudged: boolean;
  /** It names the target, or something that is none. */
  readonly isOfGoal: boolean;
  readonly isOfOther: boolean;
  /** Its words say that little was missing, whatever its percentages. */
  readonly saysNearly: boolean;
}

/** What a level of a scale says of the target: the percentages of its definition decide before its words. */
export const meaningOf = remember((definition: string): OwnMeaning => {
  const bounds = readPercentBounds(definition);
  const words = readWords(definition.normalize("NFKC").replace(AMOUNT, ""));
  const claims = readClaims(words);
  const said = claims === null ? NO_MEANING : weighClaims(claims);
  const names = (wanted: Sense) => words.some(({ sense }) => sense === wanted);
  const own = {
    bounds,
    isUnjudged: claims === null,
    isOfGoal: names("goal"),
    isOfOther: names("other") && !names("goal"),
    saysNearly: said.level === "nearly",
  };
  if (bounds.min === undefined && bounds.max === undefined) {
    const share = readShareOfTargets(definition);
    return share ? { ...said, ...own, level: levelOfShare(share, said.level) } : { ...said, ...own };
  }
  return { level: levelOfBand(bounds, said.level), isWeak: false, isPart: false, isAim: false, ...own };
});

/** From this share of the targets on most of them were reached. */
const MOST_TARGETS = 80;
const HALF = 50;

/** A part of the targets was reached: how many of them tells the level, where the words say that they were. */
function levelOfShare({ min, max }: PercentBounds, said: Level): Level {
  if (said !== "achieved" && said !== "exceeded") return said;
  if (max !== undefined && max < WHOLE) return max <= HALF ? "missed" : "nearly";
  return (min ?? 0) >= MOST_TARGETS ? said : "nearly";
}

function levelOfBand(bounds: PercentBounds, said: Level): Level {
  const level = levelOfBounds(bounds);
  const isBelow = bounds.min === undefined || level === "exceeded";
  return !isBelow && (said === "nearly" || (said === "achieved" && holdsWhole(bounds))) ? said : level;
}

/** What a level of a scale says of the target, from the percentages and the words of its definition. */
export function levelOf(definition: string): Level {
  return meaningOf(definition).level;
}
