import type { Row } from "../../input/grid/types.ts";
import { type ColumnLegend, findColumnLegends, type RatedColumn } from "./by-symbols.ts";
import { findLegendInRows } from "./explain-rows.ts";
import { findLegends, type Legend } from "./scale.ts";

/** The legends of a report. */
export interface ChosenLegends {
  /** Those of the report's own rating, one for each place that prints it. */
  readonly own: readonly Legend[];
  /** The legend of each column that one explains, the report's own rating first. */
  readonly byColumn: readonly ColumnLegend[];
  /** All rows that legends take. */
  readonly rows: ReadonlySet<Row>;
}

/**
 * The legends of a report's ratings, each told by the symbols that stand in its column. Where no column's symbols are
 * explained, as in rows that lost their order, those announced or written as legends are.
 *
 * @param lines rows that may hold a legend in the usual form
 * @param places rows that may hold one in any form
 * @param headings cells of headers, each as a row of its own, which may hold one beside their heading
 * @param columns the columns of the body that hold a few short texts over and over
 * @param body the rows of the table, which may carry their criteria themselves
 */
export function chooseLegends(
  lines: readonly Row[],
  places: readonly Row[],
  headings: readonly Row[],
  columns: readonly RatedColumn[],
  body: readonly Row[],
): ChosenLegends {
  const usual = findLegends(lines);
  const isHeading = new Set(headings);
  const withoutHeadings = (legend: Legend): Legend => ({
    ...legend,
    rows: legend.rows.filter((row) => !isHeading.has(row)),
  });
  const byColumn = findColumnLegends([...places, ...headings], columns, usual).map((one) => ({
    ...one,
    legend: withoutHeadings(one.legend),
    others: one.others.map(withoutHeadings),
  }));
  const used = byColumn.flatMap(({ legend, others }) => [legend, ...others]);
  const rows = new Set([...usual, ...used].flatMap((legend) => legend.rows));
  return { own: chooseOwn(byColumn, usual, columns, body), byColumn, rows };
}

function chooseOwn(
  [first]: readonly ColumnLegend[],
  usual: readonly Legend[],
  columns: readonly RatedColumn[],
  body: readonly Row[],
): readonly Legend[] {
  if (first && !(isOfNoRating(first) && usual.length > 0)) return legendsOf(first);
  if (usual.length > 0) return usual;
  const own = columns.map((column) => findLegendInRows(body, column)).find((one) => one !== null);
  return own ? [own] : [];
}

/** A column whose heading says nothing of ratings, beside legends of which none explains it. */
function isOfNoRating({ column }: ColumnLegend): boolean {
  return column.isFor < 0;
}

/** The legends of one column, as they stand in the report. */
export function legendsOf({ legend, others }: ColumnLegend): Legend[] {
  const lineOf = ({ rows: [row] }: Legend) => row?.line ?? 0;
  return [legend, ...others].toSorted((a, b) => lineOf(a) - lineOf(b));
}
