import type { Merge, SheetCell } from "./types.ts";

/** A sheet of which fewer cells hold one character is no squared paper. */
const FEWEST_SINGLES = 0.6;
/** Fewer cells show no habit. */
const FEWEST_CELLS = 30;

/** Cells that were written a character each, joined: each with how many columns it takes. */
export interface JoinedCell extends SheetCell {
  readonly columns?: number;
}

/**
 * Joins what is written a character a cell, along the row, where the sheet is used as squared paper (方眼紙): its cells
 * are square, most of them hold a single character, and none that is joined is merged. Null where it is not.
 */
export function joinSquares(
  cells: readonly SheetCell[],
  merges: readonly Merge[],
  isSquared: boolean,
): readonly JoinedCell[] | null {
  if (!isSquared || cells.length < FEWEST_CELLS) return null;
  const merged = new Set(merges.map(({ row, column }) => `${row}:${column}`));
  const isSingle = (cell: SheetCell) =>
    isOneCharacter(cell.text) && !merged.has(`${cell.row}:${cell.column}`);
  if (cells.filter(isSingle).length < cells.length * FEWEST_SINGLES) return null;
  const joined: JoinedCell[] = [];
  let run: SheetCell[] = [];
  const end = () => {
    if (run.length > 0) joined.push(joinRun(run));
    run = [];
  };
  for (const cell of cells) {
    const last = run.at(-1);
    if (last && (last.row !== cell.row || last.column + 1 !== cell.column || !isSingle(cell))) end();
    if (isSingle(cell)) run.push(cell);
    else joined.push(cell);
  }
  end();
  return joined;
}

function joinRun(run: readonly SheetCell[]): JoinedCell {
  const first = run[0] as SheetCell;
  if (run.length === 1) return first;
  const text = run.map((cell) => cell.text).join("");
  const own = { row: first.row, column: first.column, text, columns: run.length };
  return run.some(({ isStruck }) => isStruck) ? { ...own, isStruck: true } : own;
}

/** A character, or two of half width as digits are written in a square. */
function isOneCharacter(text: string): boolean {
  if (text.length === 1) return true;
  return text.length === 2 && (/^[!-~]{2}$/.test(text) || text.codePointAt(0) !== text.charCodeAt(0));
}
