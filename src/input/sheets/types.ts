/** A cell of a sheet that shows something; rows and columns count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Struck through, the whole of it or a part. */
  readonly isStruck?: boolean;
}

/** A rectangle of cells that shows what stands in its first one. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows or columns from one to another, both included, from 0. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A sheet of a workbook as a reader found it. */
export interface Sheet {
  readonly name: string;
  /** Row by row, each left to right. Blank cells are left out. */
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly Range[];
  readonly hiddenColumns: readonly Range[];
  /** What is written in shapes and text boxes that lie over the cells. */
  readonly shapes: readonly string[];
  /** Formulas without the value that they had last. */
  readonly unvalued: number;
  /** Whether its columns are about as wide as its rows are high, as in sheets that are used as squared paper. */
  readonly isSquared: boolean;
}

/** A sheet by its name; its cells are read only where it is wanted. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
}
