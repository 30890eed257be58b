import type { Finding } from "../../core/finding.ts";
import { cleanText } from "../../text/clean.ts";
import { doubtfulHeader } from "../model/diagnostics.ts";
import type { Column, TableRow } from "../model/types.ts";
import type { HeaderBlock } from "./read-header.ts";

/**
 * Cells that a header took for a lower line of its own although their words do not tell: where they name no column of
 * the report's own that a row fills, they are in no field.
 *
 * @param columns the columns that the header gave
 * @param rows the rows of the whole table
 */
export function doubtfulHeaderFindings(
  { doubtful }: HeaderBlock,
  columns: readonly Column[],
  rows: readonly TableRow[],
): Finding[] {
  // Targets and results told apart have the heading with a word behind it.
  const isUnder = (own: Column, { heading }: Column) => own.heading.startsWith(heading);
  const isFilled = (column: Column) =>
    rows.some(
      (row) =>
        row.columns.some((own, i) => row.placed[i] && isUnder(own, column)) ||
        row.further.some(({ cells }) => cells.some((cell) => isUnder(cell.column, column))),
    );
  return doubtful
    .filter(({ text }) => {
      const own = columns.filter(({ field, heading }) => field === "extra" && heading.includes(text));
      return !own.some(isFilled);
    })
    .map(({ text, span }) => doubtfulHeader.at(span, { text: cleanText(text).text }));
}
