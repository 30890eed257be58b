import { clusterOf } from "../grid/positions.ts";
import { countRepeated } from "./repeated-header.ts";
import type { PageContent, PageLine, PageTable } from "./types.ts";

/** A table over all pages that it goes on for. */
export interface Chain {
  readonly kind: "chain";
  readonly tables: PageTable[];
}

/** Lines between two tables. */
export interface LineBlock {
  readonly kind: "lines";
  readonly lines: PageLine[];
}

/** Columns are the same on two pages where they begin no farther apart, in points. */
const SAME_X = 3;
const SAME_Y = 2;
/** So many of the fewer positions are the same. */
const ALIKE = 0.7;
const ALL_BUT = 0.9;

/** The tables of all pages and the lines between them, each table with the pages on which it goes on. */
export function chainTables(pages: readonly PageContent[]): (Chain | LineBlock)[] {
  const blocks: (Chain | LineBlock)[] = [];
  const open: Chain[] = [];
  for (const { items } of pages) {
    for (const [i, item] of items.entries()) {
      if (item.kind === "line") {
        const last = blocks.at(-1);
        if (last?.kind === "lines") last.lines.push(item);
        else blocks.push({ kind: "lines", lines: [item] });
        continue;
      }
      const before = open.findLast((chain) => goesOn(chain, item));
      if (before && i === 0) before.tables.push(item);
      else if (before && isWithin(before, item, blocks)) {
        const above = blocks.pop() as LineBlock;
        before.tables.push({ ...item, above: above.lines });
      } else {
        const chain: Chain = { kind: "chain", tables: [item] };
        blocks.push(chain);
        open.push(chain);
      }
    }
    closeChains(open, items);
  }
  return joinColumns(blocks);
}

/** Whether a table goes on with the one before the last lines, since it has no header of its own. */
function isWithin({ tables }: Chain, next: PageTable, blocks: readonly (Chain | LineBlock)[]): boolean {
  const [chain, lines] = blocks.slice(-2);
  if (chain?.kind !== "chain" || chain.tables !== tables || lines?.kind !== "lines") return false;
  return countRepeated((tables[0] as PageTable).rows, next.rows) === 0;
}

/** A table ends on a page where something stands below it. */
function closeChains(open: Chain[], items: PageContent["items"]): void {
  for (const item of items.slice(0, -1))
    for (let i = open.length - 1; i >= 0; i--) {
      const last = open[i]?.tables.at(-1);
      if (item.kind === "table" && last?.page === item.page && last.box === item.box) open.splice(i, 1);
    }
}

function goesOn({ tables }: Chain, next: PageTable): boolean {
  const last = tables.at(-1) as PageTable;
  return last.page < next.page && hasSameColumns(last, next);
}

/** Where all but one or two columns begin alike, the right edge may differ: of a table without rules it is where its text ends. */
function hasSameColumns(a: PageTable, b: PageTable): boolean {
  if (Math.abs(a.box.left - b.box.left) > SAME_X) return false;
  const alike = shared(a.xs, b.xs, SAME_X);
  const isAlmostSame = a.xs.length === b.xs.length && alike >= ALL_BUT;
  return isAlmostSame || (alike >= ALIKE && Math.abs(a.box.right - b.box.right) <= SAME_X);
}

/** How many of the fewer positions have one of the others beside them. */
function shared(a: readonly number[], b: readonly number[], apart: number): number {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const same = fewer.filter((x) => Math.abs((more[clusterOf(more, x)] ?? 0) - x) <= apart);
  return fewer.length === 0 ? 0 : same.length / fewer.length;
}

/** Joins tables whose columns were too many for a page: the same rows at the same heights, on as many later pages. */
function joinColumns(blocks: readonly (Chain | LineBlock)[]): (Chain | LineBlock)[] {
  const joined: (Chain | LineBlock)[] = [];
  for (const block of blocks) {
    const left =
      block.kind === "chain"
        ? joined.findLast((one): one is Chain => one.kind === "chain" && hasSameRows(one, block))
        : undefined;
    if (left && block.kind === "chain")
      for (const [i, table] of block.tables.entries())
        left.tables[i] = besides(left.tables[i] as PageTable, table);
    else joined.push(block);
  }
  return joined;
}

function hasSameRows(a: Chain, b: Chain): boolean {
  return (
    a.tables.length === b.tables.length &&
    a.tables.every((table, i) => {
      const other = b.tables[i] as PageTable;
      if (other.page <= table.page || Math.min(table.ys.length, other.ys.length) < 3) return false;
      return shared(table.ys, other.ys, SAME_Y) >= ALL_BUT;
    })
  );
}

/** One table out of two that stand side by side once their pages do. */
function besides(table: PageTable, right: PageTable): PageTable {
  const shift = table.box.right - right.box.left;
  const rows = table.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const { cells, ...other } of right.rows) {
    const moved = cells.map((cell) => ({ ...cell, left: cell.left + shift }));
    const same = rows.find(({ top }) => Math.abs(other.top - top) <= SAME_Y);
    if (same) for (const cell of moved) same.cells.push(cell);
    else rows.push({ ...other, cells: moved });
  }
  return {
    ...table,
    rows: rows.toSorted((a, b) => a.top - b.top),
    box: { ...table.box, right: right.box.right + shift },
    xs: [...table.xs, ...right.xs.map((x) => x + shift)],
  };
}
