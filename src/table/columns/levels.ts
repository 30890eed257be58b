import type { Heading } from "../header/read-header.ts";
import { isTier, TIERS, type Tier } from "../model/types.ts";

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
  const outer = Math.max(0, headings.length - TIERS.length);
  return headings.map((_, i) => (i < outer ? null : (TIERS[i - outer] ?? null)));
}
