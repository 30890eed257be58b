import type { Cell } from "../../input/grid/types.ts";
import type { Column, ColumnField } from "../model/types.ts";
import { ALIGN_WEIGHTS } from "./weights.ts";

/** A way to place a row's cells: for each cell the index of its column, -1 where no column could take it. */
export type Placement = readonly number[];

/** The best way to place a row's cells in the columns, and the best one that differs from it. */
export interface Alignment {
  readonly placement: Placement;
  readonly score: number;
  /** The second best; null where there is only one way. */
  readonly second: { readonly placement: Placement; readonly score: number } | null;
}

/** Index in the row of the cells before and behind the part that is aligned; null at the ends of the row. */
export interface Edges {
  readonly before: number | null;
  readonly after: number | null;
}

const OPEN: Edges = { before: null, after: null };

/** The share of its cost that an empty column keeps where the row shows a blank cell in its place; a row without a title is none. */
export const BLANK_SHARE = 0.25;
export const isNeverBlank = (field: ColumnField) => field === "title";
/** The share that empty columns behind the last cell keep: extraction cuts rows off at the end. */
export const TRAILING_SHARE = 0.5;
/** Below this, leaving the cell out and the column empty is always better. */
const HOPELESS = -6.5;
/** The two best states of one node, as offsets into flat arrays: rank 0 and rank 1. */
const RANKS = 2;

/**
 * Makes an aligner for one list of columns. Alignment places the cells, in order, into the columns: each cell in at
 * most one column and never out of order, so that the content scores less the costs of empty columns and of unplaced
 * cells are best. It is dynamic programming over cells × columns that keeps the two best ways to every state, so that
 * a row whose second reading is close can be told from a sure one.
 */
export function createAligner(
  columns: readonly Column[],
  { cells: weights, places: placeWeights } = ALIGN_WEIGHTS,
) {
  const width = columns.length + 1;
  // What the columns left of each one cost together when empty, and what of it a blank cell in their place takes off.
  const empty = new Float64Array(width);
  const relief = new Float64Array(width);
  for (const [i, { field }] of columns.entries()) {
    const cost = weights.empty[field];
    empty[i + 1] = (empty[i] as number) + cost;
    relief[i + 1] = (relief[i] as number) + (isNeverBlank(field) ? 0 : cost * (1 - BLANK_SHARE));
  }

  const rowSize = width * RANKS;
  const ofNoColumn = placeWeights.unplaced;
  const places = columns.map(({ index }) => index);
  const suits = new Float64Array(columns.length);
  const end = new Float64Array(RANKS);
  const last = new Int32Array(RANKS);
  // One set of buffers for all rows, as long as the longest so far.
  let score = new Float64Array(0);
  // The state that a state came from within the previous row; negative (-1 - state) where the cell stays unplaced.
  let from = new Int32Array(0);

  /**
   * @param content how well each cell suits each column, cell by cell
   * @param inPlace for each cell, what speaks for the column under whose heading it stands
   * @param edges where the cells around them stand, if these are a part of a row
   */
  return function align(
    cells: readonly { readonly cell: Cell }[],
    content: Float64Array,
    inPlace: readonly number[],
    { before: left, after }: Edges = OPEN,
  ): Alignment {
    const size = (cells.length + 1) * rowSize;
    if (score.length < size) {
      score = new Float64Array(2 * size);
      from = new Int32Array(2 * size);
    }
    score.fill(Number.NEGATIVE_INFINITY, 0, size);
    score[0] = 0;
    let before = left;
    for (let i = 1; i <= cells.length; i++) {
      const { index } = (cells[i - 1] as { readonly cell: Cell }).cell;
      const bonus = inPlace[i - 1] as number;
      for (let j = 0; j < columns.length; j++)
        suits[j] = (content[(i - 1) * columns.length + j] as number) + (places[j] === index ? bonus : 0);
      relax(i, before === null ? 0 : index - before - 1);
      before = index;
    }
    return finish(cells.length, after === null ? null : after - (before ?? -1) - 1);
  };

  function relax(i: number, gap: number): void {
    const here = i * rowSize;
    const above = here - rowSize;
    // The two best ways to stand anywhere left of column j, each with the empty columns up to there paid back.
    let first = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    let firstState = 0;
    let secondState = 0;
    for (let j = 0; j < width; j++) {
      offer(score, from, here + j * RANKS, (score[above + j * RANKS] as number) + ofNoColumn, -1 - j * RANKS);
      offer(
        score,
        from,
        here + j * RANKS,
        (score[above + j * RANKS + 1] as number) + ofNoColumn,
        -2 - j * RANKS,
      );
      if (j === 0) continue;
      for (let rank = 0; rank < RANKS; rank++) {
        const state = (j - 1) * RANKS + rank;
        const value = (score[above + state] as number) + (empty[j - 1] as number);
        if (value > first) {
          second = first;
          secondState = firstState;
          first = value;
          firstState = state;
        } else if (value > second) {
          second = value;
          secondState = state;
        }
      }
      const own = suits[j - 1] as number;
      if (own < HOPELESS) continue;
      if (gap <= 0) {
        const base = own - (empty[j - 1] as number);
        offer(score, from, here + j * RANKS, first + base, firstState);
        offer(score, from, here + j * RANKS, second + base, secondState);
      } else {
        for (let state = 0; state < j * RANKS; state++) {
          if (score[above + state] === Number.NEGATIVE_INFINITY) continue;
          offer(
            score,
            from,
            here + j * RANKS,
            (score[above + state] as number) + own - skipCost(state >> 1, j - 1, gap),
            state,
          );
        }
      }
    }
  }

  function skipCost(after: number, before: number, blanks: number): number {
    const count = before - after;
    const full = (empty[before] as number) - (empty[after] as number);
    const spared = (relief[before] as number) - (relief[after] as number);
    return count === 0 ? 0 : full - spared * Math.min(1, blanks / count);
  }

  /** @param gap blank cells up to what stands behind the row's part; null where nothing does */
  function finish(cells: number, gap: number | null): Alignment {
    end.fill(Number.NEGATIVE_INFINITY);
    for (let state = 0; state < rowSize; state++) {
      const column = state >> 1;
      const rest =
        gap === null
          ? ((empty[width - 1] as number) - (empty[column] as number)) * TRAILING_SHARE
          : skipCost(column, width - 1, gap);
      offer(end, last, 0, (score[cells * rowSize + state] as number) - rest, state);
    }
    const placementOf = (rank: number) => {
      const placement = new Array<number>(cells).fill(-1);
      let state = last[rank] as number;
      for (let i = cells; i > 0; i--) {
        const step = from[i * rowSize + state] as number;
        if (step >= 0) placement[i - 1] = (state >> 1) - 1;
        state = step >= 0 ? step : -1 - step;
      }
      return { placement, score: end[rank] as number };
    };
    return { ...placementOf(0), second: end[1] === Number.NEGATIVE_INFINITY ? null : placementOf(1) };
  }
}

/** Keeps the two best of what was offered to a node. */
function offer(score: Float64Array, from: Int32Array, node: number, value: number, state: number): void {
  if (value > (score[node] as number)) {
    score[node + 1] = score[node] as number;
    from[node + 1] = from[node] as number;
    score[node] = value;
    from[node] = state;
  } else if (value > (score[node + 1] as number)) {
    score[node + 1] = value;
    from[node + 1] = state;
  }
}
