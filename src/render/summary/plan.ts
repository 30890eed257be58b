import type { Summary } from "../../summary/types.ts";
import type { DrawnColumn } from "../kit/drawn-table.ts";
import { blockColumns, FEATURES, type Feature, type SummaryColumn } from "./columns.ts";
import type { TableContext } from "./table.ts";

/** A column of numbers that has its place in a table. */
export interface PlacedColumn extends SummaryColumn, DrawnColumn {}

export interface Plan {
  readonly features: ReadonlySet<Feature>;
  readonly columns: readonly PlacedColumn[];
  /** Headers of columns that there is no room for. */
  readonly leftOut: readonly string[];
  readonly nameWidth: number;
}

const GAP = 2;
/** More room before the first column of the next year. */
const BLOCK_GAP = 4;
/** A name column narrower than this tells too little of names. */
const MIN_NAME = 10;
const COMFORTABLE_NAME = 20;

/** What is kept where names can be wrapped instead. */
const KEPT = FEATURES.indexOf("unverifiable");
/** How many features are dropped, and how wide the names must be then, in the order in which it is tried. */
const ATTEMPTS = [
  ...FEATURES.slice(0, KEPT + 1).map((_, dropped) => ({ dropped, least: COMFORTABLE_NAME })),
  ...[...FEATURES.slice(KEPT), null].map((_, index) => ({ dropped: KEPT + index, least: MIN_NAME })),
];

/**
 * Drops one feature after the other until the names have room, `wish` columns at best; null where there is no room
 * for a table. What is left over goes to columns that can use it.
 */
export function planColumns(
  summary: Summary,
  blocks: readonly number[],
  wish: number,
  { page, words }: TableContext,
): Plan | null {
  const columnsWith = (features: ReadonlySet<Feature>) =>
    blocks.map((block) => blockColumns({ summary, block, beside: blocks.length > 1, page, words }, features));
  const complete = columnsWith(new Set(FEATURES));
  for (const { dropped, least } of ATTEMPTS) {
    const features = new Set<Feature>(FEATURES.slice(dropped));
    const byBlock = columnsWith(features);
    const columns = byBlock.flatMap(placeBlock);
    const room = page.width - columns.reduce((sum, { width, gap }) => sum + width + gap, 0);
    if (room < Math.min(wish, least)) continue;
    const nameWidth = Math.min(wish, room);
    return {
      features,
      columns: columns.map((column) => widen(column, room - nameWidth)),
      leftOut: missingHeaders(complete, byBlock),
      nameWidth,
    };
  }
  return null;
}

function placeBlock(columns: readonly SummaryColumn[], block: number): PlacedColumn[] {
  return columns.map((column, index) => ({ ...column, gap: block > 0 && index === 0 ? BLOCK_GAP : GAP }));
}

function widen(column: PlacedColumn, room: number): PlacedColumn {
  const { width, most = width } = column;
  return { ...column, width: Math.min(most, width + room) };
}

/** A bar has no header: it only draws the share. */
function missingHeaders(
  complete: readonly (readonly SummaryColumn[])[],
  shown: readonly (readonly SummaryColumn[])[],
): string[] {
  const headers = complete.flatMap((columns, index) => {
    const kept = new Set(shown[index]?.map(({ header }) => header));
    return columns.map(({ header }) => header).filter((header) => header !== "" && !kept.has(header));
  });
  return [...new Set(headers)];
}
