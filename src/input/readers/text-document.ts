import type { Finding } from "../../core/finding.ts";
import { lineAt } from "../../core/lines.ts";
import { refuseBlank } from "../encoding/refuse.ts";
import type { Grid, TextLines } from "../grid/types.ts";
import { measureText } from "../limits/estimate-memory.ts";
import { refuseLines, refuseLongLines, refuseMemory } from "../limits/refuse-excess.ts";
import type { Document, SourceFormat } from "../model/document.ts";
import type { Candidate } from "../model/reader.ts";
import { findLineStarts } from "./lines.ts";

/** What stands between two cells of a line. */
const SEPARATORS = { tsv: "\t", csv: ",", markdown: "|" } as const satisfies Partial<
  Record<SourceFormat, string>
>;

/** A grid with what there is to say of how it was read. */
export interface ReadGrid {
  readonly grid: Grid;
  readonly findings: readonly Finding[];
}

/**
 * A document out of a text that `readGrid` splits into cells. Its places are lines and columns.
 * @throws {InputError} for a blank text, or one that holds more than the limits allow.
 */
export function readTextDocument(
  candidate: Candidate,
  format: keyof typeof SEPARATORS,
  readGrid: (lines: TextLines) => Grid | ReadGrid,
): Document {
  const { path, limits } = candidate;
  const { text, encoding } = candidate.text();
  refuseBlank(path, text);
  refuseLines(path, text, limits);
  const lines = { text, lineStarts: findLineStarts(text) };
  refuseLongLines(path, lines, limits);
  refuseMemory(path, measureText(lines, SEPARATORS[format]), limits);
  const { lineStarts } = lines;
  const read = readGrid(lines);
  const { grid, findings } = "grid" in read ? read : { grid: read, findings: [] };
  return {
    source: { path, format, encoding, lines: lineStarts.length },
    text,
    grids: [grid],
    findings,
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
