import { withoutInvisible } from "../../text/clean.ts";
import { levelOf } from "./levels.ts";
import { isOfFamily } from "./symbol-families.ts";
import { normalizeSymbol } from "./symbols.ts";

const LONGEST = 24;
const MOST = 10;
/** Of a column with strays among its symbols, as rows that lost a cell leave them: so often a symbol is there. */
const OFTEN = 3;
/** So much of such a column its symbols make up. */
const MOSTLY = 0.6;
const DIGIT = /\d/;
const NUMBER = /^(?:[\d.,%-]{2,}|[06-9])$/;

/**
 * The short texts that a column holds over and over, by their keys: what a legend would explain. Empty where a column
 * holds other things.
 *
 * @param texts the column's cells
 * @param isRating whether the column is headed as one of ratings, whose symbols need not repeat
 */
export function findBodySymbols(texts: readonly string[], isRating: boolean): ReadonlySet<string> {
  const short = texts
    .filter(({ length }) => length <= LONGEST)
    .map((text) => normalizeSymbol(withoutInvisible(text)));
  const counts = new Map<string, number>();
  for (const symbol of short)
    if (symbol !== "" && !NUMBER.test(symbol)) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  const numbers = short.filter((symbol) => NUMBER.test(symbol)).length;
  if (!isRating && numbers > short.length * (1 - MOSTLY)) return new Set();
  const symbols = [...counts.keys()];
  if (symbols.length <= MOST) return isRating || repeats(counts) ? new Set(symbols) : new Set();
  const often = symbols.filter((symbol) => (counts.get(symbol) ?? 0) >= OFTEN);
  const cells = often.reduce((sum, symbol) => sum + (counts.get(symbol) ?? 0), 0);
  return new Set(often.length <= MOST && cells >= texts.length * MOSTLY ? often : []);
}

/** Whether some symbol is there twice, or all are such as ratings are. */
function repeats(counts: ReadonlyMap<string, number>): boolean {
  const symbols = [...counts.keys()];
  return (
    [...counts.values()].some((count) => count > 1) ||
    symbols.every((symbol) => (isOfFamily(symbol) && !DIGIT.test(symbol)) || levelOf(symbol) !== "unknown")
  );
}
