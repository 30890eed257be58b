import type { Mention } from "../../row/passage/mentions.ts";
import { comparable } from "../measure/units.ts";
import type { Target } from "../targets/target-types.ts";
import { type Actual, isActual, statedValue } from "./actuals.ts";

/** What cannot be added up over years. */
const LEVELS: ReadonlySet<string> = new Set(["percent", "point", "number"]);
const YEARS = /(\d{1,2})\s?(?:か|カ|ヵ|ヶ)年/;
const FROM_TO = /(\d{1,2})(?:年度?)?\s?~\s?(?:令和|平成|R|H)?(\d{1,2})年度/;
const NTH_YEAR = /(\d{1,2})年目[はにで:\s]*$/;

/**
 * 1年目14回、2年目21回、3年目23回 for 3か年で60回: what each year of the plan came to, added up where every year is told, each
 * once, and nothing else in that unit.
 */
export function yearsSumOf(target: Target, results: readonly Mention[]): Actual | null {
  const years =
    target.multiYear && !LEVELS.has(target.mention.quantity.kind) ? yearsOf(target.mention) : null;
  if (years === null || years < 2) return null;
  const own = results.filter(
    (mention) => isActual(mention) && comparable(target.mention.quantity, mention.quantity) === 1,
  );
  const told = new Set(own.map(yearOf));
  const isEveryYear = own.length === years && told.size === years && !told.has(null);
  const [first, last] = [own[0], own.at(-1)];
  if (!isEveryYear || !first || !last || own.some(({ traits }) => traits.has("cumulative"))) return null;
  const value = own.reduce((sum, mention) => sum + (statedValue(mention) ?? 0), 0);
  return { value, mention: first, upTo: last, how: "sum", isWhole: true };
}

/** How many years the words before a target speak of. */
function yearsOf({ passage: { view }, quantity: { start } }: Mention): number | null {
  const before = view.slice(Math.max(0, start - 40), start);
  const [, count] = YEARS.exec(before) ?? [];
  if (count !== undefined) return Number(count);
  const [, from, to] = FROM_TO.exec(before) ?? [];
  return from !== undefined && to !== undefined ? Number(to) - Number(from) + 1 : null;
}

/** The year of a result: a fiscal year, or its number within the plan. */
function yearOf({ fiscalYear, passage: { view }, quantity: { start } }: Mention): number | null {
  const nth = NTH_YEAR.exec(view.slice(Math.max(0, start - 12), start))?.[1];
  return nth === undefined ? fiscalYear : Number(nth);
}
