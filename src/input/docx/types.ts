/** A paragraph, or what stands in one: lines of text. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly isStruck: boolean;
}

/** A table as Word has it: rows of cells on a common grid of columns. */
export interface WordTable {
  readonly kind: "table";
  /** Of the columns of its grid, in twentieths of a point; may be missing. */
  readonly widths: number[];
  readonly rows: WordRow[];
}

export interface WordRow {
  /** Columns of the grid before the first cell. */
  before: number;
  /** Deleted while changes are tracked, or hidden. */
  isHidden: boolean;
  readonly cells: WordCell[];
}

export interface WordCell {
  /** Columns of the grid that it takes. */
  span: number;
  /** Goes on from the cell above it, or from the one to its left. */
  goesOn: "down" | "right" | null;
  readonly blocks: Block[];
}

export type Block = Paragraph | WordTable;

/** What the body of a document holds. */
export interface WordBody {
  readonly blocks: readonly Block[];
  /** What is written in shapes and text boxes. */
  readonly shapes: readonly string[];
  readonly pictures: number;
}
