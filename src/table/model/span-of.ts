import type { Span } from "../../core/span.ts";
import type { Cell } from "../../input/grid/types.ts";

/** From the first of some cells to the last. */
export function spanOf(cells: readonly Cell[]): Span {
  return { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 };
}
