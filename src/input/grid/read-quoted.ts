import Papa from "papaparse";
import { lineAt } from "../../core/lines.ts";
import { makeCell, unifyLineEnds } from "./cell.ts";
import type { Cell, Grid, Row, TextLines } from "./types.ts";

const QUOTE = '"';

/** What the text of a cell left out of the document, and where in the document it ends: before its closing quote. */
interface Raw {
  readonly gaps: readonly number[];
  readonly end: number;
}

/**
 * A quote within a quoted cell is written twice. One that is not, as in `"a"b"`, stands for itself; so do all in a cell
 * that is never closed.
 */
function readRaw(text: string, start: number, value: string, isUnclosed: boolean): Raw {
  if (text[start] !== QUOTE) return { gaps: [], end: start + value.length };
  const gaps: number[] = [];
  for (let at = value.indexOf(QUOTE); at >= 0 && !isUnclosed; at = value.indexOf(QUOTE, at + 1)) {
    if (text[start + 1 + at + gaps.length + 1] === QUOTE) gaps.push(at);
  }
  return { gaps, end: start + 1 + value.length + gaps.length };
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
      const isCut = errors.some(({ code }) => code === "MissingQuotes");
      let start = rowStart;
      for (const [index, value] of data.entries()) {
        const quoted = text[start] === QUOTE ? 1 : 0;
        if (quoted === 1 && value.includes("\n")) hasLineEndInCell = true;
        const { gaps, end } = readRaw(text, start, value, isCut && index === data.length - 1);
        const cell = value === "" ? null : makeCell(value, 0, value.length, index, start + quoted, gaps);
        if (cell) cells.push(cell);
        const next = text.indexOf(separator, end);
        start = (next < 0 || next > rowEnd ? rowEnd : next) + 1;
      }
      if (cells.length > 0)
        rows.push({ line: lineAt(lines.lineStarts, rowStart), width: data.length, cells });
      rowStart = meta.cursor;
    },
  });
  return { rows, isSound, hasLineEndInCell };
}
