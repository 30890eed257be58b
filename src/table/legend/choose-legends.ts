import type { Row } from "../../input/grid/types.ts";
import { foldKey } from "../../text/fold.ts";
import { contradicts, findLegendOfColumn, type RatedColumn, sharedLength } from "./by-symbols.ts";
import { findLegends, type Legend } from "./scale.ts";

/**
 * The legends of a report's ratings: those announced or written as legends are, unless they leave symbols of the body
 * unexplained that another place explains, or contradict each other.
 *
 * @param lines rows that may hold a legend in the usual form
 * @param places rows that may hold one in any form
 * @param columns the columns of the body that hold a few short texts over and over
 */
export function chooseLegends(
  lines: readonly Row[],
  places: readonly Row[],
  columns: readonly RatedColumn[],
): Legend[] {
  const usual = findLegends(lines);
  const fit = findLegendOfColumn(places, columns);
  if (!fit) return usual;
  const { legend, column } = fit;
  const explained = usual.filter(({ levels }) =>
    [...column.symbols].every((symbol) => levels.some((level) => level.symbol === symbol)),
  );
  if (explained.length === 0) return [legend];
  const [first] = explained as [Legend];
  if (!explained.some((one) => contradicts(one, first))) return usual;
  return nearest(explained, column);
}

/** Of legends that contradict each other those whose heading names the column; none of them merged with another. */
function nearest(legends: readonly Legend[], { heading }: RatedColumn): Legend[] {
  const key = foldKey(heading);
  const shared = legends.map((one) => sharedLength(foldKey(one.heading), key));
  const most = Math.max(...shared);
  const own = legends.filter((_, i) => shared[i] === most);
  const [first] = own as [Legend];
  if (!own.some((one) => contradicts(one, first))) return own;
  const levels = first.levels.map(({ symbol, definition, span }) => ({
    symbol,
    definition,
    span,
    level: "unknown" as const,
  }));
  return [{ ...first, levels }];
}
