import type { Finding } from "../core/finding.ts";
import type { TableRow } from "../table/model/types.ts";
import { cleanText } from "../text/clean.ts";
import { readSpacing } from "../text/spaced-out.ts";
import { spacedGlyphs } from "./diagnostics.ts";

/** Says once in a report, at the first of them, how many cells had all their glyphs set apart and were read without. */
export function spacedCellFindings(rows: readonly TableRow[]): Finding[] {
  const spaced = rows.flatMap(({ row }) => row.cells.filter(({ text }) => readSpacing(text) !== null));
  const [first] = spaced;
  return first
    ? [spacedGlyphs.at(first.span, { count: spaced.length, text: cleanText(first.text).text })]
    : [];
}
