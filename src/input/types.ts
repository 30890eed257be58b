/** How the cells of a text are separated. */
export type SourceFormat = "tsv" | "csv";

/** A report's text as it was read: every later span is an offset into `text`. */
export interface Source {
  /** As the user named it; `-` or the `--stdin-filename` for standard input. */
  readonly path: string;
  readonly format: SourceFormat;
  /** The encoding that was detected or asked for, in lower case: `utf-8`, `shift_jis`, `euc-jp`, `iso-2022-jp`, `utf-16le`, `utf-16be`. */
  readonly encoding: string;
  /** The decoded text without its byte order mark, line endings and control characters as they stand in the file. */
  readonly text: string;
  /** Offset at which each line begins; a line ends at LF, CRLF or a lone CR. */
  readonly lineStarts: readonly number[];
}
