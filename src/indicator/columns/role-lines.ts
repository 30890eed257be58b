import { columnKey } from "../../report/number-columns.ts";
import type { HeadedCell, IndicatorLine, NumberColumn, NumberRole } from "../../report/types.ts";
import { readNumberHeading } from "../../table/number-columns/read-heading.ts";
import type { RoleCell } from "./types.ts";

/** The cells of a line, or of a line of targets and the line of results below it, with the roles of their columns. */
export interface RoleLine {
  readonly cells: readonly HeadedCell[];
  readonly roles: readonly RoleCell[];
}

const LONGEST_KIND = 8;

/** The lines of an initiative; 目標 over 実績 in two lines is one. */
export function readRoleLines(
  lines: readonly IndicatorLine[],
  columns: ReadonlyMap<string, NumberColumn>,
): RoleLine[] {
  const found: (RoleLine & { readonly kind: NumberRole | null })[] = [];
  for (const { cells } of lines) {
    const kind = kindOf(cells, columns);
    const roles = cells.flatMap((cell) => {
      const column = columns.get(columnKey(cell));
      if (!column) return [];
      if (column.what !== "value") return [{ cell, column }];
      return kind ? [{ cell, column: { ...column, what: kind } }] : [];
    });
    const above = found.at(-1);
    if (above?.kind === "target" && kind === "actual")
      found[found.length - 1] = {
        cells: [...above.cells, ...cells],
        roles: [...above.roles, ...roles],
        kind: null,
      };
    else found.push({ cells, roles, kind });
  }
  return found;
}

/** Whether a cell of the line says that its numbers are targets, or that they are results. */
function kindOf(cells: readonly HeadedCell[], columns: ReadonlyMap<string, NumberColumn>): NumberRole | null {
  for (const cell of cells) {
    if (cell.text === null || cell.text.length > LONGEST_KIND || columns.has(columnKey(cell))) continue;
    const what = readNumberHeading(cell.text)?.what;
    if (what === "target" || what === "actual") return what;
  }
  return null;
}
