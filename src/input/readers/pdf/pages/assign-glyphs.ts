import type { RuledGrid } from "../grid/find-grids.ts";
import { gapOf } from "../grid/positions.ts";
import type { Glyph } from "../model/page.ts";

/** The glyphs of each cell of each grid, and those that stand in none. */
export interface Assigned {
  readonly cells: readonly ReadonlyMap<number, readonly Glyph[]>[];
  readonly outside: readonly Glyph[];
}

/** Index of a grid, and of a cell in it. */
type Place = readonly [grid: number, cell: number];

const OUTSIDE = -1;
const NOWHERE: Place = [OUTSIDE, OUTSIDE];

/**
 * Gives every glyph to the cell that its middle lies in; but glyphs that were drawn together stay together, in the
 * cell of most of them: text that is too long for its cell runs on over the next one.
 */
export function assignGlyphs(glyphs: readonly Glyph[], grids: readonly RuledGrid[]): Assigned {
  const cells = grids.map(() => new Map<number, Glyph[]>());
  const outside: Glyph[] = [];
  for (const run of runsOf(glyphs)) {
    const [grid, cell] = placeOf(run, grids);
    if (grid === OUTSIDE) {
      for (const glyph of run) outside.push(glyph);
      continue;
    }
    const own = cells[grid]?.get(cell) ?? [];
    for (const glyph of run) own.push(glyph);
    cells[grid]?.set(cell, own);
  }
  return { cells, outside };
}

function* runsOf(glyphs: readonly Glyph[]): Generator<Glyph[]> {
  let run: Glyph[] = [];
  for (const glyph of glyphs) {
    if (run.length > 0 && run[0]?.run !== glyph.run) {
      yield run;
      run = [];
    }
    run.push(glyph);
  }
  if (run.length > 0) yield run;
}

/** The grid and its cell that most of a run stands in, the first of equals. */
function placeOf(run: readonly Glyph[], grids: readonly RuledGrid[]): Place {
  const printed = run.filter(({ text }) => text.trim() !== "");
  const counted: { place: Place; count: number }[] = [];
  for (const glyph of printed.length > 0 ? printed : run) {
    const place = placeOfGlyph(glyph, grids);
    const known = counted.find((one) => one.place[0] === place[0] && one.place[1] === place[1]);
    if (known) known.count++;
    else counted.push({ place, count: 1 });
  }
  let best = counted[0];
  for (const one of counted) if (best && one.count > best.count) best = one;
  return best?.place ?? NOWHERE;
}

function placeOfGlyph({ left, right, top, bottom }: Glyph, grids: readonly RuledGrid[]): Place {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  for (const [index, grid] of grids.entries()) {
    const [column, row] = [gapOf(grid.xs, x), gapOf(grid.ys, y)];
    if (column >= 0 && row >= 0) return [index, grid.at(row, column)];
  }
  return NOWHERE;
}
