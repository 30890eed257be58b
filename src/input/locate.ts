import type { Location, Span } from "../core/span.ts";
import type { Source } from "./types.ts";

/** The lines and columns of a span, from 1, columns in UTF-16 units. A line break belongs to the line that it ends. */
export function locate(source: Pick<Source, "lineStarts">, span: Span): Location {
  const line = lineAt(source.lineStarts, span.start);
  const endLine = lineAt(source.lineStarts, span.end);
  return {
    line,
    column: span.start - (source.lineStarts[line - 1] ?? 0) + 1,
    endLine,
    endColumn: span.end - (source.lineStarts[endLine - 1] ?? 0) + 1,
  };
}

/** Number of the line, from 1, that an offset stands on: the last one that begins at or before it. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lineStarts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low, 1);
}
