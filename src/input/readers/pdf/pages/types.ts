import type { Rect } from "../model/geometry.ts";
import type { Line } from "../text/lines.ts";

/** A cell of a table on a page, with text. */
export interface PageCell {
  /** From 1; of a cell that a page cut, where it begins. */
  readonly page: number;
  /** Among the tables of its page, and in that table; both from 1. */
  readonly table: number;
  readonly row: number;
  readonly box: Rect;
  /** Where it begins across the table; not its box where the column is printed on a later page than the first ones. */
  readonly left: number;
  /** Rows and columns of the grid that it covers. */
  readonly rows: number;
  readonly columns: number;
  readonly lines: readonly Line[];
}

/** A row of a table on a page; only its cells with text. */
export interface PageRow {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly PageCell[];
}

/** What a table shows on one page. */
export interface PageTable {
  readonly kind: "table";
  readonly page: number;
  readonly box: Rect;
  /** Where its columns begin and end, ascending. */
  readonly xs: readonly number[];
  /** Where its rows begin and end, ascending. */
  readonly ys: readonly number[];
  readonly rows: readonly PageRow[];
  /** Lines above it that stand within a table that goes on here without its header. */
  readonly above?: readonly PageLine[];
}

/** A line outside of tables. */
export interface PageLine {
  readonly kind: "line";
  readonly page: number;
  /** Among the lines of its page, from 1. */
  readonly number: number;
  readonly line: Line;
}

/** What stands on a page, in reading order. */
export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  /** The same with a table that no rules show; null where there seems to be none, or rules show those that there are. */
  readonly guessed: readonly PageItem[] | null;
}

export type PageItem = PageTable | PageLine;
