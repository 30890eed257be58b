import { findFiscalYear } from "../../text/era.ts";
import type { LabelHints } from "../levels/label-columns.ts";
import { NO_HINTS, nameLevels } from "../levels/name-levels.ts";
import { type Column, type ColumnField, isLevel } from "../model/types.ts";
import { headingKey, isIndicatorHeading } from "./headings.ts";
import type { HeaderBlock, Heading } from "./read-header.ts";

interface Candidate {
  readonly heading: Heading;
  readonly field: ColumnField;
  readonly weight: number;
}

/** A heading for another year than the report's is a weaker candidate, one for its own year a stronger. */
function yearBonus(text: string, fiscalYear: number | null): number {
  const year = findFiscalYear(text)?.year;
  if (year === undefined || fiscalYear === null) return 0;
  return year === fiscalYear ? 0.3 : -0.5;
}

/** Drops a heading that the header shows twice side by side, as extraction does at a merged cell. */
function dropRepeated(headings: readonly Heading[]): Heading[] {
  return headings.filter(({ text, index }, i) => {
    const next = headings[i + 1];
    return !next || headingKey(next.text) !== headingKey(text) || next.index - index > 1;
  });
}

/** What a report's other parts say of its columns. */
export interface ColumnHints {
  readonly fiscalYear: number | null;
  /** Whether its rows hold lone rating symbols. */
  readonly hasRatings: boolean;
  /** What the rows hold at an index. */
  readonly labels?: LabelHints;
}

/** 評価 alone may head the letters or the words: whether the rows hold letters decides. */
const RATING_BONUS = 0.6;

/** Gives each field to the heading that claims it most strongly; a heading left without a field becomes an extra column. */
export function assignFields(block: HeaderBlock, hints: ColumnHints): Column[] {
  const { fiscalYear, hasRatings, labels = NO_HINTS } = hints;
  const headings = dropRepeated(block.headings);
  const candidates: Candidate[] = headings
    .flatMap((heading) =>
      isIndicatorHeading(heading.text)
        ? []
        : heading.matches.map(({ field, weight }) => ({
            heading,
            field,
            weight:
              weight +
              yearBonus(heading.text, fiscalYear) +
              (field === "rating" && hasRatings ? RATING_BONUS : 0),
          })),
    )
    .toSorted((a, b) => b.weight - a.weight);
  const fieldOf = new Map<Heading, ColumnField>();
  const taken = new Set<ColumnField>();
  for (const { heading, field } of candidates) {
    if (fieldOf.has(heading) || taken.has(field)) continue;
    fieldOf.set(heading, field);
    taken.add(field);
  }
  const columns = headings.map((heading) => ({
    field: fieldOf.get(heading) ?? "extra",
    heading: heading.text,
    index: heading.index,
    isLevelHeading: isLevel(heading.matches[0]?.field ?? ""),
  }));
  return nameLevels(columns, labels);
}

function columnKey({ field, heading }: Column): string {
  return field === "extra" ? `extra:${headingKey(heading)}` : field;
}

/** Columns with their comparison keys, which are needed over and over. */
export interface KeyedColumns {
  readonly columns: readonly Column[];
  readonly keys: readonly string[];
}

/** The different lists among the columns of all pages, keyed; pages nearly always repeat one. */
export function distinctColumns(pages: readonly (readonly Column[])[]): KeyedColumns[] {
  const distinct = new Map<string, KeyedColumns>();
  for (const columns of pages) {
    const keys = columns.map(columnKey);
    const whole = keys.join("\n");
    if (!distinct.has(whole)) distinct.set(whole, { columns, keys });
  }
  return [...distinct.values()];
}

/**
 * The columns of a page, completed by those that only other pages' headers show: extraction drops a heading now and
 * then. A page whose header has little in common with the others keeps its own columns.
 */
export function completeColumns(page: readonly Column[], others: readonly KeyedColumns[]): Column[] {
  const columns = [...page];
  const keys = new Set(page.map(columnKey));
  for (const other of others) {
    const shared = other.keys.filter((key) => keys.has(key)).length;
    if (shared < other.keys.length * 0.6) continue;
    for (const [at, column] of other.columns.entries()) {
      if (column.field === "extra" || keys.has(column.field)) continue;
      const before = other.keys.slice(0, at).findLast((left) => keys.has(left));
      const position = before ? columns.findIndex((own) => columnKey(own) === before) + 1 : 0;
      columns.splice(position, 0, { ...column, index: columns[position - 1]?.index ?? 0 });
      keys.add(column.field);
    }
  }
  return columns;
}

/**
 * Adds the column of ratings to a header that lost its heading: the rows hold lone rating symbols, and no heading
 * could be theirs. It stands behind the evaluation, or before what comes next.
 */
export function withRatingColumn(columns: readonly Column[]): Column[] {
  if (columns.some(({ field }) => field === "rating")) return [...columns];
  const check = columns.findLastIndex(({ field }) => field === "check" || field === "do");
  const action = columns.findIndex(({ field }) => field === "action");
  const at = check >= 0 ? check + 1 : action >= 0 ? action : columns.length;
  const rating: Column = { field: "rating", heading: "達成度", index: (columns[at - 1]?.index ?? -1) + 1 };
  return [...columns.slice(0, at), rating, ...columns.slice(at)];
}
