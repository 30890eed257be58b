import type { Cell, Row } from "../../input/grid/types.ts";
import { withoutInvisible } from "../../text/clean.ts";
import { type MarkKind, readMark } from "../model/marks.ts";
import { type Column, isLevel, LEVELS, type LevelField, type LevelMarks } from "../model/types.ts";

interface AlignedRow {
  readonly row: Row;
  readonly columns: readonly Column[];
  /** For each cell the index of its column, -1 where it has none. */
  readonly alignment: { readonly placement: readonly number[] };
}

const LONGEST = 80;

/**
 * Labels of the hierarchy stand in whichever column was nearest, so it is their marks that tell the level: the first
 * kind of mark that appears is the outermost level of the header, and so on inwards.
 */
export function learnLevelMarks(rows: readonly AlignedRow[]): LevelMarks {
  const marks = new Map<MarkKind, LevelField>();
  let order: readonly LevelField[] | null = null;
  for (const row of rows) {
    order ??= levelsOf(row.columns);
    for (const cell of labelCells(row)) {
      const mark = cell.text.length > LONGEST ? undefined : readMark(withoutInvisible(cell.text))?.mark;
      const next = order[marks.size];
      if (mark && next && !marks.has(mark)) marks.set(mark, next);
    }
    if (marks.size === order.length) break;
  }
  return marks;
}

function levelsOf(columns: readonly Column[]): readonly LevelField[] {
  const found = LEVELS.filter((level) => columns.some(({ field }) => field === level));
  return found.length > 0 ? found : LEVELS;
}

function labelCells({ row: { cells }, columns, alignment }: AlignedRow): readonly Cell[] {
  if (cells.length === 1) return cells;
  return cells.filter((_, i) => isLevel(columns[alignment.placement[i] ?? -1]?.field ?? ""));
}
