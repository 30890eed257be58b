import { readAligned } from "../aligned/read-aligned.ts";
import { readQuotedGrid } from "../grid/read-quoted.ts";
import { readTsvGrid } from "../grid/read-tsv.ts";
import type { Grid, TextLines } from "../grid/types.ts";
import type { Reader } from "../model/reader.ts";
import { type ReadGrid, readTextDocument } from "./text-document.ts";

/** A quote at the start of a cell and one at the end of a cell, as spreadsheets write cells with line breaks. */
const MAY_BE_QUOTED = /(?:^|[\t\r\n])"/;

/** Tab-separated text, and whatever else is text. */
export const tsvReader: Reader = {
  id: "tsv",
  extensions: [".txt", ".tsv"],
  sniff: () => true,
  read: (candidate) => readTextDocument(candidate, "tsv", readRows),
};

/** Without a tab there are no cells, unless blanks set them apart. */
function readRows(lines: TextLines): ReadGrid {
  const aligned = lines.text.includes("\t") ? null : readAligned(lines);
  return aligned ?? { grid: readGrid(lines), findings: [] };
}

/**
 * Text from a spreadsheet quotes the cells that hold line breaks, text from a PDF does not quote at all and may hold a
 * stray quote: quotes count only where each has its partner and one of them keeps a line break in its cell.
 */
function readGrid(lines: TextLines): Grid {
  if (MAY_BE_QUOTED.test(lines.text)) {
    const quoted = readQuotedGrid(lines, "\t");
    if (quoted.isSound && quoted.hasLineEndInCell) return quoted;
  }
  return readTsvGrid(lines);
}
