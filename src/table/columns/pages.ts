import { append } from "../../core/append.ts";
import type { Row } from "../../input/grid/types.ts";
import { classifyCell } from "../align/cell-kind.ts";
import { headingKey } from "../header/headings.ts";
import type { HeaderBlock, Heading } from "../header/read-header.ts";
import type { Column } from "../model/types.ts";
import type { Claim } from "./claims.ts";
import { type ColumnHints, type ColumnReading, type Elsewhere, readColumns } from "./read-columns.ts";
import { saidOf } from "./said.ts";

/** The columns of every page, and what was weighed to tell them. */
export interface PageColumns {
  readonly pages: readonly (readonly Column[])[];
  /** One for each header of its own, the first page's first. */
  readonly readings: readonly { readonly block: HeaderBlock; readonly reading: ColumnReading }[];
}

/**
 * The columns of every page; pages that share a header share the list.
 *
 * @param rowsOf for each page the rows that stand under its header
 */
export function readPageColumns(
  headers: readonly HeaderBlock[],
  rowsOf: readonly (readonly Row[])[],
  hints: ColumnHints,
): PageColumns {
  const under = new Map<HeaderBlock["headings"], Row[]>();
  const blocks = new Map<HeaderBlock["headings"], HeaderBlock>();
  for (const [page, block] of headers.entries()) {
    const rows = under.get(block.headings) ?? [];
    append(rows, rowsOf[page] ?? []);
    under.set(block.headings, rows);
    if (!blocks.has(block.headings)) blocks.set(block.headings, block);
  }
  const read = (block: HeaderBlock, elsewhere?: Elsewhere) =>
    readColumns(block, under.get(block.headings) ?? [], hints, elsewhere);
  const distinct = [...blocks.values()];
  const alone = distinct.map((block) => read(block));
  const lists = distinctColumns(alone.map(({ columns }) => columns));
  const elsewhere: Elsewhere = {
    prior: commonClaims(alone),
    complete: (columns) => completeColumns(columns, lists),
  };
  const together = alone.map((reading, i) =>
    isSettled(reading, elsewhere) ? reading : read(distinct[i] as HeaderBlock, elsewhere),
  );
  const own = new Map(distinct.map(({ headings }, i) => [headings, together[i] as ColumnReading]));
  const all = distinctColumns([...own.values()].map(({ columns }) => columns));
  const completed = new Map<HeaderBlock["headings"], Column[]>();
  for (const [headings, { columns, headings: kept }] of own) {
    const full = completeColumns(columns, all);
    const hasLost =
      !full.some(({ field }) => field === "rating") &&
      hasStrayRatings(under.get(headings) ?? [], numbersAndSaid(full, kept, hints), hints);
    completed.set(headings, hasLost ? withRatingColumn(full) : full);
  }
  return {
    pages: headers.map(({ headings }) => completed.get(headings) ?? []),
    readings: distinct.map((block, i) => ({ block, reading: together[i] as ColumnReading })),
  };
}

/** Whether nothing that other pages say can change how a header is read. */
function isSettled(
  { headings, columns, assignment }: ColumnReading,
  { prior, complete }: Elsewhere,
): boolean {
  return (
    complete(columns).length === columns.length &&
    headings.every(({ text }, i) => (assignment.claims[i] ?? null) === prior(text))
  );
}

/** What most rows under a heading of the same words were taken for, page by page. */
function commonClaims(readings: readonly ColumnReading[]): Elsewhere["prior"] {
  const votes = new Map<string, Map<Claim, number>>();
  for (const { headings, profiles, assignment } of readings)
    for (const [i, { text }] of headings.entries()) {
      const claim = assignment.claims[i];
      if (!claim) continue;
      const own = votes.get(headingKey(text)) ?? new Map<Claim, number>();
      own.set(claim, (own.get(claim) ?? 0) + (profiles[i]?.filled ?? 0) + 1);
      votes.set(headingKey(text), own);
    }
  return (heading) =>
    [...(votes.get(headingKey(heading)) ?? [])].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** So many rows show what is in all. */
const SAMPLE = 200;
const FEWEST_CELLS = 4;
const LONGEST = 30;
const SOME = 0.2;

/** Where the columns stand whose symbols are no ratings: that of numbers, and those of which the user says so. */
function numbersAndSaid(
  columns: readonly Column[],
  headings: readonly Heading[],
  hints: ColumnHints,
): ReadonlySet<number> {
  const said = saidOf(headings, hints.said);
  return new Set([
    ...columns.filter(({ field }) => field === "number").map(({ index }) => index),
    ...headings.filter((_, i) => said[i] !== null).map(({ index }) => index),
  ]);
}

/** Whether a good part of the rows holds a lone symbol of ratings, and not in columns apart: No. A, B, C. */
function hasStrayRatings(
  rows: readonly Row[],
  apart: ReadonlySet<number>,
  { symbols }: ColumnHints,
): boolean {
  const wide = rows.filter(({ cells }) => cells.length >= FEWEST_CELLS).slice(0, SAMPLE);
  const rated = wide.filter(({ cells }) =>
    cells.some(
      ({ text, index }) =>
        !apart.has(index) && text.length <= LONGEST && classifyCell(text, symbols) === "rating",
    ),
  );
  return wide.length > 0 && rated.length >= wide.length * SOME;
}

function columnKey({ field, heading }: Column): string {
  return field === "extra" ? `extra:${headingKey(heading)}` : field;
}

/** Columns with their comparison keys, which are needed over and over. */
interface KeyedColumns {
  readonly columns: readonly Column[];
  readonly keys: readonly string[];
}

/** The different lists among the columns of all pages, keyed; pages nearly always repeat one. */
function distinctColumns(pages: readonly (readonly Column[])[]): KeyedColumns[] {
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
function completeColumns(page: readonly Column[], others: readonly KeyedColumns[]): Column[] {
  const columns = [...page];
  const keys = new Set(page.map(columnKey));
  // A heading that stands here was taken for something else, and is not lost.
  const headings = new Set(page.map(({ heading }) => headingKey(heading)));
  for (const other of others) {
    const shared = other.keys.filter((key) => keys.has(key)).length;
    if (shared < other.keys.length * 0.6) continue;
    for (const [at, column] of other.columns.entries()) {
      if (column.field === "extra" || keys.has(column.field) || headings.has(headingKey(column.heading)))
        continue;
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
function withRatingColumn(columns: readonly Column[]): Column[] {
  const check = columns.findLastIndex(({ field }) => field === "check" || field === "do");
  const action = columns.findIndex(({ field }) => field === "action");
  const at = check >= 0 ? check + 1 : action >= 0 ? action : columns.length;
  const rating: Column = { field: "rating", heading: "達成度", index: (columns[at - 1]?.index ?? -1) + 1 };
  return [...columns.slice(0, at), rating, ...columns.slice(at)];
}
