import type { Row } from "../../input/grid/types.ts";
import { findLegendOfColumn, type RatedColumn } from "./by-symbols.ts";
import { findLegendInRows } from "./explain-rows.ts";
import { contradicts, findLegends, type Legend } from "./scale.ts";

/**
 * The legends of a report's ratings: those announced or written as legends are, unless they leave symbols of the body
 * unexplained that another place explains, or contradict each other.
 *
 * @param lines rows that may hold a legend in the usual form
 * @param places rows that may hold one in any form
 * @param columns the columns of the body that hold a few short texts over and over
 * @param body the rows of the table, which may carry their criteria themselves
 */
export function chooseLegends(
  lines: readonly Row[],
  places: readonly Row[],
  columns: readonly RatedColumn[],
  body: readonly Row[],
): Legend[] {
  const usual = findLegends(lines);
  const fit = findLegendOfColumn(places, columns);
  if (!fit && usual.length === 0) {
    const own = columns.map((column) => findLegendInRows(body, column)).find((one) => one !== null);
    return own ? [own] : [];
  }
  if (!fit) return usual;
  const { legend, column } = fit;
  const covers = ({ levels }: Legend) => levels.filter(({ symbol }) => column.symbols.has(symbol)).length;
  const explained = usual.filter((one) => covers(one) >= covers(legend));
  if (explained.length === 0) return [legend, ...fit.others];
  const [first] = explained as [Legend];
  if (!explained.some((one) => contradicts(one, first))) return usual;
  // Which of them is meant the column's heading told; the rows of the others are no rows of the table either.
  const rows = new Set([...legend.rows, ...usual.flatMap((one) => one.rows)]);
  return [{ ...legend, rows: [...rows] }];
}
