import Papa from "papaparse";
import { lineAt } from "../../core/lines.ts";
import { makeCell, unifyLineEnds } from "./cell.ts";
import type { Cell, Grid, Row, TextLines } from "./types.ts";

const QUOTE = '"';

/** End of the raw cell that begins at `start`: the offset of the separator, line end or end of text behind it. */
function endOfCell(text: string, start: number, limit: number, separator: string): number {
  let at = start;
  if (text[start] === QUOTE) {
    at = start + 1;
    for (;;) {
      const quote = text.indexOf(QUOTE, at);
      if (quote < 0 || quote >= limit) return limit;
      if (text[quote + 1] !== QUOTE) {
        at = quote + 1;
        break;
      }
      at = quote + 2;
    }
  }
  const end = text.indexOf(separator, at);
  return end < 0 || end > limit ? limit : end;
}

/** In a quoted value each quote was written twice. */
function gapsOf(value: string, quoted: number): readonly number[] {
  const gaps: number[] = [];
  if (quoted === 1) {
    for (let at = value.indexOf(QUOTE); at >= 0; at = value.indexOf(QUOTE, at + 1)) gaps.push(at);
  }
  return gaps;
}

/** What a quoted reading gave, and whether every quote had its partner. */
export interface QuotedGrid extends Grid {
  readonly isSound: boolean;
  /** Whether a line end stood between quotes: the text means something else without them. */
  readonly hasLineEndInCell: boolean;
}

/** Reads text with RFC 4180 quoting, separated by commas or, as spreadsheets write it, by tabs; a quoted cell may hold line ends. */
export function readQuotedGrid(lines: TextLines, separator: "," | "\t"): QuotedGrid {
  const text = unifyLineEnds(lines.text);
  const rows: Row[] = [];
  let rowStart = 0;
  let isSound = true;
  let hasLineEndInCell = false;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: "\n",
    step: ({ data, errors, meta }) => {
      if (errors.length > 0) isSound = false;
      const rowEnd = text[meta.cursor - 1] === "\n" ? meta.cursor - 1 : meta.cursor;
      const cells: Cell[] = [];
      let start = rowStart;
      for (const [index, value] of data.entries()) {
        const quoted = text[start] === QUOTE ? 1 : 0;
        if (quoted === 1 && value.includes("\n")) hasLineEndInCell = true;
        const cell =
          value === ""
            ? null
            : makeCell(value, 0, value.length, index, start + quoted, gapsOf(value, quoted));
        if (cell) cells.push(cell);
        start = endOfCell(text, start, rowEnd, separator) + 1;
      }
      if (cells.length > 0)
        rows.push({ line: lineAt(lines.lineStarts, rowStart), width: data.length, cells });
      rowStart = meta.cursor;
    },
  });
  return { rows, isSound, hasLineEndInCell };
}
