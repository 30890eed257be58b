import type { Cell } from "../../src/input/grid/types.ts";
import type { Random } from "../../test/disturbances/random.ts";

/** A cell with the index of the column that it belongs to. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
}

type Cells = readonly PlacedCell[];

/** A row as it is, and as extraction may leave it. */
export function disturbances(cells: Cells, random: Random): Cells[] {
  const at = () => 1 + random.below(cells.length - 1);
  const by = () => random.below(5) - 2;
  return [
    cells,
    move(cells, 0, by()),
    lose(cells, at(), true),
    lose(cells, at(), false),
    move(lose(cells, at(), true), 0, by()),
    glue(cells, at()),
    move(cells, at(), random.chance(0.5) ? 1 : -1),
  ];
}

/** All cells from one on stand elsewhere; to the left as far as there is room. */
function move(cells: Cells, from: number, by: number): Cells {
  const first = cells[from]?.cell.index ?? 0;
  const before = from === 0 ? -1 : (cells[from - 1]?.cell.index ?? -1);
  const possible = Math.max(by, before + 1 - first);
  return cells.map((one, i) =>
    i < from ? one : { ...one, cell: { ...one.cell, index: one.cell.index + possible } },
  );
}

/** A cell is lost; those behind it move up, or a blank one stays. */
function lose(cells: Cells, at: number, movesUp: boolean): Cells {
  const rest = cells.filter((_, i) => i !== at);
  return movesUp ? move(rest, at, -1) : rest;
}

/** Two neighbours become one cell, in the place of the first. */
function glue(cells: Cells, at: number): Cells {
  const [left, right] = [cells[at - 1], cells[at]];
  if (!left || !right) return cells;
  const joined = { ...left, cell: { ...left.cell, text: `${left.cell.text} ${right.cell.text}` } };
  return move([...cells.slice(0, at - 1), joined, ...cells.slice(at + 1)], at, -1);
}
