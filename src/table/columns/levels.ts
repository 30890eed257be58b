import type { Heading } from "../header/read-header.ts";
import { isTier, TIERS, type Tier } from "../model/types.ts";

/** Levels that have a name of their own; those above them count outwards. */
const NEAREST = TIERS.slice(-3);

/**
 * Names the columns of the hierarchy, outermost first: as their headings say where these agree with the order of the
 * columns, else by order alone. Of more columns than there are names the innermost are named; the others get null.
 */
export function nameLevels(headings: readonly Heading[]): (Tier | null)[] {
  const said = headings.map(
    ({ matches }) => matches.find(({ field }) => isTier(field))?.field as Tier | undefined,
  );
  const depths = said.map((field) => (field ? TIERS.indexOf(field) : -1));
  const areInOrder = depths.every((depth, i) => depth >= 0 && (i === 0 || depth > (depths[i - 1] as number)));
  if (areInOrder) return said.map((field) => field ?? null);
  if (headings.length <= NEAREST.length) return headings.map((_, i) => NEAREST[i] ?? null);
  const unnamed = Math.max(0, headings.length - TIERS.length);
  const first = TIERS.length - headings.length;
  return headings.map((_, i) => (i < unnamed ? null : (TIERS[first + i] ?? null)));
}
