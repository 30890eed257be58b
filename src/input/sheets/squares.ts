import type { Range, SheetCell } from "./types.ts";

/** Fewer columns are no squared paper. */
const FEWEST_COLUMNS = 12;
/** Wider columns hold more than a character of full width, in points. */
const WIDEST = 25;
/** Of the columns that are used. */
const SHARE = 0.8;
/** How much wider or narrower than high a square may be. */
const SQUARE = { least: 0.5, most: 2 } as const;
/** Of a row where nothing is said, in points. */
const USUAL_HEIGHT = 15;

/** Gathers widths and heights in points, and tells whether the cells of a sheet are about as wide as they are high. */
export interface SquareTest {
  /** What columns and rows have of which nothing else is said. */
  usual(width: number, height: number): void;
  columns(range: Range, width: number): void;
  row(height: number | undefined): void;
  /** By the columns that hold something; those behind them are the rest of the sheet. */
  isSquared(cells: readonly SheetCell[]): boolean;
}

export function createSquareTest(): SquareTest {
  const said: { readonly range: Range; readonly width: number }[] = [];
  const heights = { count: 0, sum: 0 };
  let usualWidth = Number.NaN;
  let usualHeight = USUAL_HEIGHT;
  return {
    usual(width, height) {
      usualWidth = width;
      if (height > 0) usualHeight = height;
    },
    columns(range, width) {
      said.push({ range, width });
    },
    row(height = usualHeight) {
      heights.count++;
      heights.sum += height;
    },
    isSquared(cells) {
      const used = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
      const width =
        narrowWidth(said, used) ?? (said.length === 0 && used >= FEWEST_COLUMNS ? usualWidth : null);
      if (width === null || !(width <= WIDEST)) return false;
      const height = heights.count > 0 ? heights.sum / heights.count : usualHeight;
      return width >= height * SQUARE.least && width <= height * SQUARE.most;
    },
  };
}

/** The mean width of the narrow columns, where they are most of those that are used; null where they are not. */
function narrowWidth(
  said: readonly { readonly range: Range; readonly width: number }[],
  used: number,
): number | null {
  let count = 0;
  let sum = 0;
  for (const { range, width } of said) {
    const columns = Math.min(range.last + 1, used) - range.first;
    if (columns <= 0 || !(width <= WIDEST)) continue;
    count += columns;
    sum += columns * width;
  }
  return count >= FEWEST_COLUMNS && count >= used * SHARE ? sum / count : null;
}
