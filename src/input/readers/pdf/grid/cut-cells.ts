import { aroundAll, type Rect } from "../model/geometry.ts";
import type { Rule } from "../model/page.ts";
import { createUnion } from "../model/union.ts";
import { clusterOf } from "./positions.ts";

/** A cell, merged or not: its first row and column in the grid, and how many it covers. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Rect;
}

/** Two fields of a grid are apart where so much of their common edge is ruled. */
const RULED = 0.6;

/** The cells of a grid: fields without a rule between them are one. */
export function cutCells(
  xs: readonly number[],
  ys: readonly number[],
  level: readonly Rule[],
  upright: readonly Rule[],
): { cells: GridCell[]; at: (row: number, column: number) => number } {
  const width = xs.length - 1;
  const height = ys.length - 1;
  const union = createUnion(width * height);
  const above = edges(xs, ys, level);
  const before = edges(ys, xs, upright);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const field = row * width + column;
      if (column > 0 && !before.isRuled(column, row)) union.join(field, field - 1);
      if (row > 0 && !above.isRuled(row, column)) union.join(field, field - width);
    }
  return gather(xs, ys, (row, column) => union.find(row * width + column));
}

/** Which stretches of the lines at `across` are ruled, between neighbours of `along`. */
function edges(along: readonly number[], across: readonly number[], rules: readonly Rule[]) {
  const lines: Rule[][] = across.map(() => []);
  for (const rule of rules) lines[clusterOf(across, rule.at)]?.push(rule);
  return {
    isRuled(line: number, stretch: number): boolean {
      const start = along[stretch] as number;
      const end = along[stretch + 1] as number;
      let covered = 0;
      for (const { from, to } of lines[line] as Rule[])
        covered += Math.max(0, Math.min(end, to) - Math.max(start, from));
      return covered >= RULED * (end - start);
    },
  };
}

function gather(
  xs: readonly number[],
  ys: readonly number[],
  rootOf: (row: number, column: number) => number,
) {
  const indexes = new Map<number, number>();
  const fields: Rect[][] = [];
  const places: Int32Array = new Int32Array((xs.length - 1) * (ys.length - 1));
  for (let row = 0; row < ys.length - 1; row++)
    for (let column = 0; column < xs.length - 1; column++) {
      const root = rootOf(row, column);
      const index = indexes.get(root) ?? fields.length;
      indexes.set(root, index);
      if (index === fields.length) fields.push([]);
      fields[index]?.push({ left: column, right: column + 1, top: row, bottom: row + 1 });
      places[row * (xs.length - 1) + column] = index;
    }
  const cells = fields.map((own): GridCell => {
    const { left, right, top, bottom } = aroundAll(own);
    const box = {
      left: xs[left] as number,
      right: xs[right] as number,
      top: ys[top] as number,
      bottom: ys[bottom] as number,
    };
    return { row: top, column: left, rows: bottom - top, columns: right - left, box };
  });
  return { cells, at: (row: number, column: number) => places[row * (xs.length - 1) + column] as number };
}
