import { remember } from "../../core/remember.ts";
import { DASH_OR_LONG_CLASS } from "../../text/dashes.ts";
import { foldKey } from "../../text/fold.ts";
import type { Level } from "../model/types.ts";
import { holdsWhole, LEVEL_ORDER, meaningOf } from "./levels.ts";
import { SUBJECTS } from "./lexicon/subjects.ts";
import type { PercentBounds } from "./percent-bounds.ts";

/** A line of a legend before its level is known. */
interface Line {
  readonly symbol: string;
  readonly definition: string;
}

/** What a line says of the target beside the other lines of its legend. */
export interface ReadLevel extends PercentBounds {
  readonly level: Level;
  /** A part was reached, nobody says how much. */
  readonly isPart?: true;
}

/** What makes percentages of bare numbers: a legend announced as one of rates. */
const RATES = ["率", "割合", "達成度", "進捗度", "×100", "/目標", "÷目標", "%"];
const BAND = /^(?:\d{1,3}(?:以上|超え?)?[~〜～-]?)?(?:\d{1,3}(?:以下|未満|以上|超え?)?)?$/;
const NUMBER = /\d{1,3}/g;
/** The whole of the target. */
const WHOLE = "100";

/** The lines with the percent signs that bands of bare numbers lack: 達成率 A…100以上 B…80以上100未満. */
function withPercent(lines: readonly Line[], heading: string): readonly Line[] {
  const key = foldKey(heading);
  const banded = lines.filter(({ definition }) => !DASH.test(definition));
  const isBands = banded.every(({ definition }) => /\d/.test(definition) && BAND.test(foldKey(definition)));
  const hasWhole = banded.some(({ definition }) => foldKey(definition).match(NUMBER)?.includes(WHOLE));
  if (!isBands || !hasWhole || banded.length < 2 || !RATES.some((word) => key.includes(word))) return lines;
  return lines.map(({ symbol, definition }) => ({
    symbol,
    definition: foldKey(definition).replace(NUMBER, "$&%"),
  }));
}

const DASH = new RegExp(`^[${DASH_OR_LONG_CLASS}]+$`);

/** A level for each line, and whether the worst stands first. */
interface ReadLevels {
  readonly levels: readonly ReadLevel[];
  readonly isWorstFirst: boolean;
}

type LevelDraft = ReturnType<typeof levelDraft>;

function levelDraft({ symbol, definition }: Line) {
  // A dash says that there is no rating.
  const own = DASH.test(symbol) ? { ...meaningOf(""), isUnjudged: true } : meaningOf(definition);
  const isBare = own.level === "unknown" && !own.isUnjudged && symbol.length > 1;
  // A word that is its own symbol says what its definition leaves open: 未達成.
  const told = isBare ? { ...meaningOf(symbol), bounds: own.bounds } : own;
  return { ...told, words: foldKey(definition) };
}

/**
 * What the lines of one legend say of the target: percentages first, then words, then the order of those that are known.
 *
 * @param lines as printed
 * @param heading what announces the legend; empty where nothing does
 * @returns a level for each line, and whether the worst stands first
 */
export function readLevels(lines: readonly Line[], heading: string): ReadLevels {
  return readKey(
    JSON.stringify([heading, ...lines.flatMap(({ symbol, definition }) => [symbol, definition])]),
  );
}

/** Every page prints the legend, and several columns ask for it. */
const readKey = remember((key) => {
  const [heading = "", ...texts] = JSON.parse(key) as string[];
  const lines = texts.flatMap((symbol, i) =>
    i % 2 === 0 ? [{ symbol, definition: texts[i + 1] ?? "" }] : [],
  );
  return readLines(lines, heading);
});

function readLines(printed: readonly Line[], heading: string): ReadLevels {
  const lines = withPercent(printed, heading);
  const drafts = lines.map(levelDraft);
  if (isOfSomethingElse(heading, drafts))
    return { levels: drafts.map(() => ({ level: "unknown" })), isWorstFirst: false };
  const isFirm = drafts.some(({ level, isWeak }) => level !== "unknown" && !isWeak);
  // An aim is less than the target only where another level says that it was reached.
  const isReached = drafts.some(
    ({ level, isAim }) => !isAim && (level === "achieved" || level === "exceeded"),
  );
  const firm = drafts.map((draft) =>
    (draft.isWeak && !isFirm) || (draft.isAim && !isReached)
      ? { ...draft, level: "unknown" as const }
      : draft,
  );
  // Words of work tell which end is best even where they say nothing of the target.
  const isWorstFirst = fallsUpward(drafts);
  const ordered = isWorstFirst ? firm.toReversed() : firm;
  const levels = asSaidBelow(fillBetween(aroundWhole(ordered))).map(toLevel);
  return { levels: isWorstFirst ? levels.reverse() : levels, isWorstFirst };
}

