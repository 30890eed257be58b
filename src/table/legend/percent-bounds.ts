import { foldKey } from "../../text/fold.ts";
import { readWords } from "./read-words.ts";

/** The attainment in percent that a level's definition asks for; an exclusive bound does not belong to the level itself. */
export interface PercentBounds {
  readonly min?: number;
  readonly max?: number;
  readonly minExclusive?: true;
  readonly maxExclusive?: true;
}

type Edge = "min" | "above" | "max" | "below";

/** What may follow a percentage, and which end of the band it is then. */
const EDGES: readonly (readonly [word: string, edge: Edge])[] = [
  ["以上", "min"],
  ["を超", "above"],
  ["超", "above"],
  ["を上回", "above"],
  ["を過ぎ", "above"],
  ["以下", "max"],
  ["以内", "max"],
  ["未満", "below"],
  ["を下回", "below"],
  ["に満たな", "below"],
  ["に届か", "below"],
  ["に達しな", "below"],
  ["に達せ", "below"],
  ["に達してい", "below"],
];
/** Brackets with these words tell of an exception, which is no bound. */
const EXCEPTION = /とき|場合|ただし|但し|除く/;
const BRACKETS = /[(（][^()（）]*[)）]/g;
/** Of what a share is no attainment: 指標の8割が達成. */
const COUNTED = ["指標", "項目", "取組", "事業", "施策", "人", "者", "世帯", "団体", "件数"];
const PARTICLES = /(?:のうち|の|が|は)$/;
/** Behind a percentage with its edge: how far from the target, not how much of it. */
const DISTANCE = /^(?:の?(?:上回|下回|超過|不足|改善|悪化|増|減|低下|向上|乖離|ポイント|pt))/;
const PERCENTAGE = /(\d{1,4}(?:\.\d{1,4})?)(%?)/g;
const HALVES = /(?<!道)(?:半分|半ば|半数|2分の1)/g;
/** One or two of them in a row: 5割以上8割未満. */
const PERCENTAGES_WITH_EDGES = /\d{1,3}%(?:以上|未満|以下|超え?)?(?:\d{1,3}%(?:以上|未満|以下)?)?/;
const TENTHS = /(\d{1,2}(?:\.\d)?)割/g;
const TO = /^(?:以上)?(?:[~〜～-]|から)$/;

interface Percentage {
  readonly value: number;
  readonly isMarked: boolean;
  readonly start: number;
  readonly end: number;
  readonly edge: Edge | null;
}

/** What targets are counted by: the share of them that was reached is no attainment of one. */
const TARGETS = ["指標", "項目", "取組", "取り組み", "事業", "施策", "工程"];
const OF_TARGETS = /^(?:の|が|で)?(?:数値目標|成果)?(?:指標|項目|取組|取り組み|事業|施策|工程)/;

/** Half of what is counted, never half of a target. */
const HALF_OF_THEM = "半数";

/** The share of the targets that a definition asks for: 指標の8割以上が目標を達成; null where it speaks of no such share. */
export function readShareOfTargets(definition: string): PercentBounds | null {
  const text = percentText(definition);
  const first = PERCENTAGES_WITH_EDGES.exec(text);
  if (!first) return null;
  const before = text.slice(Math.max(0, first.index - 8), first.index).replace(PARTICLES, "");
  const isOfTargets =
    definition.includes(HALF_OF_THEM) ||
    TARGETS.some((word) => before.endsWith(word)) ||
    OF_TARGETS.test(text.slice(first.index + first[0].length));
  return isOfTargets ? bound(findPercentages(text, true), text) : null;
}

/** Percentages of attainment that a definition names, as bounds; none where they are percentages of something else. */
export function readPercentBounds(definition: string): PercentBounds {
  const text = percentText(definition);
  if (!/[%]/.test(text) || speaksOfOther(definition) || readShareOfTargets(definition)) return {};
  const found = findPercentages(text);
  const marked = found.filter((one) => one.isMarked);
  const range = found.findIndex((one, i) => {
    const next = found[i + 1];
    return next?.isMarked === true && TO.test(text.slice(one.end - (one.edge === "min" ? 2 : 0), next.start));
  });
  if (range >= 0) return between(found[range] as Percentage, found[range + 1] as Percentage);
  return bound(marked, text);
}

/** The definition folded, with halves and tenths as percentages and without exceptions. */
function percentText(definition: string): string {
  return foldKey(definition)
    .replace(BRACKETS, (bracket) => (EXCEPTION.test(bracket) ? "" : bracket))
    .replaceAll("パーセント", "%")
    .replace(TENTHS, (_, tenths) => `${Number(tenths) * 10}%`)
    .replace(HALVES, "50%");
}

/** A definition that names last year, or those who were asked, and no target. */
function speaksOfOther(definition: string): boolean {
  const senses = readWords(definition).map(({ sense }) => sense);
  return senses.includes("other") && !senses.includes("goal");
}

/** @param ofTargets whether shares of things that are counted are wanted, too */
function findPercentages(text: string, ofTargets = false): Percentage[] {
  return [...text.matchAll(PERCENTAGE)].flatMap((match): Percentage[] => {
    const end = match.index + match[0].length;
    const edge = EDGES.find(([word]) => text.startsWith(word, end));
    const behind = text.slice(end + (edge?.[0].length ?? 0), end + 8);
    const before = text.slice(Math.max(0, match.index - 8), match.index).replace(PARTICLES, "");
    if (DISTANCE.test(behind) || (!ofTargets && COUNTED.some((word) => before.endsWith(word)))) return [];
    return [
      {
        value: Number(match[1]),
        isMarked: match[2] !== "",
        start: match.index,
        end: end + (edge?.[1] === "min" ? 2 : 0),
        edge: edge?.[1] ?? null,
      },
    ];
  });
}

function between(low: Percentage, high: Percentage): PercentBounds {
  const [from, to] = low.value <= high.value ? [low, high] : [high, low];
  return { min: from.value, max: to.value, ...(high.edge === "below" ? { maxExclusive: true } : {}) };
}

function bound(marked: readonly Percentage[], text: string): PercentBounds {
  const low = marked.find(({ edge }) => edge === "min" || edge === "above");
  const high = marked.find(({ edge }) => edge === "max" || edge === "below");
  if (low || high)
    return {
      ...(low ? { min: low.value } : {}),
      ...(low?.edge === "above" ? { minExclusive: true } : {}),
      ...(high ? { max: high.value } : {}),
      ...(high?.edge === "below" ? { maxExclusive: true } : {}),
    };
  const [only] = marked;
  if (!only) return {};
  return /[~〜～]/.test(text[only.start - 1] ?? "") || only.value === 0
    ? { max: only.value }
    : { min: only.value };
}
