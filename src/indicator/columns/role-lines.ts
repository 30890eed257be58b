import { columnKey } from "../../report/number-columns.ts";
import type { HeadedCell, IndicatorLine, NumberColumn } from "../../report/types.ts";
import type { RoleCell } from "./types.ts";

/** The cells of a line with the roles of their columns; a year's number that nothing calls a target has none. */
export interface RoleLine {
  readonly cells: readonly HeadedCell[];
  readonly roles: readonly RoleCell[];
}

/** The lines of an initiative with the roles of their columns. */
export function readRoleLines(
  lines: readonly IndicatorLine[],
  columns: ReadonlyMap<string, NumberColumn>,
): RoleLine[] {
  return lines.map(({ cells }) => {
    const roles = cells.flatMap((cell) => {
      const column = columns.get(columnKey(cell));
      return column && column.what !== "value" ? [{ cell, column }] : [];
    });
    return { cells, roles: carryPeriods(roles) };
  });
}

/** 上半期 目標 | 実績 | 下半期 目標 | 実績: results without a period of their own are of the target's before them. */
function carryPeriods(roles: readonly RoleCell[]): RoleCell[] {
  const isOpen = ({ column }: RoleCell) => column.what === "actual" && column.period === null;
  const periodBefore = (i: number) => {
    const before = roles[i - 1];
    return before?.column.what === "target" ? before.column.period : null;
  };
  const carried = roles.filter((one, i) => isOpen(one) && periodBefore(i) !== null);
  if (carried.length < 2) return [...roles];
  return roles.flatMap((one, i) => {
    if (!isOpen(one)) return [one];
    const period = periodBefore(i);
    return period ? [{ cell: one.cell, column: { ...one.column, period } }] : [];
  });
}
