import type { Cell, Row } from "../../input/grid/types.ts";
import { withoutInvisible } from "../../text/clean.ts";
import { type MarkKind, readMark } from "../model/marks.ts";
import { type Column, isTier, TIERS, type Tier, type TierMarks } from "../model/types.ts";

interface AlignedRow {
  readonly row: Row;
  readonly columns: readonly Column[];
  /** For each cell the index of its column, -1 where it has none. */
  readonly alignment: { readonly placement: readonly number[] };
}

const LONGEST = 80;

/**
 * Labels of the hierarchy stand in whichever column was nearest, so it is their marks that tell the tier: the first
 * kind of mark that appears is the outermost tier of the header, and so on inwards.
 */
export function learnTierMarks(rows: readonly AlignedRow[]): TierMarks {
  const marks = new Map<MarkKind, Tier>();
  let order: readonly Tier[] | null = null;
  for (const row of rows) {
    order ??= tiersOf(row.columns);
    for (const cell of labelCells(row)) {
      const mark = cell.text.length > LONGEST ? undefined : readMark(withoutInvisible(cell.text))?.mark;
      const next = order[marks.size];
      if (mark && next && !marks.has(mark)) marks.set(mark, next);
    }
    if (marks.size === order.length) break;
  }
  return marks;
}

function tiersOf(columns: readonly Column[]): readonly Tier[] {
  const found = TIERS.filter((tier) => columns.some(({ field }) => field === tier));
  return found.length > 0 ? found : TIERS;
}

function labelCells({ row: { cells }, columns, alignment }: AlignedRow): readonly Cell[] {
  if (cells.length === 1) return cells;
  return cells.filter((_, i) => isTier(columns[alignment.placement[i] ?? -1]?.field ?? ""));
}
