import Papa from "papaparse";
import { makeCell, unifyLineEnds } from "./cell.ts";
import type { Cell, Grid, Row, TextLines } from "./types.ts";

/**
 * Reads tab-separated text as extraction tools leave it. Quotes are ordinary characters there: a stray one at the
 * start of a cell must not swallow the rest of the file, so quoting is off (an empty `quoteChar`), and since nothing
 * is unescaped, each cell's place follows from the lengths of those before it.
 */
export function readTsvGrid({ text: raw }: TextLines): Grid {
  const text = unifyLineEnds(raw);
  const { data } = Papa.parse<string[]>(text, { delimiter: "\t", newline: "\n", quoteChar: "" });
  const rows: Row[] = [];
  const found: Cell[] = [];
  let offset = 0;
  for (let i = 0; i < data.length; i++) {
    const values = data[i] as string[];
    found.length = 0;
    for (let index = 0; index < values.length; index++) {
      const value = values[index] as string;
      const cell = value === "" ? null : makeCell(value, 0, value.length, index, offset);
      if (cell) found.push(cell);
      offset += value.length + 1;
    }
    if (found.length > 0) rows.push({ line: i + 1, width: values.length, cells: found.slice() });
  }
  return { rows };
}
