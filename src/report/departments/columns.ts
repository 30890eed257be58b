import type { Cell } from "../../input/grid/types.ts";
import type { TableRow } from "../../table/model/types.ts";
import { columnPart, type HeadingSays, headingSays, SAYS_NOTHING } from "./heading-says.ts";
import type { ColumnPart } from "./lexicon.ts";

/** The cells of a row that name departments. */
export interface DepartmentCells {
  readonly lead: Cell | null;
  readonly related: readonly Cell[];
  /** What the heading of the leading ones says of the names below it. */
  readonly says: HeadingSays;
}

/**
 * Chooses among several columns of departments: beside a column of divisions the one of sections leads, and related
 * ones have a column of their own. A row that names no section is led by its division.
 */
export function chooseColumns({ columns, placed }: TableRow): DepartmentCells {
  const own = columns.findIndex(({ field }) => field === "departments");
  if (own < 0) return { lead: null, related: [], says: SAYS_NOTHING };
  const parts = columns.map(({ field, heading }, i) =>
    i === own || field === "extra" ? columnPart(heading) : null,
  );
  const cellsOf = (part: ColumnPart) =>
    placed.filter((cell, i) => cell !== null && parts[i] === part) as Cell[];
  const chosen = parts[own] === "lead" || parts[own] === null ? (placed[own] ?? null) : null;
  const lead = chosen ?? cellsOf("lead")[0] ?? placed[own] ?? null;
  const related = cellsOf("related").filter((cell) => cell !== lead);
  return { lead, related, says: headingSays(columns[own]?.heading ?? "") };
}
