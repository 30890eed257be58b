import { type Alignment, createAligner, type Edges } from "../align/align.ts";
import type { Evidence } from "../align/evidence.ts";
import { trustInPlaces } from "../align/landmarks.ts";
import { createScorer, type Learned } from "../align/score-cells.ts";
import { ALIGN_WEIGHTS } from "../align/weights.ts";
import type { Column } from "../model/types.ts";

/** A stretch of columns that is aligned by itself. */
interface Stretch {
  /** Its first column, and the column behind its last. */
  readonly from: number;
  readonly to: number;
  readonly align: ReturnType<typeof createAligner>;
  readonly score: ReturnType<typeof createScorer>;
}

interface Part {
  readonly stretch: Stretch;
  /** Its first cell, and the cell behind its last. */
  readonly from: number;
  readonly to: number;
  readonly alignment: Alignment;
}

/**
 * Makes a reader of rows under one header. A row's departments and its rating say by themselves what they are; where
 * both are there once, the cells before, between and behind them are aligned by themselves, and a stretch that has
 * just as many cells as columns needs no weighing of words: order says it all.
 */
export function createRowReader(columns: readonly Column[], weights = ALIGN_WEIGHTS) {
  const makeStretch = (from: number, to: number): Stretch => {
    const own = columns.slice(from, to);
    return { from, to, align: createAligner(own, weights), score: createScorer(own, weights) };
  };
  const columnOf = (field: string) => columns.findIndex((column) => column.field === field);
  const [departments, rating] = [columnOf("departments"), columnOf("rating")];
  const endsInTitle =
    columns[departments - 1]?.field === "title" && columns[departments - 2]?.field === "number";
  const whole = makeStretch(0, columns.length);
  const stretches =
    departments >= 0 && rating > departments
      ? ([
          makeStretch(0, departments),
          makeStretch(departments + 1, rating),
          makeStretch(rating + 1, columns.length),
        ] as const)
      : null;

  function readStretch(
    stretch: Stretch,
    evidence: readonly Evidence[],
    cells: readonly [from: number, to: number],
    learned: Learned | null,
  ): Part {
    const [from, to] = cells;
    const count = to - from;
    if (count === 0 || count === stretch.to - stretch.from)
      return { stretch, from, to, alignment: inOrder(count, 0) };
    if (endsInTitle && stretch.to === departments && isNumberAndTitle(evidence, from, count))
      return { stretch, from, to, alignment: inOrder(count, departments - count) };
    const own = evidence.slice(from, to);
    const trust = trustInPlaces(columns, evidence, weights.places).slice(from, to);
    const edges: Edges = {
      before: from === 0 ? null : (evidence[from - 1]?.cell.index ?? null),
      after: to === evidence.length ? null : (evidence[to]?.cell.index ?? null),
    };
    const alignment = stretch.align(own, stretch.score(own, learned), trust, edges);
    return { stretch, from, to, alignment };
  }

  return function readRow(evidence: readonly Evidence[], learned: Learned | null): Alignment {
    const [first, last] = stretches ? [only(evidence, "departments"), only(evidence, "rating")] : [-1, -1];
    if (!stretches || first < 0 || last < first)
      return whole.align(
        evidence,
        whole.score(evidence, learned),
        trustInPlaces(columns, evidence, weights.places),
      );
    const parts = [
      readStretch(stretches[0], evidence, [0, first], learned),
      readStretch(stretches[1], evidence, [first + 1, last], learned),
      readStretch(stretches[2], evidence, [last + 1, evidence.length], learned),
    ];
    const placement = new Array<number>(evidence.length).fill(-1);
    placement[first] = departments;
    placement[last] = rating;
    for (const part of parts) place(placement, part, part.alignment.placement);
    return { placement, score: 0, second: secondOf(parts, placement) };
  };
}

/** The one cell of a kind in a row; -1 where there is none, or more than one. */
function only(evidence: readonly Evidence[], kind: string): number {
  const found = evidence.findIndex((one) => one.kind === kind);
  return found >= 0 && evidence.findLastIndex((one) => one.kind === kind) === found ? found : -1;
}

/** A number and a short text before the departments: what most rows begin with once their labels are printed. */
function isNumberAndTitle(evidence: readonly Evidence[], from: number, count: number): boolean {
  const [first, second] = [evidence[from]?.kind, evidence[from + 1]?.kind];
  return count === 2 && (first === "number" || first === "digit") && second === "short";
}

function inOrder(count: number, first: number): Alignment {
  const placement = new Array<number>(count);
  for (let i = 0; i < count; i++) placement[i] = first + i;
  return { placement, score: 0, second: null };
}

function place(into: number[], { stretch, from }: Part, placement: readonly number[]): void {
  for (let i = 0; i < placement.length; i++) {
    const column = placement[i] as number;
    into[from + i] = column < 0 ? -1 : stretch.from + column;
  }
}

/** The second best reading of a row: that of the part whose second reading is closest to its best. */
function secondOf(parts: readonly Part[], best: readonly number[]): Alignment["second"] {
  let closest: Part | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const { score, second } = part.alignment;
    if (!second || score - second.score >= least) continue;
    least = score - second.score;
    closest = part;
  }
  if (!closest?.alignment.second) return null;
  const placement = [...best];
  place(placement, closest, closest.alignment.second.placement);
  return { placement, score: -least };
}
