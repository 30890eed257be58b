import { isLevel, LEVELS, type LevelField } from "../model/types.ts";
import type { Known } from "./assign.ts";

/**
 * Names the columns of the hierarchy, outermost first: as the user says, as their headings say where these agree with
 * the order of the columns, else by order alone. Of more columns than there are names the innermost are named; the
 * others get null.
 */
export function nameLevels(columns: readonly Pick<Known, "heading" | "said">[]): (LevelField | null)[] {
  const named = byHeadings(columns);
  return columns.map(({ said }, i) => (said !== null && isLevel(said) ? said : (named[i] ?? null)));
}

function byHeadings(columns: readonly Pick<Known, "heading">[]): (LevelField | null)[] {
  const said = columns.map(
    ({ heading }) => heading.matches.find(({ field }) => isLevel(field))?.field as LevelField | undefined,
  );
  const depths = said.map((field) => (field ? LEVELS.indexOf(field) : -1));
  const areInOrder = depths.every((depth, i) => depth >= 0 && (i === 0 || depth > (depths[i - 1] as number)));
  if (areInOrder) return said.map((field) => field ?? null);
  const outer = Math.max(0, columns.length - LEVELS.length);
  return columns.map((_, i) => (i < outer ? null : (LEVELS[i - outer] ?? null)));
}
