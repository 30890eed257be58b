import type { Cell } from "../../input/grid/types.ts";
import type { TableRow } from "../../table/model/types.ts";
import { foldKey } from "../../text/fold.ts";
import { BULLETS, COLUMN_PARTS, type ColumnPart, PART_MARKS, type Part, USUAL_BULLETS } from "./lexicon.ts";

/** The cells of a row that name departments. */
export interface DepartmentCells {
  readonly lead: Cell | null;
  readonly related: readonly Cell[];
  /** What the heading says of the bullets before names: 担当課（◎主 ○副）. */
  readonly bullets: ReadonlyMap<string, Part>;
}

const PARTS: ReadonlyMap<string, ColumnPart> = new Map(COLUMN_PARTS.map(([word, part]) => [word, part]));

/** What a column of departments holds, by its heading; null where the heading does not say it. */
export function columnPart(heading: string): ColumnPart | null {
  return PARTS.get(foldKey(heading).replace(/[（()）・]/g, "")) ?? null;
}

const BULLET = new RegExp(`([${BULLETS}])`);
const WORDS_OF_PARTS = new Map(PART_MARKS.map(([word, part]) => [word, part]));
/** What stands between a bullet of a heading and its word, or behind it. */
const BESIDE = /[\s　・、，,:：はがを（()）＝=]/g;

/** What a heading says that the bullets before names mean: ◎ leads and ○ is related in `担当課（◎主管 ○関係）`. */
export function bulletsOf(heading: string): ReadonlyMap<string, Part> {
  const pieces = heading.split(BULLET);
  const told = pieces.flatMap((bullet, i): [string, Part][] => {
    const part = WORDS_OF_PARTS.get((pieces[i + 1] ?? "").replace(BESIDE, ""));
    return i % 2 === 1 && part ? [[bullet, part]] : [];
  });
  return told.length > 0 ? new Map([...USUAL_BULLETS, ...told]) : USUAL_BULLETS;
}

/**
 * Chooses among several columns of departments: beside a column of divisions the one of sections leads, and related
 * ones have a column of their own. A row that names no section is led by its division.
 */
export function chooseColumns({ columns, placed }: TableRow): DepartmentCells {
  const own = columns.findIndex(({ field }) => field === "departments");
  if (own < 0) return { lead: null, related: [], bullets: USUAL_BULLETS };
  const parts = columns.map(({ field, heading }, i) =>
    i === own || field === "extra" ? columnPart(heading) : null,
  );
  const cellsOf = (part: ColumnPart) =>
    placed.filter((cell, i) => cell !== null && parts[i] === part) as Cell[];
  const chosen = parts[own] === "lead" || parts[own] === null ? (placed[own] ?? null) : null;
  const lead = chosen ?? cellsOf("lead")[0] ?? placed[own] ?? null;
  const related = cellsOf("related").filter((cell) => cell !== lead);
  return { lead, related, bullets: bulletsOf(columns[own]?.heading ?? "") };
}
