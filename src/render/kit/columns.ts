import { largest } from "../../core/largest.ts";
import {
  displayWidth,
  padToWidth,
  truncateToWidth,
  type WidthOptions,
  wrapToWidth,
} from "../../text/width.ts";

/** A column of a table for people. */
export interface TextColumn {
  readonly width: number;
  readonly align?: "left" | "right";
  readonly paint?: (text: string) => string;
}

const GAP = "  ";
const MAX_LINES = 5;

/**
 * One row of a table as lines of one display width each: every cell is wrapped into its column, to five lines at
 * most. Colour is put on after the padding, so it does not count.
 */
export function layOutRow(
  cells: readonly string[],
  columns: readonly TextColumn[],
  indent: number,
  measure: WidthOptions,
): string[] {
  const wrapped = columns.map(({ width }, index) => clipLines(cells[index] ?? "", width, measure));
  const height = largest(
    1,
    wrapped.map((lines) => lines.length),
  );
  return Array.from({ length: height }, (_, line) => {
    const parts = columns.map(({ width, align, paint }, index) => {
      const text = wrapped[index]?.[line] ?? "";
      const padded = padToWidth(text, width, { ...measure, align });
      return paint && text !== "" ? paint(padded) : padded;
    });
    return " ".repeat(indent) + parts.join(GAP);
  });
}

/** Display width of a whole row. */
export function rowWidth(widths: readonly number[], indent: number): number {
  return indent + widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
}

/** The width that a column would like: that of its widest text. */
export function widest(texts: readonly string[], measure: WidthOptions): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text, measure)), 0);
}

/** A text wrapped to lines of at most `width`, the last one cut off with `…` where they would be more than `max`. */
export function clipLines(text: string, width: number, measure: WidthOptions, max = MAX_LINES): string[] {
  if (displayWidth(text, measure) <= width) return [text];
  const lines = wrapToWidth(text, width, measure);
  if (lines.length <= max) return lines;
  const kept = lines.slice(0, max - 1);
  // The text itself, since white space at the breaks is not in the lines.
  const end = kept.reduce((at, line) => text.indexOf(line, at) + line.length, 0);
  const rest = text
    .slice(end)
    .trimStart()
    .replace(/[\r\n]+/g, " ");
  return [...kept, truncateToWidth(rest, width, measure)];
}
