import { InputError } from "../../src/core/errors.ts";
import type { Span } from "../../src/core/span.ts";
import { cellHolds } from "../../src/input/grid/cell.ts";
import type { Cell, Row } from "../../src/input/grid/types.ts";
import { openReportNow } from "../../src/pipeline.ts";
import type { Initiative, Report } from "../../src/report/types.ts";
import { findHeaders } from "../../src/table/header/read-header.ts";
import { cleanText } from "../../src/text/clean.ts";
import { type BareCell, type Marks, TOKEN } from "./mark.ts";
import { HEADER, keepersOf, placesOf } from "./places.ts";

/** What became of the marked cells of a report. */
export interface Account {
  /** Cells that are found nowhere. */
  readonly lost: readonly string[];
  /** Cells that are found at more than one place, with the places. */
  readonly doubled: readonly string[];
  /** What the program says where it refuses the whole report. */
  readonly refused: string | null;
}

/** Reads a file in any format, and finds what was marked in it. */
export function account(name: string, bytes: Uint8Array, { tokens, bare }: Marks): Account {
  const report = read(name, bytes);
  if (typeof report === "string") return { lost: [], doubled: [], refused: report };
  const found = findTokens(report);
  const cells = findBare(report, bare);
  const lost = tokens.filter(({ token }) => !found.has(token)).map(({ token }) => token);
  const doubled = tokens.flatMap(({ token, cells: count }) => {
    const places = found.get(token) ?? [];
    return places.length > count ? [`${token}: ${places.join(", ")}`] : [];
  });
  return { lost: [...lost, ...cells.lost], doubled: [...doubled, ...cells.doubled], refused: null };
}

function read(name: string, bytes: Uint8Array): Report | string {
  try {
    return openReportNow(bytes, { path: name });
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

function findTokens(report: Report): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { where, text } of placesOf(report)) {
    for (const token of new Set(text.match(TOKEN))) {
      const places = found.get(token) ?? [];
      if (where === HEADER && places.includes(HEADER)) continue;
      places.push(where);
      found.set(token, places);
    }
  }
  return found;
}

/** Cells without a token are found by where they stand: behind a field, in a label, under a diagnostic. */
function findBare(report: Report, bare: readonly BareCell[]): { lost: string[]; doubled: string[] } {
  const rows = report.document.grids.flatMap((grid) => grid.rows);
  const headers = findHeaders(rows);
  const fields = new Map<number, number>();
  // Cells of a text that stands in several places.
  const joined: Cell[] = [];
  for (const initiative of report.initiatives) {
    for (const cell of [...ownCells(initiative), ...initiative.extra.map((one) => one.cell)]) {
      fields.set(cell.span.start, (fields.get(cell.span.start) ?? 0) + 1);
      if (cell.gaps && cell.gaps.length > 0) joined.push(cell);
    }
  }
  const kept = keepersOf(report);
  const lost: string[] = [];
  const doubled: string[] = [];
  for (const { row: index, column, text } of bare) {
    const row = rows[index];
    const cell = row?.cells.find((one) => one.index === column);
    // Where quotes that do not match part cells otherwise than they were written, there is no telling which is which.
    if (!row || cell?.text !== text) continue;
    const isHeader = headers.some(
      ({ firstRow, rowCount }) => index >= firstRow && index < firstRow + rowCount,
    );
    const parts = joined.filter((one) => one.span.start < cell.span.start && cellHolds(one, cell.span));
    const own = (fields.get(cell.span.start) ?? 0) + parts.length;
    const under = kept.filter(
      ({ rule, span }) => rule !== "table/header-differs" && covers(span, cell.span),
    ).length;
    if (own + under > 1) doubled.push(`${row.line}: ${text}`);
    if (own + under === 0 && !isHeader && !isElsewhere(report, row, cell)) lost.push(`${row.line}: ${text}`);
  }
  return { lost, doubled };
}

/** The cells behind the fields of an initiative, but for those that stand in a row above. */
function ownCells({ cells, carried }: Initiative): Cell[] {
  return Object.entries(cells).flatMap(([field, cell]) =>
    carried.some((one) => one === field) ? [] : [cell],
  );
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** No mark before a heading is longer. */
const LONGEST_MARK = 8;

/** A label, the symbol of a legend's line, or the number of a page. */
function isElsewhere(
  { initiatives, ratingScale, diagnostics }: Report,
  { cells, width }: Row,
  cell: Cell,
): boolean {
  const { text } = cleanText(cell.text);
  const isLabel = initiatives
    .flatMap(({ path }) => path.map(({ title }) => title))
    .some((title) => text.endsWith(title) && text.length - title.length <= LONGEST_MARK);
  if (isLabel) return true;
  const levels = [...ratingScale, ...diagnostics.filter(({ rule }) => rule === "table/legend-differs")];
  if (levels.some(({ span }) => cells.some((one) => covers(one.span, span)))) return true;
  return cells.length === 1 && width === 1 && /^[-‐‑‒–—―−－\s\d０-９/／]+$/.test(text);
}
