/** A line and a column of a text, both from 1; columns in UTF-16 units. */
export interface LinePlace {
  readonly kind: "line";
  readonly line: number;
  readonly column: number;
}

/** A cell of a sheet in a workbook: `取組結果!J12`. */
export interface CellPlace {
  readonly kind: "cell";
  readonly sheet: string;
  /** Column letters and row, as spreadsheets write them: `J12`. */
  readonly ref: string;
}

/** A rectangle on a page, in points from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A cell of a table on a page, or a line outside of tables; all numbers from 1. */
export interface BoxPlace {
  readonly kind: "box";
  readonly page: number;
  /** Among the tables of the page; null of a line outside of them. */
  readonly table: number | null;
  /** In the table on this page; outside of tables the line of the page. */
  readonly row: number;
  readonly column: number;
  readonly box: Box;
}

/**
 * A cell of a table in a document without pages; all numbers from 1. A line outside of the tables has 0 for its table, and
 * its number among these lines for its row.
 */
export interface NodePlace {
  readonly kind: "node";
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** Where something stands, as the format of the document can say it; derived from an offset, never kept. */
export type Place = LinePlace | CellPlace | BoxPlace | NodePlace;
