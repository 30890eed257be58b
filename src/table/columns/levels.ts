import { isTier, TIERS, type Tier } from "../model/types.ts";
import type { Known } from "./assign.ts";

/** Levels that have a name of their own; those above them count outwards. */
const NEAREST = TIERS.slice(-3);

/**
 * Names the columns of the hierarchy, outermost first: as the user says, as their headings say where these agree with
 * the order of the columns, else by order alone. Of more columns than there are names the innermost are named; the
 * others get null.
 */
export function nameLevels(columns: readonly Pick<Known, "heading" | "said">[]): (Tier | null)[] {
  const named = byHeadings(columns);
  return columns.map(({ said }, i) => (said !== null && isTier(said) ? said : (named[i] ?? null)));
}

function byHeadings(columns: readonly Pick<Known, "heading">[]): (Tier | null)[] {
  const said = columns.map(
    ({ heading }) => heading.matches.find(({ field }) => isTier(field))?.field as Tier | undefined,
  );
  const depths = said.map((field) => (field ? TIERS.indexOf(field) : -1));
  const areInOrder = depths.every((depth, i) => depth >= 0 && (i === 0 || depth > (depths[i - 1] as number)));
  if (areInOrder) return said.map((field) => field ?? null);
  if (columns.length <= NEAREST.length) return columns.map((_, i) => NEAREST[i] ?? null);
  const unnamed = Math.max(0, columns.length - TIERS.length);
  const first = TIERS.length - columns.length;
  return columns.map((_, i) => (i < unnamed ? null : (TIERS[first + i] ?? null)));
}
