import type { Source } from "../types.ts";
import { readQuotedGrid } from "./read-quoted.ts";
import { readTsvGrid } from "./read-tsv.ts";
import type { Grid } from "./types.ts";

/** A quote at the start of a cell and one at the end of a cell, as spreadsheets write cells with line breaks. */
const MAY_BE_QUOTED = /(?:^|[\t\r\n])"/;

/**
 * Splits a source into rows of cells; every cell knows where it stands in `source.text`. Tab-separated text from a
 * spreadsheet quotes the cells that hold line breaks, text from a PDF does not quote at all and may hold a stray quote:
 * quotes count in it only where each has its partner and one of them keeps a line break in its cell.
 */
export function readGrid(source: Source): Grid {
  if (source.format === "csv") return readQuotedGrid(source, ",");
  if (MAY_BE_QUOTED.test(source.text)) {
    const quoted = readQuotedGrid(source, "\t");
    if (quoted.isSound && quoted.hasLineEndInCell) return quoted;
  }
  return readTsvGrid(source);
}
