import type { Finding } from "../../core/finding.ts";
import type { Place } from "../../core/place.ts";
import type { Span } from "../../core/span.ts";
import type { Grid } from "../grid/types.ts";

/** The formats that are read, by the id of their reader. */
export type SourceFormat = "tsv" | "csv" | "markdown" | "html" | "xlsx" | "ods" | "docx" | "pdf";

/** Where a document is from and how it was read. */
export interface Source {
  /** As the user named it; `-` or the `--stdin-filename` for standard input. */
  readonly path: string;
  readonly format: SourceFormat;
  /** The encoding that was detected or asked for, in lower case: `utf-8`, `shift_jis` …; null where it means nothing. */
  readonly encoding: string | null;
  /** Number of lines; null where there are none. */
  readonly lines: number | null;
  /** SHA-256 of the file's bytes, in lower-case hexadecimal digits; only where it was asked for. */
  readonly sha256?: string;
}

/**
 * A report as it was read, whatever its format. `text` is a transcript: for text files the text itself without its
 * byte order mark, for others their cells one after the other. Every span is a range of it.
 */
export interface Document {
  readonly source: Source;
  readonly text: string;
  /** Its tables with what stands around them: one for a text, one a sheet or table elsewhere. */
  readonly grids: readonly Grid[];
  /** What the reader has to say of it, such as a hidden sheet that was left out. */
  readonly findings: readonly Finding[];
  /** The place of an offset into `text`. */
  place(offset: number): Place;
  /** The line, or where there are none the cell, that an offset stands in. */
  unitAt(offset: number): Span;
}
