import type { Span } from "../../core/span.ts";
import type { CellField, Initiative, Report } from "../../report/types.ts";
import { lineAt } from "../../source/locate.ts";

/** The cell that a place stands in, or its line where it stands in none. */
export interface Surroundings {
  /** A field, the heading of a column of the report's own, or null outside the table. */
  readonly field: CellField | null;
  readonly heading: string | null;
  readonly limits: Span;
  readonly line: number;
}

/** Looks for a place in the cells of the initiatives. */
export function surroundingsOf(report: Report, span: Span): Surroundings {
  const { source, initiatives } = report;
  const line = lineAt(source.lineStarts, span.start);
  for (const initiative of initiatives) {
    if (!contains(initiative.span, span)) continue;
    const cell = findCell(initiative, span);
    if (cell) return { ...cell, line };
  }
  const end = source.lineStarts[lineAt(source.lineStarts, Math.max(span.start, span.end - 1))];
  const limits = { start: source.lineStarts[line - 1] ?? 0, end: end ?? source.text.length };
  return { field: null, heading: null, limits: trim(source.text, limits, span), line };
}

function findCell(initiative: Initiative, span: Span): Omit<Surroundings, "line"> | null {
  for (const [field, cell] of Object.entries(initiative.cells)) {
    if (contains(cell.span, span)) return { field: field as CellField, heading: null, limits: cell.span };
  }
  const extra = initiative.extra.find(({ cell }) => contains(cell.span, span));
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
