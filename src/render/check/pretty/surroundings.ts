import { lineAt } from "../../../core/lines.ts";
import type { Place } from "../../../core/place.ts";
import type { Span } from "../../../core/span.ts";
import { cellHolds } from "../../../input/grid/cell.ts";
import type { CellField, Initiative, Report } from "../../../report/types.ts";
import { titlesOf } from "../../kit/check-renderer.ts";

/** The cell that a place stands in, or its line where it stands in none. */
export interface Surroundings {
  /** A field, the heading of a column of the report's own, or null outside the table. */
  readonly field: CellField | null;
  readonly heading: string | null;
  readonly limits: Span;
  readonly place: Place;
}

/** What the findings of a report are shown with, looked up without going through all its rows each time. */
export interface ReportPlaces {
  titleOf(initiative: string | null): string | null;
  surroundingsOf(span: Span): Surroundings;
}

/** The places of a report by the offsets of its rows. */
export function mapPlaces(report: Report): ReportPlaces {
  const titles = titlesOf(report);
  const rows = report.initiatives.toSorted((a, b) => a.span.start - b.span.start);
  const starts = rows.map(({ span }) => span.start);
  return {
    titleOf: (initiative) => titles.get(initiative) ?? null,
    surroundingsOf: (span) => lookAround(report, rows[lineAt(starts, span.start) - 1], span),
  };
}

/** The surroundings of a single place; for many of them `mapPlaces` is faster. */
export function surroundingsOf(report: Report, span: Span): Surroundings {
  const row = report.initiatives.find((initiative) => contains(initiative.span, span));
  return lookAround(report, row, span);
}

function lookAround(report: Report, row: Initiative | undefined, span: Span): Surroundings {
  const place = report.document.place(span.start);
  const cell = row && contains(row.span, span) ? findCell(row, span) : null;
  return cell ? { ...cell, place } : { field: null, heading: null, limits: unitLimits(report, span), place };
}

/** From the first to the last line, or cell, that the place is on. */
function unitLimits({ document }: Report, span: Span): Span {
  const { start } = document.unitAt(span.start);
  const { end } = document.unitAt(Math.max(span.start, span.end - 1));
  return trim(document.text, { start, end }, span);
}

function findCell(initiative: Initiative, span: Span): Omit<Surroundings, "place"> | null {
  for (const [field, cell] of Object.entries(initiative.cells)) {
    if (cellHolds(cell, span)) return { field: field as CellField, heading: null, limits: cell.span };
  }
  const extra = initiative.extra.find(({ cell }) => cellHolds(cell, span));
  return extra ? { field: null, heading: extra.heading, limits: extra.cell.span } : null;
}

/** Without the tabs and the line end around the words of a line, unless the place itself reaches into them. */
function trim(text: string, { start, end }: Span, span: Span): Span {
  const line = text.slice(start, end);
  return {
    start: Math.min(span.start, start + line.length - line.trimStart().length),
    end: Math.max(span.end, start + line.trimEnd().length),
  };
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
