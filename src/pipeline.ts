import { DEFAULT_LIMITS, type Limits } from "./core/limits.ts";
import { readGrid } from "./input/grid/read-grid.ts";
import { refuseMemory, refuseWideRows } from "./input/refuse-excess.ts";
import type { Source } from "./input/types.ts";
import { buildReport } from "./report/build-report.ts";
import type { Report } from "./report/types.ts";
import { readTable } from "./table/read-table.ts";

/**
 * The way of a report through the program: source → grid → table → report.
 *
 * @throws {InputError} where the text holds no report table, or more than the limits allow
 */
export function readReport(source: Source, limits: Limits = DEFAULT_LIMITS): Report {
  refuseMemory(source, limits);
  const grid = readGrid(source);
  refuseWideRows(source.path, grid, limits);
  const table = readTable(source, grid);
  return buildReport(source, table);
}
