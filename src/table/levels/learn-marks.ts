import type { LabelKind } from "../model/label-mark.ts";
import { isTier, TIERS, type Tier, type TierMarks } from "../model/types.ts";
import { assignColumns } from "./assign-columns.ts";
import { type AlignedRow, collectLabels, type FoundLabel } from "./collect-labels.ts";
import { isBarren, withoutDoubtfulLines } from "./lines.ts";
import { sortByNesting } from "./nesting.ts";

/** Stands for labels without a mark; no label of a report is read so. */
const UNMARKED: LabelKind = "bracket-";
/** Marks that number headings and hardly anything else. */
const NUMBERS_HEADINGS: ReadonlySet<LabelKind> = new Set(["part", "chapter", "section", "roman"]);
/** Levels that a table without columns for them has before any is further out. */
const NEAREST = 3;

/**
 * Labels of the hierarchy stand in whichever column was nearest, or on lines of their own, so it is their marks that
 * tell the level: which kinds of marks occur in this report, which stands above which, and in which columns.
 */
export function learnTierMarks(rows: readonly AlignedRow[]): TierMarks {
  const columns = levelsOf(rows);
  const found = withoutAmbiguous(collectLabels(rows));
  const labels = withoutDoubtfulLines(found);
  const kinds = sortByNesting(labels);
  if (columns.length === 0) return fillLines(kinds, labels);
  const free = columns.filter((field) => !isPlainColumn(labels, field));
  const stay = kinds.findIndex((kind) => !isLineOnly(kind, labels));
  const raised = kinds
    .slice(0, stay < 0 ? kinds.length : stay)
    .filter((kind) => mayBeRaised(kind, labels))
    .slice(0, Math.max(0, kinds.length - free.length));
  const own = kinds.filter((kind) => !raised.includes(kind));
  const marks = new Map([
    ...zip(raised, slotsAbove(columns[0] as Tier, raised.length)),
    ...(hasOneUnmarked(found) ? withUnmarked(own, columns, found) : assignColumns(own, free, labels)),
  ]);
  return new Map([...marks, ...innerMarks(own, columns, labels, marks)]);
}

/** Kinds that stand below another level in its cell are of the levels further in that have no column. */
function innerMarks(
  kinds: readonly LabelKind[],
  columns: readonly Tier[],
  labels: readonly FoundLabel[],
  marks: TierMarks,
): Map<LabelKind, Tier> {
  const inner = new Set(labels.flatMap(({ kind, isInner }) => (isInner && kind !== null ? [kind] : [])));
  const within = TIERS.slice(TIERS.indexOf(columns.at(-1) as Tier) + 1);
  return zip(
    kinds.filter((kind) => inner.has(kind) && !marks.has(kind)),
    within,
  );
}

/** Whether labels without a mark are of one level: no row has two of them. */
function hasOneUnmarked(labels: readonly FoundLabel[]): boolean {
  const unmarked = labels.filter(({ kind }) => kind === null);
  return unmarked.length > 0 && unmarked.every(({ at }, i) => unmarked[i - 1]?.at !== at);
}

/** Labels without a mark are a kind like any other where they are of one level: they take a column, too. */
function withUnmarked(
  kinds: readonly LabelKind[],
  columns: readonly Tier[],
  found: readonly FoundLabel[],
): readonly (readonly [LabelKind, Tier])[] {
  const wanted = new Set<LabelKind>([...kinds, UNMARKED]);
  const named = found
    .map((label): FoundLabel => ({ ...label, kind: label.kind ?? UNMARKED }))
    .filter(({ kind }) => kind !== null && wanted.has(kind));
  const sorted = sortByNesting(named);
  return assignColumns(sorted, columns, named).filter(([kind]) => kind !== UNMARKED);
}

/** The levels that the first header with any has columns for, outermost first. */
function levelsOf(rows: readonly AlignedRow[]): readonly Tier[] {
  const seen = new Set<AlignedRow["columns"]>();
  for (const { columns } of rows) {
    if (seen.has(columns)) continue;
    seen.add(columns);
    const fields = new Set(columns.map(({ field }) => field).filter(isTier));
    if (fields.size > 0) return TIERS.filter((level) => fields.has(level));
  }
  return [];
}

/**
 * Where two columns hold nothing but the same kind of mark, side by side in a row, the mark does not tell which level it
 * is: the columns do.
 */
function withoutAmbiguous(labels: readonly FoundLabel[]): FoundLabel[] {
  const kindsOf = new Map<Tier, Set<LabelKind>>();
  for (const { field, kind, isInPlace } of labels) {
    if (field === null || kind === null || !isInPlace) continue;
    kindsOf.set(field, (kindsOf.get(field) ?? new Set()).add(kind));
  }
  const ambiguous = new Set<LabelKind>();
  let row: FoundLabel[] = [];
  for (const label of labels) {
    const { kind, field } = label;
    if (row[0]?.at !== label.at) row = [];
    if (field === null || kind === null || !label.isInPlace || ambiguous.has(kind)) continue;
    const other = row.find((left) => left.kind === kind)?.field;
    if (other && kindsOf.get(other)?.size === 1 && kindsOf.get(field)?.size === 1) ambiguous.add(kind);
    row.push(label);
  }
  return labels.map((label) =>
    label.field !== null && label.kind !== null && ambiguous.has(label.kind)
      ? { ...label, kind: null }
      : label,
  );
}

/** Lines between the rows of a table without columns for them: what has no room in the nearest levels is further out. */
function fillLines(kinds: readonly LabelKind[], labels: readonly FoundLabel[]): TierMarks {
  const sure = kinds.filter((kind) => !isBarren(kind, labels)).slice(0, TIERS.length);
  if (sure.length <= NEAREST) return zip(kinds.slice(0, NEAREST), TIERS.slice(-NEAREST));
  return zip(sure, TIERS.slice(-sure.length));
}

/** The levels for headings that stand above the first column of all: those of the three nearest that are free come first. */
function slotsAbove(first: Tier, count: number): Tier[] {
  const end = TIERS.indexOf(first);
  const nearest = TIERS.length - NEAREST;
  return TIERS.slice(Math.max(0, Math.min(nearest, end - count)), end).slice(0, count);
}

function isPlainColumn(labels: readonly FoundLabel[], field: Tier): boolean {
  const own = labels.filter((label) => label.field === field);
  const marked = own.filter(({ kind }) => kind !== null).length;
  return own.filter(({ kind, isInPlace }) => kind === null && isInPlace).length > marked;
}

/** A letter or a number before one line may well be something else. */
function mayBeRaised(kind: LabelKind, labels: readonly FoundLabel[]): boolean {
  const count = labels.reduce((sum, label) => sum + (label.kind === kind ? 1 : 0), 0);
  return (count > 1 || NUMBERS_HEADINGS.has(kind) || kind.startsWith("word-")) && !isBarren(kind, labels);
}

function isLineOnly(kind: LabelKind, labels: readonly FoundLabel[]): boolean {
  return labels.every((label) => label.kind !== kind || label.field === null);
}

function zip(kinds: readonly LabelKind[], fields: readonly Tier[]): Map<LabelKind, Tier> {
  return new Map(
    kinds.flatMap((kind, i): [LabelKind, Tier][] => {
      const field = fields[i];
      return field ? [[kind, field]] : [];
    }),
  );
}
