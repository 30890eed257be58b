import type { Span } from "../core/span.ts";
import type { Cell } from "../grid/types.ts";
import { type CleanText, cleanText, rawOffset } from "../text/clean.ts";
import type { ReadingField } from "./types.ts";

/** A field's cleaned text with the way back to where it stands in the source. */
export interface FieldText {
  readonly field: ReadingField;
  readonly text: string;
  /** The span in the source of a range of `text`. */
  spanOf(start: number, end: number): Span;
}

/** The text of a field from its cell. */
export function fieldText(field: ReadingField, cell: Cell): FieldText {
  const clean: CleanText = cleanText(cell.text);
  const at = (offset: number) => cell.span.start + rawOffset(clean, offset);
  return {
    field,
    text: clean.text,
    spanOf: (start, end) => ({ start: at(start), end: end > start ? at(end - 1) + 1 : at(start) }),
  };
}
