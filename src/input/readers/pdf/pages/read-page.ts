import { largest } from "../../../../core/largest.ts";
import { findGrids, type RuledGrid } from "../grid/find-grids.ts";
import type { Glyph, Page } from "../model/page.ts";
import { joinParagraphs } from "../text/join-paragraphs.ts";
import { toLines } from "../text/lines.ts";
import { assignGlyphs } from "./assign-glyphs.ts";
import type { PageCell, PageContent, PageItem, PageLine, PageRow, PageTable } from "./types.ts";

/** The ruled tables of a page and the lines around them, in reading order. */
export function readPage(page: Page): Omit<PageContent, "guessed"> & { readonly isRuled: boolean } {
  const grids = findGrids(page.rules);
  const { cells, outside } = assignGlyphs(page.glyphs, grids);
  const tables: PageTable[] = [];
  for (const [i, grid] of grids.entries()) {
    const rows = toRows(grid, cells[i] ?? new Map(), { page: page.number, table: tables.length + 1 });
    const { box, xs, ys } = grid;
    if (rows.length > 0) tables.push({ kind: "table", page: page.number, box, xs, ys, rows });
  }
  const { number, width, height, glyphs } = page;
  const items = inOrder(number, tables, outside);
  return { number, width, height, items, isRuled: outside.length < MOSTLY_OUTSIDE * glyphs.length };
}

/** Where so much of a page stands outside of ruled tables, its own may be one without rules. */
const MOSTLY_OUTSIDE = 0.7;

/** Tables and the lines outside of them, top to bottom. */
export function inOrder(page: number, tables: readonly PageTable[], outside: readonly Glyph[]): PageItem[] {
  const printed = toLines(outside);
  const right = largest(
    0,
    [...printed, ...tables].map(({ box }) => box.right),
  );
  const lines = joinParagraphs(printed, right).map((line, i): PageLine => {
    return { kind: "line", page, number: i + 1, line };
  });
  return [...tables, ...lines].toSorted((a, b) => topOf(a) - topOf(b));
}

function topOf(item: PageItem): number {
  return item.kind === "table" ? item.box.top : item.line.box.top;
}

function toRows(
  grid: RuledGrid,
  glyphs: ReadonlyMap<number, readonly Glyph[]>,
  place: Pick<PageCell, "page" | "table">,
): PageRow[] {
  const rows = new Map<number, PageCell[]>();
  for (const [index, { row, rows: height, columns, box }] of grid.cells.entries()) {
    const lines = toLines(glyphs.get(index) ?? []);
    if (lines.length === 0) continue;
    const own = rows.get(row) ?? [];
    own.push({ ...place, row: 0, box, left: box.left, rows: height, columns, lines });
    rows.set(row, own);
  }
  const filled = [...rows.entries()].toSorted(([a], [b]) => a - b);
  return filled.map(([row, cells], i) => ({
    top: grid.ys[row] ?? 0,
    bottom: grid.ys[row + 1] ?? 0,
    cells: cells.map((cell) => ({ ...cell, row: i + 1 })).toSorted((a, b) => a.left - b.left),
  }));
}
