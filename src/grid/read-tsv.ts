import Papa from "papaparse";
import type { Source } from "../source/types.ts";
import { makeCell, unifyLineEnds } from "./cell.ts";
import type { Cell, Grid, Row } from "./types.ts";

/**
 * Reads tab-separated text as extraction tools leave it. Quotes are ordinary characters there: a stray one at the
 * start of a cell must not swallow the rest of the file, so quoting is off (an empty `quoteChar`), and since nothing
 * is unescaped, each cell's place follows from the lengths of those before it.
 */
export function readTsvGrid(source: Source): Grid {
  const text = unifyLineEnds(source.text);
  const { data } = Papa.parse<string[]>(text, { delimiter: "\t", newline: "\n", quoteChar: "" });
  const rows: Row[] = [];
  let offset = 0;
  let line = 1;
  for (const values of data) {
    const cells: Cell[] = [];
    for (let index = 0; index < values.length; index++) {
      const value = values[index] as string;
      const cell = value === "" ? null : makeCell(value, offset, index);
      if (cell) cells.push(cell);
      offset += value.length + 1;
    }
    if (cells.length > 0) rows.push({ line, width: values.length, cells });
    line++;
  }
  return { rows };
}
