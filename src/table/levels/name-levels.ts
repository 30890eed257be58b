import { type Column, isLevel, LEVELS, type LevelField } from "../model/types.ts";
import type { LabelHints } from "./label-columns.ts";

/** A column as far as its heading tells. */
export interface Candidate extends Column {
  /** Whether its heading is one of a level, even where another column has that field. */
  readonly isLevelHeading: boolean;
}

/** What says nothing, where there are no rows to look at. */
export const NO_HINTS: LabelHints = () => null;

/**
 * Gives the columns of the hierarchy their levels, outermost first: those whose headings say so, unless their cells are
 * attributes, and those left of the title whose cells are labels whatever their heading. Where the headings tell three
 * levels or fewer apart and in order, the levels are theirs; else the columns' order tells them, the innermost three
 * being policy, strategy and item.
 */
export function nameLevels(candidates: readonly Candidate[], hints: LabelHints): Column[] {
  const title = candidates.findIndex(({ field }) => field === "title");
  const levels: Candidate[] = [];
  const attributes = new Set<Candidate>();
  for (const [at, column] of candidates.entries()) {
    const isHeading = isLevel(column.field) || column.isLevelHeading;
    if (!isHeading && (column.field !== "extra" || at > title)) continue;
    const evidence = hints(column.index, levels.at(-1)?.index ?? null);
    if (isHeading && evidence === "attribute") attributes.add(column);
    else if (isHeading || evidence === "label") levels.push(column);
  }
  const fields = fieldsOf(levels);
  return candidates.map((column) => {
    const { heading, index } = column;
    if (attributes.has(column)) return { field: "extra", heading, index };
    const level = levels.indexOf(column);
    return { field: level < 0 ? column.field : (fields[level] ?? "extra"), heading, index };
  });
}

function fieldsOf(levels: readonly Candidate[]): LevelField[] {
  const own = levels.map(({ field }) => field).filter(isLevel);
  const isOrdered = own.every(
    (field, i) => i === 0 || LEVELS.indexOf(field) > LEVELS.indexOf(own[i - 1] as LevelField),
  );
  if (own.length === levels.length && isOrdered) return own;
  const nearest = LEVELS.slice(-3);
  // Of more levels than there are names for, the innermost count.
  return levels.length <= nearest.length ? nearest : LEVELS.slice(-levels.length);
}
