import type { Piece } from "./pieces.ts";

/** A column of a text that is set with blanks, in columns of a screen. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Lines of fewer pieces show no columns, and a table has as many of them. */
export const FEWEST_PIECES = 4;
/** So many lines have to line up. */
const FEWEST_LINES = 4;
/** The part of the lines that may have two pieces in one column, as where words stand far apart by chance. */
const MOST_CROWDED = 0.1;

/** The columns that the lines of most pieces show: what none of them leaves blank. Null where they do not line up. */
export function findBands(lines: readonly (readonly Piece[])[]): Band[] | null {
  const full = lines.filter((pieces) => pieces.length >= FEWEST_PIECES);
  if (full.length < FEWEST_LINES) return null;
  const bands: { from: number; to: number }[] = [];
  const pieces = full.flat().toSorted((a, b) => a.from - b.from);
  for (const { from, to } of pieces) {
    const last = bands.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else bands.push({ from, to });
  }
  const crowded = full.filter(
    (line) => new Set(line.map((piece) => bandOf(piece, bands))).size < line.length,
  );
  return bands.length < FEWEST_PIECES || crowded.length > full.length * MOST_CROWDED ? null : bands;
}

/** The column that a piece stands in; -1 where it reaches over several. */
export function bandOf({ from, to }: Piece, bands: readonly Band[]): number {
  const first = bands.findIndex((band) => from < band.to);
  if (first === -1) return -1;
  const next = bands[first + 1];
  return next && to > next.from ? -1 : first;
}
