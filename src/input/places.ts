import type { Box, Place } from "../core/place.ts";
import type { Span } from "../core/span.ts";
import type { Document } from "./model/document.ts";

/** A span as programs are told it: what the format of the document can say, and nothing else. */
export interface Location {
  /** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly sheet?: string;
  readonly ref?: string;
  readonly page?: number;
  readonly table?: number;
  readonly row?: number;
  readonly box?: Box;
}

/** A place in words that fit behind a path and a colon: `27:15`, `取組結果!J12`, `p.3 table 1 row 2`. */
export function formatPlace(place: Place): string {
  switch (place.kind) {
    case "line":
      return `${place.line}:${place.column}`;
    case "cell":
      return `${place.sheet}!${place.ref}`;
    case "box":
      return place.table === null
        ? `p.${place.page} line ${place.row}`
        : `p.${place.page} table ${place.table} row ${place.row}`;
    case "node":
      return `table ${place.table} row ${place.row} column ${place.column}`;
  }
}

/** Where a span begins, in words. */
export function formatStart(document: Pick<Document, "place">, { start }: Span): string {
  return formatPlace(document.place(start));
}

/** The line or row that a place stands on, as short as it can be said. */
export function formatLine(place: Place): string {
  return place.kind === "line" ? String(place.line) : formatPlace(place);
}

/** A span for programs. */
export function toLocation(document: Pick<Document, "place">, { start, end }: Span): Location {
  const place = document.place(start);
  switch (place.kind) {
    case "line": {
      const last = document.place(end);
      const { line, column } = place;
      const [endLine, endColumn] =
        last.kind === "line" ? [last.line, last.column] : [line, column + end - start];
      return { line, column, endLine, endColumn };
    }
    case "cell":
      return { sheet: place.sheet, ref: place.ref };
    case "box":
      return {
        page: place.page,
        ...(place.table === null ? {} : { table: place.table }),
        row: place.row,
        column: place.column,
        box: place.box,
      };
    case "node":
      return { table: place.table, row: place.row, column: place.column };
  }
}
