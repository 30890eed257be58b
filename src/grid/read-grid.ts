import type { Source } from "../source/types.ts";
import { readCsvGrid } from "./read-csv.ts";
import { readTsvGrid } from "./read-tsv.ts";
import type { Grid } from "./types.ts";

/** Splits a source into rows of cells; every cell knows where it stands in `source.text`. */
export function readGrid(source: Source): Grid {
  return source.format === "csv" ? readCsvGrid(source) : readTsvGrid(source);
}
