import type { Row } from "../../input/grid/types.ts";
import { type RatedColumn, withoutLevels } from "./by-symbols.ts";
import { createLineReader } from "./explain-line.ts";
import { contradicts, type Legend, toLegend } from "./scale.ts";
import { familyOf } from "./symbol-families.ts";

/** So many rows show whether each carries its own criteria. */
const SAMPLE = 50;
const SHORTEST = 10;
const NO_NOTES: ReadonlyMap<string, string> = new Map();

/**
 * The legend that the rows themselves carry, in a column of criteria (判定基準): that of the first row, with the levels
 * on which all rows agree; null where no column explains the symbols.
 */
export function findLegendInRows(body: readonly Row[], { symbols }: RatedColumn): Legend | null {
  const read = createLineReader(familyOf(symbols), []);
  const legends = body.slice(0, SAMPLE).flatMap((row): Legend[] => {
    for (const cell of row.cells) {
      if (cell.text.length < SHORTEST) continue;
      const [{ entries } = { entries: [] }] = read({ ...row, cells: [cell] });
      const own = new Set(entries.map(({ symbol }) => symbol));
      if (own.size === entries.length && [...symbols].every((symbol) => own.has(symbol)) && own.size >= 2)
        return [toLegend({ heading: "", entries, notes: NO_NOTES, rows: [] })];
    }
    return [];
  });
  const [first] = legends;
  if (!first || legends.length * 2 < Math.min(body.length, SAMPLE)) return null;
  return legends.some((one) => contradicts(one, first)) ? withoutLevels(first) : first;
}
