import type { LabelKind } from "../model/label-mark.ts";
import type { Tier } from "../model/types.ts";
import type { FoundLabel } from "./collect-labels.ts";

/** What a label counts in a column that it may have been moved to. */
const MOVED = 0.5;

/** So much more than any label: a kind has none only where there are more kinds than columns. */
const EACH = 1e9;

/** A way to give kinds to columns. */
interface Way {
  readonly score: number;
  readonly pairs: readonly (readonly [LabelKind, Tier])[];
}

const NONE: Way = { score: 0, pairs: [] };

/**
 * Gives kinds of marks to columns, both outermost first and never crosswise, so that as many labels as possible stand
 * in the column of their kind; the outermost where that does not tell.
 */
export function assignColumns(
  kinds: readonly LabelKind[],
  columns: readonly Tier[],
  labels: readonly FoundLabel[],
): Way["pairs"] {
  // above[j]: the best way for the kinds before this one and the first j columns.
  let above: Way[] = [NONE, ...columns.map(() => NONE)];
  for (const kind of kinds) {
    const here: Way[] = [NONE];
    for (const [j, column] of columns.entries()) {
      const before = above[j] as Way;
      const score = before.score + EACH + countLabels(labels, kind, column);
      const skipping = best(here[j] as Way, above[j + 1] as Way);
      here.push(skipping.score >= score ? skipping : { score, pairs: [...before.pairs, [kind, column]] });
    }
    above = here;
  }
  return (above.at(-1) as Way).pairs;
}

function best(a: Way, b: Way): Way {
  return a.score >= b.score ? a : b;
}

function countLabels(labels: readonly FoundLabel[], kind: LabelKind, column: Tier): number {
  let count = 0;
  for (const label of labels)
    if (label.kind === kind && label.field === column) count += label.isInPlace ? 1 : MOVED;
  return count;
}
