import type { Cell } from "../input/grid/types.ts";
import { ratingCore } from "../table/align/cell-kind.ts";
import { ratedYearOf, raterOf } from "../table/columns/rater.ts";
import { normalizeSymbol, printSymbol } from "../table/legend/symbols.ts";
import type { Column, ColumnScale, Table, TableRow } from "../table/model/types.ts";
import { cleanText } from "../text/clean.ts";
import { readText } from "./read-text.ts";
import type { GivenRating, Rating, ScaleLevel } from "./types.ts";

/** Without a legend, a longer text is words, which are left as they are. */
const LONGEST_SYMBOL = 3;

/** A cell as a rating on a scale; null where it holds none. */
export function readRating(cell: Cell | null, scale: readonly ScaleLevel[]): Rating | null {
  const text = readText(cell);
  if (text === null) return null;
  const core = ratingCore(text);
  const symbol = normalizeSymbol(core);
  const clause = scale.find((level) => normalizeSymbol(level.symbol) === symbol) ?? null;
  const own = { level: clause?.level ?? "unknown", clause, scale } as const;
  if (scale.length === 0) return { symbol: core.length <= LONGEST_SYMBOL ? printSymbol(core) : core, ...own };
  return { symbol: clause?.symbol ?? text, ...own };
}

/** Every rating of a row: that of the rating column, and those of columns that a legend of their own explains. */
export function readRatings({ columns, placed }: TableRow, table: Table): GivenRating[] {
  return columns.flatMap((column, i) => {
    const scale = scaleOf(column, table);
    const rating = scale && readRating(placed[i] ?? null, scale);
    if (!rating || (column.field !== "rating" && rating.clause === null)) return [];
    const { heading } = column;
    const year = ratedYearOf(heading, table.front.fiscalYear?.year ?? null);
    return [{ ...rating, by: raterOf(heading), year, column: cleanText(heading).text }];
  });
}

/** The scale on which a column is rated; null for a column of something else. */
function scaleOf({ field, heading, index }: Column, { scale, scales }: Table): readonly ScaleLevel[] | null {
  if (field === "rating") return scale;
  const isOwn = (one: ColumnScale) => one.index === index && one.heading === heading;
  return field === "extra" ? (scales.find(isOwn)?.levels ?? null) : null;
}
