import type { Document } from "../../../input/model/document.ts";
import { formatLine } from "../../../input/places.ts";
import type { Initiative } from "../../../report/types.ts";
import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import { type OverviewContext, paragraph } from "./context.ts";

/** The columns, in order. */
export const COLUMN_NAMES = ["rating", "id", "title", "primary", "status", "line"] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

/** What an initiative shows in each column, safe for a terminal. */
export type RowCells = Readonly<Record<ColumnName, string>>;

export function rowCells(
  initiative: Initiative,
  document: Pick<Document, "place">,
  { words }: OverviewContext,
): RowCells {
  const place = document.place(initiative.span.start);
  return {
    rating: initiative.rating === null ? "-" : sanitizeForTerminal(initiative.rating.symbol),
    id: sanitizeForTerminal(initiative.id),
    title: initiative.title === null ? words.untitled : sanitizeForTerminal(initiative.title),
    primary: sanitizeForTerminal(initiative.departments.primary ?? ""),
    status: words.status[initiative.status],
    line: place.kind === "line" ? String(initiative.line) : formatLine(place),
  };
}

/** An initiative as a block of lines, for terminals that are too narrow for a table. */
export function renderBlock(
  { rating, id, title, primary, status, line }: RowCells,
  paintRating: (text: string) => string,
  context: OverviewContext,
): string[] {
  const { words, palette } = context;
  const place = [primary, status, isLineNumber(line) ? words.atLine(Number(line)) : line].filter(
    (part) => part !== "",
  );
  return [
    ...paragraph(`${rating} ${id}`, 0, context, paintRating),
    ...paragraph(title, 2, context),
    ...paragraph(place.join("  "), 2, context, palette.faint),
  ];
}

/** Whether a place is the number of a line, and no name of a cell or a row of a table. */
export function isLineNumber(place: string): boolean {
  return /^\d+$/.test(place);
}
