import type { Place } from "../../core/place.ts";

/** A cell that a reader found, not blank; white space at the ends of its text is cut off, line ends within are LF. */
export interface ReadCell {
  readonly text: string;
  /** Its column in the table, from 0; of a merged cell the first. */
  readonly index: number;
  readonly place: Place;
  /** Rows and columns that a merged cell covers; 1 unless told. */
  readonly rows?: number;
  readonly columns?: number;
}

/** A row of a table, or a line of its own around the tables: one cell at 0. */
export interface ReadRow {
  /** Number of columns, blank cells counted. */
  readonly width: number;
  /** The cells that begin in this row, left to right; none in a blank row, which keeps what is above and below apart. */
  readonly cells: readonly ReadCell[];
}

/** A sheet, a table, or the lines between two tables, in the order of the document. */
export interface ReadTable {
  readonly rows: readonly ReadRow[];
}
