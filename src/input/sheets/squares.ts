/** Fewer columns are no squared paper. */
const FEWEST_COLUMNS = 12;
/** Wider columns hold more than a character of full width, in points. */
const WIDEST = 25;
/** Of the columns that the sheet says the width of. */
const SHARE = 0.8;
/** How much wider or narrower than high a square may be. */
const SQUARE = { least: 0.5, most: 2 } as const;
/** Of a row where nothing is said, in points. */
const USUAL_HEIGHT = 15;
/** Beyond, columns are the rest of the sheet. */
const MOST_COLUMNS = 256;

/** Gathers widths and heights in points, and tells whether the cells of a sheet are about as wide as they are high. */
export interface SquareTest {
  /** What columns and rows have of which nothing else is said. */
  usual(width: number, height: number): void;
  columns(count: number, width: number): void;
  row(height: number | undefined): void;
  isSquared(): boolean;
}

export function createSquareTest(): SquareTest {
  const columns = { narrow: 0, all: 0, width: 0 };
  const heights = { count: 0, sum: 0 };
  let usualWidth = Number.NaN;
  let usualHeight = USUAL_HEIGHT;
  return {
    usual(width, height) {
      usualWidth = width;
      if (height > 0) usualHeight = height;
    },
    columns(count, width) {
      const counted = Math.min(count, MOST_COLUMNS);
      columns.all += counted;
      if (!(width <= WIDEST)) return;
      columns.narrow += counted;
      columns.width += counted * width;
    },
    row(height = usualHeight) {
      heights.count++;
      heights.sum += height;
    },
    isSquared() {
      const isUsual = columns.all === 0 && usualWidth <= WIDEST;
      if (!isUsual && (columns.narrow < FEWEST_COLUMNS || columns.narrow < columns.all * SHARE)) return false;
      const width = isUsual ? usualWidth : columns.width / columns.narrow;
      const height = heights.count > 0 ? heights.sum / heights.count : usualHeight;
      return width >= height * SQUARE.least && width <= height * SQUARE.most;
    },
  };
}
