import type { Cell } from "../../input/grid/types.ts";
import { withoutInvisible } from "../../text/clean.ts";
import { type MarkKind, readMark } from "../model/marks.ts";
import { type ColumnField, OUTER_TIERS } from "../model/types.ts";
import { type CellKind, classifyCell, readWording, type Wording } from "./cell-kind.ts";

/** A cell with everything that speaks for or against a column. */
export interface Evidence {
  readonly cell: Cell;
  readonly kind: CellKind;
  /** The kind of mark at its start, if it is a heading. */
  readonly mark: MarkKind | null;
}

const LONG = 60;

type Scores = Readonly<Record<ColumnField, number>>;

function scores(partial: Partial<Record<ColumnField, number>>, otherwise: number): Scores {
  const fields: ColumnField[] = [
    "policy",
    "strategy",
    "item",
    "number",
    "title",
    "departments",
    "direction",
    "relatedPlans",
    "goal",
    "plan",
    "do",
    "check",
    "rating",
    "action",
    "extra",
  ];
  const scored = fields.map((field) => [field, partial[field] ?? otherwise] as const);
  // What is above a policy looks like one.
  const outer = OUTER_TIERS.map((field) => [field, partial.policy ?? otherwise] as const);
  return Object.fromEntries([...outer, ...scored]) as Scores;
}

/** How well a kind of cell suits a column: logarithms of odds, roughly; what a cell cannot be is far below zero. */
const BY_KIND: Readonly<Record<CellKind, Scores>> = {
  rating: scores({ rating: 6, number: -1, extra: -1, goal: -4, do: -4 }, -7),
  digit: scores({ number: 4.5, rating: 4.5, extra: 0.5, goal: -2, do: -2 }, -6),
  number: scores(
    { number: 5, rating: -5, extra: 0.5, goal: -1.5, do: -1.5, relatedPlans: -4, title: -6 },
    -6,
  ),
  departments: scores({ departments: 6, extra: -1, title: -3, relatedPlans: -2 }, -6),
  dash: scores(
    {
      relatedPlans: 1,
      extra: 0.5,
      direction: 0,
      goal: 0,
      plan: 0,
      do: 0,
      check: 0,
      action: 0,
      number: -3,
      departments: -1,
      rating: -1,
    },
    -6,
  ),
  heading: scores(
    {
      policy: 2.5,
      strategy: 2.5,
      item: 1.5,
      title: 1,
      relatedPlans: -1,
      goal: -1,
      plan: -1,
      do: -1,
      check: -2,
      action: -2,
      direction: -2,
      extra: 0,
    },
    -6,
  ),
  described: scores(
    {
      policy: 2.5,
      strategy: 2,
      item: 1,
      title: -2,
      relatedPlans: -1.5,
      direction: 0,
      goal: 0.2,
      plan: 0.3,
      do: 0.3,
      check: 0.2,
      action: 0.2,
      extra: -0.3,
      departments: -6,
    },
    -7,
  ),
  bullet: scores(
    {
      policy: 0.5,
      title: -3,
      direction: -1,
      goal: 0,
      plan: 0,
      do: 0,
      check: -1,
      action: -1,
      relatedPlans: -1,
      departments: -2,
      extra: 0,
    },
    -6,
  ),
  short: scores(
    {
      policy: 1,
      strategy: 1,
      item: 1.2,
      title: 2,
      relatedPlans: 1,
      direction: -0.8,
      goal: 0,
      plan: -0.2,
      do: 0,
      check: -0.8,
      action: -0.8,
      departments: -2.5,
      extra: 0.5,
    },
    -6,
  ),
  prose: scores(
    {
      title: -4,
      relatedPlans: -1.2,
      direction: 0.5,
      goal: 0.5,
      plan: 0.5,
      do: 0.5,
      check: 0.5,
      action: 0.5,
      extra: -0.5,
      departments: -6,
      policy: -4.5,
      strategy: -5,
      item: -5,
    },
    -9,
  ),
};

/**
 * What the wording adds for each column of prose, in the order of `Wording`:
 * past, future, state, next, judged, planName, figures, acted, planThenDone.
 */
const BY_WORDING: Readonly<Partial<Record<ColumnField, readonly number[]>>> = {
  direction: [-1.6, 1.0, -1, -0.1, -0.6, -0.6, -0.8, -0.3, 0],
  relatedPlans: [-2, -1, -1.5, -0.8, -1, 2.6, -1, -0.5, 0],
  goal: [-0.8, 0.1, 3, -0.4, -0.6, -1, 0.9, -0.3, 0],
  plan: [-1.2, 0.9, -1, -0.1, -0.6, -0.8, 0.1, -0.3, 1.2],
  do: [1.2, -0.7, -1.2, -0.4, 0, -1, 0.7, 0.4, -0.6],
  check: [1.0, -0.6, -1.2, 0.1, 0.9, -1, -0.4, -0.2, -0.6],
  action: [-0.3, 0.5, -1.2, 0.9, 0, -1, -0.8, -0.3, 0],
};

/** Classifies a cell. */
export function readEvidence(cell: Cell, symbols: ReadonlySet<string>): Evidence {
  // Long cells are prose whatever is strewn into them.
  const text = cell.text.length > LONG ? cell.text : withoutInvisible(cell.text);
  const kind = classifyCell(text, symbols);
  const mark = kind === "heading" ? (readMark(text)?.mark ?? null) : null;
  return { cell, kind, mark };
}

/** What the words of a cell say; null for kinds that say all by themselves. */
export function wordingOf({ cell, kind }: Evidence): Wording | null {
  return kind === "prose" ||
    kind === "described" ||
    kind === "short" ||
    kind === "bullet" ||
    kind === "heading"
    ? readWording(withoutInvisible(cell.text))
    : null;
}

/** How well a kind of cell suits a column, whatever its words. */
export function kindScore(kind: CellKind, field: ColumnField): number {
  return BY_KIND[kind][field];
}

/** What each part of a wording adds for a column, in the order of `Wording`; null where words tell nothing. */
export function wordingWeights(field: ColumnField): readonly number[] | null {
  return BY_WORDING[field] ?? null;
}

/** How much a cell's content speaks for a column. */
export function scoreContent(evidence: Evidence, field: ColumnField): number {
  const wording = wordingOf(evidence);
  const weights = wording && wordingWeights(field);
  const added = weights ? weights.reduce((sum, weight, i) => sum + weight * (wording[i] as number), 0) : 0;
  return kindScore(evidence.kind, field) + added;
}
