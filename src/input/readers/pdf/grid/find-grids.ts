import { aroundAll, holds, type Rect } from "../model/geometry.ts";
import type { Rule } from "../model/page.ts";
import { connectRules } from "./components.ts";
import { cutCells, type GridCell } from "./cut-cells.ts";
import { mergeRules } from "./merge-rules.ts";
import { clusterPositions } from "./positions.ts";

/** The cells that rules enclose. */
export interface RuledGrid {
  readonly box: Rect;
  /** Ascending; every pair of neighbours has a column or row between them. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  /** Index of the cell that lies between `xs[column]` and `xs[column + 1]` in a row. */
  at(row: number, column: number): number;
}

/** A drawing of more is no table. */
const MOST_CELLS = 400_000;
/** Edges that lie closer are one, in points. */
const APART = 1.5;

/** The tables that are ruled on a page, top to bottom. */
export function findGrids(rules: readonly Rule[]): RuledGrid[] {
  const grids = connectRules(mergeRules(rules)).flatMap((set) => toGrid(set) ?? []);
  const whole = grids.filter((grid) => !grids.some((other) => other !== grid && isWithinCell(grid, other)));
  return whole.toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
}

/** A frame within a cell of a table belongs to its text. */
function isWithinCell({ box }: RuledGrid, { box: outer, cells }: RuledGrid): boolean {
  return holds(outer, box, 1) && cells.some((cell) => holds(cell.box, box, 1));
}

function toGrid(rules: readonly Rule[]): RuledGrid | null {
  const level = rules.filter(({ isHorizontal }) => isHorizontal);
  const upright = rules.filter(({ isHorizontal }) => !isHorizontal);
  if (level.length < 2 || upright.length < 1) return null;
  const box = aroundAll(rules.map(toRect));
  const xs = clusterPositions([...upright.map(({ at }) => at), box.left, box.right], APART);
  const ys = clusterPositions([...level.map(({ at }) => at), box.top, box.bottom], APART);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_CELLS) return null;
  const { cells, at } = cutCells(xs, ys, level, upright);
  return cells.length < 2 ? null : { box, xs, ys, cells, at };
}

function toRect({ isHorizontal, at, from, to }: Rule): Rect {
  return isHorizontal
    ? { left: from, right: to, top: at, bottom: at }
    : { left: at, right: at, top: from, bottom: to };
}
