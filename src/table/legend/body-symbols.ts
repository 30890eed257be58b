import type { Row } from "../../input/grid/types.ts";
import { withoutInvisible } from "../../text/clean.ts";
import { normalizeSymbol } from "./legend-entries.ts";

/** The short texts that repeat in one column of the body: what a legend would explain. */
export interface BodySymbols {
  /** Index of the column's cells. */
  readonly index: number;
  readonly symbols: ReadonlySet<string>;
}

const LONGEST = 24;
const MOST = 10;
/** So many rows show what stands in a column. */
const SAMPLE = 400;
const FEWEST_CELLS = 4;
const NUMBER = /^(?:[\d.,%-]{2,}|[06-9])$/;

/** The columns of the body whose cells are a few short texts over and over. */
export function findBodySymbols(rows: readonly Row[]): BodySymbols[] {
  const columns = new Map<number, Map<string, number>>();
  for (const { cells } of rows.filter((row) => row.cells.length >= FEWEST_CELLS).slice(0, SAMPLE))
    for (const { index, text } of cells) {
      if (text.length > LONGEST) continue;
      const counts = columns.get(index) ?? new Map<string, number>();
      const symbol = normalizeSymbol(withoutInvisible(text));
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
      columns.set(index, counts);
    }
  return [...columns].flatMap(([index, counts]) => {
    const symbols = [...counts.keys()].filter((symbol) => symbol !== "" && !NUMBER.test(symbol));
    return symbols.length > 0 && symbols.length <= MOST ? [{ index, symbols: new Set(symbols) }] : [];
  });
}
