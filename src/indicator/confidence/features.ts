import { sharesWord } from "../../row/passage/labels.ts";
import type { Features } from "../model/features.ts";
import type { Indicator, Match } from "../model/types.ts";

/** What the row around an indicator says. */
export interface RowFacts {
  /** How many targets the row was judged by, and how many numbers its results hold. */
  readonly targets: number;
  readonly numbers: number;
  /** What the words of its results claim of the target; null where they claim nothing. */
  readonly claim: boolean | null;
  /** Cells of the row were lost or stayed without a column. */
  readonly isDamaged: boolean;
}

const MOST_TARGETS = 4;
const MOST_NUMBERS = 12;
const MOST_RIVALS = 3;
/** A text of more characters tells a story. */
const LONG = 40;
/** So near the target a slip of rounding decides. */
const HAIR = 0.01;
/** Ten times the target, or a tenth of it, is as far as it gets. */
const FAR = 1;

/** The features of a judgement. */
export function featuresOf(indicator: Indicator, row: RowFacts): Features {
  const { direction, target, actual, attainment, result, match, reason } = indicator;
  const ratio = ratioOf(target.value ?? target.min ?? target.max, actual?.value ?? null);
  const isBounded = direction.signs.some(({ source }) => source === "bound");
  return {
    columns: flag(match?.how === "columns"),
    alike: match?.alike ?? 0,
    unlabelled: flag(match !== null && match.how !== "columns" && match.alike === null),
    unrelated: flag(isUnrelated(indicator)),
    margin: match?.margin ?? 0,
    rivals: Math.min(match?.rivals ?? 0, MOST_RIVALS) / MOST_RIVALS,
    derived: flag(isDerived(match)),
    direction: isBounded ? 1 : 2 * direction.confidence - 1,
    bounded: flag(isBounded),
    far: ratio === null ? 0 : Math.min(Math.abs(Math.log10(ratio)), FAR) / FAR,
    equal: flag(ratio === 1),
    hair: flag(result === "missed" && attainment !== null && attainment > 1 - HAIR),
    approximate: flag(indicator.near),
    untitled: flag(match?.isNamed === false),
    targets: Math.min(row.targets - 1, MOST_TARGETS) / MOST_TARGETS,
    numbers: Math.min(row.numbers, MOST_NUMBERS) / MOST_NUMBERS,
    claimed: flag(row.claim !== null && row.claim === (result === "met")),
    denied: flag(row.claim !== null && row.claim !== (result === "met")),
    "other-way": flag(reason !== "compared"),
    "long-goal": flag((target.mention?.passage.text.length ?? 0) > LONG),
    "long-result": flag((actual?.mention?.passage.text.length ?? 0) > LONG),
    missed: flag(result === "missed"),
    "damaged-row": flag(row.isDamaged),
  };
}

/** What is said around a result has some words, and none of them is the target's: 券を900人に発送した for 受検者数. */
function isUnrelated({ name, actual, match }: Indicator): boolean {
  const said = actual?.mention?.context().replace(/\d/g, "") ?? "";
  return match !== null && match.how !== "columns" && said.length >= FEWEST_WORDS && !sharesWord(name, said);
}

/** Fewer characters around a number are its unit and an ending. */
const FEWEST_WORDS = 6;

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

/** Result over target, where both are above zero. */
function ratioOf(target: number | null, actual: number | null): number | null {
  return target !== null && actual !== null && target > 0 && actual > 0 ? actual / target : null;
}

function isDerived(match: Match | null): boolean {
  return match !== null && match.how !== "columns" && match.how !== "stated";
}
