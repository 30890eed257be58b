import { isTier, type TableRow } from "../table/model/types.ts";
import { cleanText } from "../text/clean.ts";
import { readText } from "./read-text.ts";
import type { HeadedCell, IndicatorLine } from "./types.ts";

/** The cells of a row with their headings, as a line that may state indicators. */
export function readLine({ columns, placed }: TableRow): IndicatorLine {
  const cells: HeadedCell[] = [];
  for (const [i, { field, heading }] of columns.entries()) {
    const cell = placed[i];
    if (!cell || isTier(field)) continue;
    cells.push({ heading: cleanText(heading).text, field, text: readText(cell), cell });
  }
  return { cells };
}
