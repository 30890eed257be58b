import type { Row } from "../../src/input/grid/types.ts";
import { CLAIMS, type Claim } from "../../src/table/columns/claims.ts";
import { bareTitle, fold, foldNumber } from "../reports/compare.ts";
import type { ExpectedInitiative } from "../reports/expected.ts";

/** What a column may rightly be taken for; `extra` for nothing. */
export type Choice = Claim | "extra";
export type Choices = ReadonlySet<Choice>;

export const ANY: Choices = new Set<Choice>([...CLAIMS, "extra"]);
/** A column that holds cells of the report, none of which names the row or rates it. */
export const BESIDE: Choices = new Set<Choice>(
  [...ANY].filter((one) => !["number", "title", "level", "departments", "rating"].includes(one)),
);

/** So many of a column's cells have to be what it is taken for. */
const MOST = 0.6;
/** What one column is at most. */
const ONCE: readonly Choice[] = ["title", "number", "rating", "departments"];

/**
 * What the columns of a header hold by what a careful reader found in its rows; null where the cells do not stand under
 * their headings.
 *
 * @param columns where the columns stand
 */
export function goldChoices(
  columns: readonly number[],
  rows: readonly Row[],
  expected: readonly ExpectedInitiative[],
): Choices[] | null {
  const levels = new Set(expected.flatMap(({ paths = [] }) => paths.flat().map(bareTitle)));
  const tallies = columns.map(() => new Tally());
  for (const row of rows) {
    const own = initiativeOf(row, expected);
    if (!own) continue;
    for (const { index, text } of row.cells)
      if (fold(text) !== "") tallies[columns.indexOf(index)]?.add(choicesOf(text, own, levels));
  }
  const title = largestAt(tallies.map((own) => own.shareOf("title")));
  const holds = (choice: Choice) => tallies.some((own) => own.shareOf(choice) >= MOST);
  const isRated = expected.some(({ rating }) => rating !== null);
  if (!holds("title") || (isRated && !holds("rating"))) return null;
  return tallies.map((own, i) => settle(own, tallies, i > title));
}

/** How often the cells of a column are what. */
class Tally {
  cells = 0;
  readonly votes = new Map<Choice, number>();

  add(choices: readonly Choice[]): void {
    this.cells++;
    for (const choice of choices) this.votes.set(choice, (this.votes.get(choice) ?? 0) + 1);
  }

  shareOf(choice: Choice): number {
    return this.cells === 0 ? 0 : (this.votes.get(choice) ?? 0) / this.cells;
  }
}

function largestAt(values: readonly number[]): number {
  return values.reduce((best, value, i) => (value > (values[best] ?? 0) ? i : best), 0);
}

/** The initiative whose title stands in a row; of several the one of which most stands there. */
function initiativeOf(row: Row, expected: readonly ExpectedInitiative[]): ExpectedInitiative | null {
  const keys = new Set(row.cells.map(({ text }) => fold(text)));
  const countOf = (texts: readonly string[]) => texts.filter((text) => keys.has(fold(text))).length;
  const rivals = expected.filter(({ title }) => countOf(title) > 0);
  const likeness = ({ title, found = [], texts = [], rating }: ExpectedInitiative) =>
    countOf([...title, ...found, ...texts.map(({ text }) => text), rating ?? ""]);
  return rivals[largestAt(rivals.map(likeness))] ?? null;
}

/** Longer cells that hold the name of an office are no list of them. */
const LONGEST_OFFICES = 80;

function choicesOf(text: string, own: ExpectedInitiative, levels: ReadonlySet<string>): Choice[] {
  const key = fold(text);
  const isOffices = own.departments?.some(
    ({ lead }) => lead.length > 0 && lead.every((name) => key.includes(fold(name))),
  );
  const prose = (own.texts ?? []).filter((one) => fold(one.text) === key).flatMap((one) => one.in);
  const found: (Choice | false)[] = [
    own.title.some((one) => fold(one) === key) && "title",
    own.number?.some((one) => foldNumber(one) === foldNumber(text)) === true && "number",
    own.rating !== null && fold(own.rating) === key && "rating",
    isOffices === true && key.length < LONGEST_OFFICES && "departments",
    levels.has(bareTitle(text)) && "level",
    ...prose,
  ];
  return found.filter((choice) => choice !== false);
}

function settle(own: Tally, all: readonly Tally[], isBehindTitle: boolean): Choices {
  if (own.cells === 0) return ANY;
  const most = [...own.votes.keys()].reduce((best, choice) => Math.max(best, own.shareOf(choice)), 0);
  // What stands behind the title is no level, whatever it is taken for.
  const beside = isBehindTitle ? new Set<Choice>([...BESIDE, "level"]) : BESIDE;
  if (most < MOST) return beside;
  const choices = [...own.votes.keys()].filter((choice) => own.shareOf(choice) === most);
  // Of columns that hold the same, one is it.
  const isShared = choices.some(
    (choice) => ONCE.includes(choice) && all.some((other) => other !== own && other.shareOf(choice) >= most),
  );
  return new Set([...choices, ...(isShared || choices.includes("extra") ? beside : [])]);
}
