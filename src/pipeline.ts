import { readGrid } from "./input/grid/read-grid.ts";
import type { Source } from "./input/types.ts";
import { buildReport } from "./report/build-report.ts";
import type { Report } from "./report/types.ts";
import { readTable } from "./table/read-table.ts";

/**
 * The way of a report through the program: source → grid → table → report.
 *
 * @throws {InputError} where the text holds no report table
 */
export function readReport(source: Source): Report {
  const grid = readGrid(source);
  const table = readTable(source, grid);
  return buildReport(source, table);
}
