import type { Lang } from "../core/finding.ts";
import { lineAt } from "../core/lines.ts";
import type { Box, NodePlace, Place } from "../core/place.ts";
import type { Span } from "../core/span.ts";
import { sanitizeForTerminal } from "../text/sanitize.ts";
import type { Document } from "./model/document.ts";
import { findLineStarts } from "./readers/lines.ts";

/** A stretch of a text: lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a place is called in a format that has other places than lines; what the format cannot say is absent. */
export interface NamedPlace {
  readonly sheet?: string;
  readonly ref?: string;
  readonly page?: number;
  readonly table?: number;
  readonly row?: number;
  /** Of a cell of a table, its column in it. */
  readonly tableColumn?: number;
  /** Of a line around the tables, its number among these. */
  readonly paragraph?: number;
  readonly box?: Box;
}

/** A span as programs are told it: of a text its region, else the region in the transcript beside the place's name. */
export interface Location extends Region, NamedPlace {}

/**
 * A place as it stands behind a path and a colon: `27:15`, `取組結果!J12`, `p.3 table 1 row 2`. Names are of the file, so
 * nothing in them acts on a terminal.
 */
export function formatPlace(place: Place): string {
  switch (place.kind) {
    case "line":
      return `${place.line}:${place.column}`;
    case "cell":
      return `${sanitizeForTerminal(place.sheet)}!${sanitizeForTerminal(place.ref)}`;
    case "box":
      return place.table === null
        ? `p.${place.page} line ${place.row}`
        : `p.${place.page} table ${place.table} row ${place.row}`;
    case "node":
      return isOutside(place)
        ? `paragraph ${place.row}`
        : `table ${place.table} row ${place.row} column ${place.column}`;
  }
}

/** Where a span begins, as it stands behind a path and a colon. */
export function formatStart(document: Pick<Document, "place">, { start }: Span): string {
  return formatPlace(document.place(start));
}

/** The line or row that a place stands on, as short as it can be said. */
export function formatLine(place: Place): string {
  if (place.kind === "line") return String(place.line);
  return place.kind === "node" && !isOutside(place)
    ? `table ${place.table} row ${place.row}`
    : formatPlace(place);
}

/** A place as people say it in their language; the name of a cell is the same in all. */
export function placeInWords(place: Place, lang: Lang): string {
  if (lang === "en" || place.kind === "cell") return formatPlace(place);
  switch (place.kind) {
    case "line":
      return `${place.line}行${place.column}桁`;
    case "box":
      return place.table === null
        ? `${place.page}ページの${place.row}行目`
        : `${place.page}ページ 表${place.table}の${place.row}行目`;
    case "node":
      return isOutside(place)
        ? `${place.row}番目の段落`
        : `表${place.table}の${place.row}行目 ${place.column}列目`;
  }
}

/** A span of a text; null in documents whose places are no lines, where no program could find it by them. */
export function toRegion(document: Pick<Document, "place">, { start, end }: Span): Region | null {
  const place = document.place(start);
  if (place.kind !== "line") return null;
  const last = document.place(end);
  const { line, column } = place;
  const [endLine, endColumn] = last.kind === "line" ? [last.line, last.column] : [line, column + end - start];
  return { line, column, endLine, endColumn };
}

/** A span for programs. */
export function toLocation(document: Pick<Document, "place" | "text">, span: Span): Location {
  const region = toRegion(document, span);
  if (region) return region;
  const starts = transcriptLines(document);
  const at = (offset: number) => {
    const line = lineAt(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
  const last = at(span.end);
  return {
    ...at(span.start),
    endLine: last.line,
    endColumn: last.column,
    ...toNamedPlace(document.place(span.start)),
  };
}

/** What a place is called beside its line; nothing in a text. */
export function toNamedPlace(place: Place): NamedPlace {
  switch (place.kind) {
    case "line":
      return {};
    case "cell":
      return { sheet: place.sheet, ref: place.ref };
    case "box": {
      const { page, table, row, column, box } = place;
      return table === null ? { page, paragraph: row, box } : { page, table, row, tableColumn: column, box };
    }
    case "node":
      return isOutside(place)
        ? { paragraph: place.row }
        : { table: place.table, row: place.row, tableColumn: place.column };
  }
}

/** Whether a place is a line around the tables. */
function isOutside({ table }: NodePlace): boolean {
  return table === 0;
}

/** Where the lines of transcripts begin, kept since each finding asks. */
const LINES = new WeakMap<object, readonly number[]>();

function transcriptLines(document: Pick<Document, "text">): readonly number[] {
  const known = LINES.get(document);
  if (known) return known;
  const starts = findLineStarts(document.text);
  LINES.set(document, starts);
  return starts;
}
