import { findGrids, type RuledGrid } from "../grid/find-grids.ts";
import type { Glyph, Page } from "../model/page.ts";
import { toLines } from "../text/lines.ts";
import { assignGlyphs } from "./assign-glyphs.ts";
import type { PageCell, PageContent, PageLine, PageRow, PageTable } from "./types.ts";

/** The ruled tables of a page and the lines around them, in reading order. */
export function readPage(page: Page): PageContent {
  const grids = findGrids(page.rules);
  const { cells, outside } = assignGlyphs(page.glyphs, grids);
  const tables = grids.map((grid, i) => toTable(page.number, grid, cells[i] ?? new Map()));
  return toContent(page, tables.filter(({ rows }) => rows.length > 0), outside);
}

/** Tables and lines, top to bottom. */
function toContent(page: Page, tables: readonly PageTable[], outside: readonly Glyph[]): PageContent {
  const lines = toLines(outside).map((line): PageLine => {
    return { kind: "line", page: page.number, number: 0, line };
  });
  const items = [...tables, ...lines].toSorted((a, b) => topOf(a) - topOf(b));
  let [table, line] = [0, 0];
  const numbered = items.map((item) => ({ ...item, number: item.kind === "table" ? ++table : ++line }));
  return { number: page.number, width: page.width, height: page.height, items: numbered };
}

function topOf(item: PageTable | PageLine): number {
  return item.kind === "table" ? item.box.top : item.line.box.top;
}

function toTable(page: number, grid: RuledGrid, glyphs: ReadonlyMap<number, readonly Glyph[]>): PageTable {
  const rows = new Map<number, PageCell[]>();
  for (const [index, cell] of grid.cells.entries()) {
    const lines = toLines(glyphs.get(index) ?? []);
    if (lines.length === 0) continue;
    const own = { page, box: cell.box, left: cell.box.left, rows: cell.rows, columns: cell.columns, lines };
    const row = rows.get(cell.row);
    if (row) row.push(own);
    else rows.set(cell.row, [own]);
  }
  const filled = [...rows.entries()].toSorted(([a], [b]) => a - b);
  return {
    kind: "table",
    page,
    number: 0,
    box: grid.box,
    xs: grid.xs,
    ys: grid.ys,
    rows: filled.map(([row, cells], i): PageRow => {
      const sorted = cells.toSorted((a, b) => a.box.left - b.box.left);
      return { page, number: i + 1, top: grid.ys[row] ?? 0, bottom: grid.ys[row + 1] ?? 0, cells: sorted };
    }),
  };
}
