import type { Span } from "../../core/span.ts";

/** A non-blank cell. `text` is what stands between the separators, white space at its ends cut off; `span` is where that stands. */
export interface Cell {
  readonly text: string;
  readonly span: Span;
  /** Index of the cell in its row, from 0, blank cells counted. */
  readonly index: number;
  /**
   * Offsets in `text` before which one character of the document was left out: the first of a doubled quote, the
   * backslash of an escape. Absent where `text` stands in the document as it is.
   */
  readonly gaps?: readonly number[];
  /** Rows and columns that a merged cell covers; absent where it is one of each, or the format has no merged cells. */
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** Stands in a row above, where this one has a ditto mark. */
  readonly isAbove?: true;
}

/** A row with at least one non-blank cell. */
export interface Row {
  /** Line on which the row begins, from 1. */
  readonly line: number;
  /** Number of cells, blank ones counted. */
  readonly width: number;
  /** The non-blank cells, left to right. */
  readonly cells: readonly Cell[];
}

/** The rows of a table with what stands around it, blank ones left out. */
export interface Grid {
  readonly rows: readonly Row[];
}

/** A text with the offsets at which its lines begin. */
export interface TextLines {
  readonly text: string;
  /** A line ends at LF, CRLF or a lone CR. */
  readonly lineStarts: readonly number[];
}
