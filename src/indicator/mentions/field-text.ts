import type { Span } from "../../core/span.ts";
import { offsetIn } from "../../input/grid/cell.ts";
import type { Cell } from "../../input/grid/types.ts";
import { type CleanText, cleanText, rawOffset } from "../../text/clean.ts";
import type { ReadingField } from "../model/types.ts";

/** A field's cleaned text with the way back to where it stands in the source. */
export interface FieldText {
  readonly field: ReadingField;
  readonly text: string;
  /** The span in the source of a range of `text`. */
  spanOf(start: number, end: number): Span;
}

/** The text of a field from its cell; `cleaned` where it is known. */
export function fieldText(field: ReadingField, cell: Cell, cleaned?: string): FieldText {
  const text = cleaned ?? cleanText(cell.text).text;
  let clean: CleanText | null = text === cell.text ? { text, runs: null } : null;
  const at = (offset: number) => {
    clean ??= cleanText(cell.text);
    return offsetIn(cell, rawOffset(clean, offset));
  };
  return {
    field,
    text,
    spanOf: (start, end) => ({ start: at(start), end: end > start ? at(end - 1) + 1 : at(start) }),
  };
}
