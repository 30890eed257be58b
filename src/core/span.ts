/** A half-open range of UTF-16 offsets into `Document.text`; places are derived from it, never stored. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
