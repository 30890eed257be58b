import type { Finding } from "../../core/finding.ts";
import { lineAt } from "../../core/lines.ts";
import type { Place } from "../../core/place.ts";
import type { Span } from "../../core/span.ts";
import type { Cell, Grid, Row } from "../grid/types.ts";
import { refuseMemory } from "../limits/refuse-excess.ts";
import type { Document, SourceFormat } from "../model/document.ts";
import type { Candidate } from "../model/reader.ts";
import type { ReadCell, ReadRow, ReadTable } from "./types.ts";

/** What stands between two cells of the transcript, and between two rows. */
const BETWEEN_CELLS = "\t";
const BETWEEN_ROWS = "\n";
/** Tables stand so many lines apart, which is what keeps a line above one from being read as a line of the other. */
const LINES_BETWEEN = 2;

/** What a reader of cells found beside them. */
export interface CellSource {
  readonly format: SourceFormat;
  /** Of formats that are text. */
  readonly encoding?: string | null;
  /** Made once the transcript is there, since findings stand in it: `spanOf` gives where a cell of the tables stands. */
  readonly findings?: (spanOf: (cell: ReadCell) => Span) => readonly Finding[];
}

/**
 * A document out of the cells that a reader found: each with its place in the file, its texts one after the other as
 * the transcript. A row without a cell takes a line of the transcript, as a blank line of a text does.
 * @throws {InputError} where it would need more memory than the limits allow
 */
export function cellDocument(
  candidate: Candidate,
  tables: readonly ReadTable[],
  source: CellSource,
): Document {
  refuseMemory(candidate.path, measureTables(tables), candidate.limits);
  const transcript = createTranscript();
  const grids = tables.map((table) => transcript.addTable(table));
  const { text, starts, cells } = transcript.finish();
  const cellAt = (offset: number) => cells[lineAt(starts, offset) - 1];
  return {
    source: { path: candidate.path, format: source.format, encoding: source.encoding ?? null, lines: null },
    text,
    grids,
    findings: source.findings?.(transcript.spanOf) ?? [],
    place: (offset) => cellAt(offset)?.place ?? NOWHERE,
    unitAt: (offset) => {
      const cell = cellAt(offset);
      return cell ? transcript.spanOf(cell) : { start: 0, end: 0 };
    },
  };
}

/** Of a document without a cell. */
const NOWHERE: Place = { kind: "node", table: 1, row: 1, column: 1 };

/** Writes the transcript cell by cell, and keeps where each began. */
function createTranscript() {
  const parts: string[] = [];
  const starts: number[] = [];
  const cells: ReadCell[] = [];
  const startOf = new Map<ReadCell, number>();
  let length = 0;
  let line = 1;

  const write = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const addCell = (cell: ReadCell, before: number): Cell => {
    write(BETWEEN_CELLS.repeat(cell.index - before));
    const start = length;
    starts.push(start);
    cells.push(cell);
    startOf.set(cell, start);
    write(cell.text);
    const { text, index, rows = 1, columns = 1 } = cell;
    const own = { text, span: { start, end: length }, index };
    return rows > 1 || columns > 1 ? { ...own, rowSpan: rows, columnSpan: columns } : own;
  };
  const addRow = ({ width, cells: given }: ReadRow): Row => {
    let before = 0;
    const added = given.map((cell) => {
      const one = addCell(cell, before);
      before = cell.index;
      return one;
    });
    write(BETWEEN_ROWS);
    return { line: line++, width, cells: added };
  };
  return {
    addTable({ rows }: ReadTable): Grid {
      const added = rows.map(addRow).filter(({ cells }) => cells.length > 0);
      write(BETWEEN_ROWS.repeat(LINES_BETWEEN));
      line += LINES_BETWEEN;
      return { rows: added };
    },
    spanOf(cell: ReadCell): Span {
      const start = startOf.get(cell) ?? 0;
      return { start, end: start + cell.text.length };
    },
    finish: () => ({ text: parts.join(""), starts, cells }),
  };
}

function measureTables(tables: readonly ReadTable[]) {
  const extent = { length: 0, lines: 0, rows: 0, cells: 0, filled: 0 };
  for (const { rows } of tables)
    for (const { width, cells } of rows) {
      extent.lines++;
      extent.rows++;
      extent.cells += width;
      extent.filled += cells.length;
      for (const { text } of cells) extent.length += text.length + 1;
    }
  return extent;
}
