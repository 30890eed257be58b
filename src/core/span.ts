/** A half-open range of UTF-16 offsets into `Source.text`; line and column are derived from it, never stored. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people and JSON see it: lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