function toLevel({ level, bounds, isPart }: LevelDraft): ReadLevel {
  return { level, ...bounds, ...(isPart && level === "nearly" ? { isPart: true } : {}) };
}

/** A legend that is announced as one of necessity or direction speaks of no target, whatever words it uses. */
function isOfSomethingElse(heading: string, drafts: readonly LevelDraft[]): boolean {
  const key = foldKey(heading);
  return SUBJECTS.some((word) => key.includes(word)) && !drafts.some(({ isOfGoal }) => isOfGoal);
}

function rankOf({ level, bounds: { min, max } }: LevelDraft): number | null {
  if (min !== undefined || max !== undefined) return -(min ?? -1);
  return level === "unknown" ? null : LEVEL_ORDER.indexOf(level) * 1000;
}

/** Whether more pairs of lines stand with the worse first than with the better first. */
function fallsUpward(drafts: readonly LevelDraft[]): boolean {
  const ranks = drafts.map(rankOf);
  const hasBounds =
    drafts.filter(({ bounds }) => bounds.min !== undefined || bounds.max !== undefined).length >= 2;
  let balance = 0;
  for (const [i, draft] of drafts.entries())
    for (const [j, other] of drafts.entries()) {
      if (j <= i) continue;
      const both = isBand(draft) && isBand(other) && hasBounds;
      const [a, b] = both ? [ranks[i], ranks[j]] : [levelRank(draft), levelRank(other)];
      if (a !== null && b !== null && a !== undefined && b !== undefined) balance += Math.sign(a - b);
    }
  return balance > 0;
}

function isBand({ bounds }: LevelDraft): boolean {
  return bounds.min !== undefined || bounds.max !== undefined;
}

function levelRank({ level }: LevelDraft): number | null {
  return level === "unknown" ? null : LEVEL_ORDER.indexOf(level);
}

function reachesWhole({ max = 100 }: PercentBounds): boolean {
  return max >= 100;
}

/**
 * The best band that holds the whole means that the target was reached; the one right below, that little was missing;
 * the next below that, that more was.
 */
function aroundWhole(drafts: readonly LevelDraft[]): LevelDraft[] {
  const banded = drafts.findIndex(({ bounds }) => bounds.min !== undefined && holdsWhole(bounds));
  const said = drafts.findIndex((draft) => draft.level === "achieved" && !isBand(draft));
  const first = said >= 0 && said < banded ? -1 : banded;
  const met = first >= 0 ? first : said;
  return drafts.map((draft, i) => {
    const { level, bounds } = draft;
    if (bounds.min === undefined || met < 0) return draft;
    if (i === first)
      return { ...draft, level: level === "nearly" && draft.saysNearly ? level : ("achieved" as const) };
    if (i > met && (level === "achieved" || (i === met + 1 && reachesWhole(bounds))))
      return { ...draft, level: "nearly" as const };
    const above = drafts[i - 1];
    if (i === met + 2 && level === "nearly" && !draft.saysNearly && above && isBand(above))
      return reachesWhole(above.bounds) && !reachesWhole(bounds)
        ? { ...draft, level: "missed" as const }
        : draft;
    return draft;
  });
}

/**
 * 期待した成果 between more than that and 期待した成果に満たない: what the line below denies was reached, where the one
 * above says that more was.
 */
function asSaidBelow(drafts: readonly LevelDraft[]): LevelDraft[] {
  return drafts.map((draft, i) => {
    const [above, below] = [drafts[i - 1], drafts[i + 1]];
    if (draft.level !== "unknown" || draft.isUnjudged || above?.level !== "exceeded" || !below) return draft;
    const isDenied = below.level === "missed" || below.level === "nearly";
    return isDenied && draft.words !== "" && below.words.startsWith(draft.words)
      ? { ...draft, level: "achieved" as const }
      : draft;
  });
}

/** Lines without words that tell, between two of one level, above the best or below the worst, are that level, too. */
function fillBetween(drafts: readonly LevelDraft[]): LevelDraft[] {
  return drafts.map((draft, i) => {
    if (draft.level !== "unknown" || draft.isUnjudged || draft.isOfOther) return draft;
    const above = drafts.slice(0, i).findLast(({ level }) => level !== "unknown")?.level;
    const below = drafts.slice(i + 1).find(({ level }) => level !== "unknown")?.level;
    if (above === "missed" || (above !== undefined && above === below)) return { ...draft, level: above };
    return draft;
  });
}
