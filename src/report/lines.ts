import { isLevel, type TableRow } from "../table/model/types.ts";
import { cleanText } from "../text/clean.ts";
import { readText } from "./read-text.ts";
import type { ExtraField, HeadedCell, IndicatorLine } from "./types.ts";

/** The cells of a row with their headings, as a line that may state indicators. */
export function readLine({ columns, placed }: TableRow): IndicatorLine {
  const cells: HeadedCell[] = [];
  for (const [i, { field, heading }] of columns.entries()) {
    const cell = placed[i];
    if (!cell || isLevel(field)) continue;
    cells.push({ heading: cleanText(heading).text, field, text: readText(cell), cell });
  }
  return { cells };
}

/** The lines below a row that hold more of it. */
export function readFurther({ further }: TableRow): IndicatorLine[] {
  return further.map(({ cells }) => ({
    cells: cells.flatMap(({ column: { field, heading }, cell }): HeadedCell[] =>
      isLevel(field) ? [] : [{ heading: cleanText(heading).text, field, text: readText(cell), cell }],
    ),
  }));
}

/** The cells of further lines among the columns of the report, each with the number of its line: 目標値 (2). */
export function furtherFields(further: readonly IndicatorLine[]): ExtraField[] {
  return further.flatMap(({ cells }, i) =>
    cells.map(({ heading, text, cell }) => ({ heading: `${heading} (${i + 2})`, text, cell })),
  );
}
