import type { Row } from "../../src/input/grid/types.ts";
import type { Column, ColumnField } from "../../src/table/model/types.ts";
import { documentOf } from "../support/documents.ts";

/** Rows of a table written with | between cells, a line each. */
export function rowsOf(...lines: readonly string[]): Row[] {
  const text = lines.map((line) => line.replaceAll("|", "\t")).join("\n");
  return documentOf(text, { path: "r.tsv" }).grids.flatMap((grid) => grid.rows);
}

/** Columns that stand one behind the other. */
export function columnsOf(...fields: readonly ColumnField[]): Column[] {
  return fields.map((field, index) => ({ field, heading: field, index }));
}
