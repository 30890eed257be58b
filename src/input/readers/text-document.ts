import { lineAt } from "../../core/lines.ts";
import { refuseBlank } from "../encoding/refuse.ts";
import type { Grid, TextLines } from "../grid/types.ts";
import type { Document, SourceFormat } from "../model/document.ts";
import type { Candidate } from "../model/reader.ts";
import { findLineStarts, refuseLongLines } from "./lines.ts";

/**
 * A document out of a text that `readGrid` splits into cells. Its places are lines and columns.
 * @throws {InputError} for a blank text or a line too long to be read.
 */
export function readTextDocument(
  candidate: Candidate,
  format: SourceFormat,
  readGrid: (lines: TextLines) => Grid,
): Document {
  const { path } = candidate;
  const { text, encoding } = candidate.text();
  refuseBlank(path, text);
  const lineStarts = findLineStarts(text);
  refuseLongLines(path, text, lineStarts);
  return {
    source: { path, format, encoding, lines: lineStarts.length },
    text,
    grids: [readGrid({ text, lineStarts })],
    place: (offset) => {
      const line = lineAt(lineStarts, offset);
      return { kind: "line", line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
    },
    unitAt: (offset) => {
      const line = lineAt(lineStarts, offset);
      return { start: lineStarts[line - 1] ?? 0, end: lineStarts[line] ?? text.length };
    },
  };
}
