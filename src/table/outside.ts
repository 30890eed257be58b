import type { Finding } from "../core/finding.ts";
import type { Row } from "../input/grid/types.ts";
import { createFrontTest, createFurnitureTest, findTitleNote } from "./front/furniture.ts";
import { lineText } from "./front/line.ts";
import type { Front } from "./front/read-front.ts";
import { findLegendRest } from "./legend/legend-rest.ts";
import type { Legend } from "./legend/scale.ts";
import { outsideText, unplacedText } from "./model/diagnostics.ts";
import { spanOf } from "./model/span-of.ts";
import type { ScaleLevel } from "./model/types.ts";

/** Tells what stands around the table, and finds what of it no field of the front holds. */
export function createOutside(front: Front) {
  const isFrontField = createFrontTest(front);
  const notes = new Set<string>();
  return {
    isFurniture: createFurnitureTest(front),
    /** The words behind a title that is printed on every page, once. */
    findBeside(row: Row): Finding[] {
      const note = findTitleNote(row, front);
      if (note === null || notes.has(note)) return [];
      notes.add(note);
      return [outsideText.at(spanOf(row.cells), { text: note })];
    },
    /** The words of a line above the first header. */
    findAbove(row: Row): Finding[] {
      return isFrontField(row) ? [] : [outsideText.at(spanOf(row.cells), { text: lineText(row) })];
    },
  };
}

/**
 * Words that legends took with them: above the first header they stand outside the table, below it within. Levels that
 * the scale lacks are among them where no comparison with the first legend tells them: in the first itself. So are the
 * legends of other columns than the rating, which no field holds.
 *
 * @param legends those of the rating
 * @param taken all rows that legends took
 */
export function legendRestFindings(
  legends: readonly Legend[],
  scale: readonly ScaleLevel[],
  taken: ReadonlySet<Row>,
  header: Row | undefined,
): Finding[] {
  const start = header?.cells[0]?.span.start ?? 0;
  const symbols = new Set(scale.map(({ symbol }) => symbol));
  const own = new Set(legends.flatMap(({ rows }) => rows));
  const others = { rows: [...taken].filter((row) => !own.has(row)), levels: [] };
  const parts = legends.map(({ rows, levels }, i) => ({
    rows,
    levels: i > 0 ? levels : levels.filter(({ printed }) => symbols.has(printed)),
  }));
  return [...parts, others]
    .flatMap(findLegendRest)
    .map(({ text, span }) => (span.start < start ? outsideText : unplacedText).at(span, { text }));
}
