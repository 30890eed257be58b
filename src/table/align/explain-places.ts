import type { Cell } from "../../input/grid/types.ts";
import type { CellPlacing, CellReason } from "../model/cell-signs.ts";
import type { Column } from "../model/types.ts";
import { createAligner } from "./align.ts";
import { WORDING_SIGNS } from "./cell-kind.ts";
import { type Evidence, kindScore, readEvidence, wordingOf, wordingWeights } from "./evidence.ts";
import { trustInPlaces } from "./landmarks.ts";
import { createScorer } from "./score-cells.ts";

/** So many cells times columns at most are placed anew for each cell, which takes the square of that. */
const MOST_WEIGHED = 2500;

/** What no cell may be placed at. */
const NEVER = -1000;

/**
 * Why the cells of a row stand in their columns; null for a cell of which nobody tells where it stands.
 *
 * @param places for each cell the index of its column; below 0 where nobody tells
 */
export function explainPlaces(
  columns: readonly Column[],
  cells: readonly Cell[],
  places: readonly number[],
  symbols: ReadonlySet<string>,
): (CellPlacing | null)[] {
  const evidence = cells.map((cell) => readEvidence(cell, symbols));
  const trust = trustInPlaces(columns, evidence);
  const margins = marginsOf(columns, evidence, places, trust);
  return evidence.map((one, i) => {
    const column = columns[places[i] as number];
    return column ? { why: reasonsFor(one, column, trust[i] as number), margin: margins?.[i] ?? null } : null;
  });
}

function reasonsFor(one: Evidence, { field, index }: Column, trust: number): CellReason[] {
  const wording = wordingOf(one);
  const weights = wording && wordingWeights(field);
  const words = WORDING_SIGNS.map((what, k) => ({ what, weight: (weights?.[k] ?? 0) * (wording?.[k] ?? 0) }));
  const reasons: CellReason[] = [
    { what: one.kind, weight: kindScore(one.kind, field) },
    ...words,
    { what: "in-place", weight: one.cell.index === index ? trust : 0 },
  ];
  return reasons.filter(({ weight }) => weight !== 0);
}

/** How much worse the row would be placed with each cell elsewhere; null for a row that is too wide. */
function marginsOf(
  columns: readonly Column[],
  evidence: readonly Evidence[],
  places: readonly number[],
  trust: readonly number[],
): number[] | null {
  const count = columns.length;
  if (count * evidence.length > MOST_WEIGHED) return null;
  const content = createScorer(columns)(evidence, null).slice(0, evidence.length * count);
  const align = createAligner(columns);
  const asPlaced = content.map((score, k) => {
    const own = places[Math.floor(k / count)] as number;
    return own < 0 || own === k % count ? score : NEVER;
  });
  const total = align(evidence, asPlaced, trust).score;
  return places.map((own, i) => {
    if (own < 0) return 0;
    const elsewhere = content.slice();
    elsewhere[i * count + own] = NEVER;
    return total - align(evidence, elsewhere, trust).score;
  });
}
