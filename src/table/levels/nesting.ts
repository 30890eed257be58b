import type { LabelKind } from "../model/label-mark.ts";
import type { FoundLabel } from "./collect-labels.ts";

/**
 * The kinds of a report's labels, outermost first: a kind stands above the one that follows it with no row between them;
 * where that does not tell, the one that comes first does.
 */
export function sortByNesting(labels: readonly FoundLabel[]): LabelKind[] {
  const above = countAbove(labels);
  const rest = [...new Set(labels.flatMap(({ kind }) => (kind === null ? [] : [kind])))];
  const sorted: LabelKind[] = [];
  while (rest.length > 0) {
    const isOutermost = (kind: LabelKind) => rest.every((other) => above(other, kind) <= above(kind, other));
    const next = rest.find(isOutermost) ?? (rest[0] as LabelKind);
    sorted.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  return sorted;
}

/** How often a label of one kind is followed by one of another before a row of the table comes. */
function countAbove(labels: readonly FoundLabel[]) {
  const counts = new Map<string, number>();
  for (let i = 1; i < labels.length; i++) {
    const [before, after] = [labels[i - 1] as FoundLabel, labels[i] as FoundLabel];
    const isDirect = before.at === after.at || (after.at === before.at + 1 && !isRow(before));
    if (!isDirect || before.kind === null || after.kind === null) continue;
    const key = `${before.kind} ${after.kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (outer: LabelKind, inner: LabelKind) => counts.get(`${outer} ${inner}`) ?? 0;
}

function isRow({ field, hasRow }: FoundLabel): boolean {
  return field !== null && hasRow;
}
