import { append } from "../../core/append.ts";
import type { Finding } from "../../core/finding.ts";
import { joinCells, makeCell } from "../grid/cell.ts";
import type { Cell, Grid, Row, TextLines } from "../grid/types.ts";
import { type Band, bandOf, FEWEST_PIECES, findBands } from "./columns.ts";
import { columnsGuessed } from "./diagnostics.ts";
import { type Piece, splitPieces } from "./pieces.ts";

/** A line with its pieces, and the column of each. */
interface Line {
  readonly number: number;
  readonly pieces: readonly Piece[];
  /** -1 for a piece that reaches over several columns. */
  readonly bands: readonly number[];
}

/** More lines are no text that somebody copied. */
const MOST_LINES = 20_000;
/** What opens an item of a list, which a blank parts from what is above it. */
const ITEM = /^[・●○■◆①-⑳※【]/;

/**
 * A text whose columns are set with blanks, as copied from a PDF, where they line up and it can be told which lines
 * are of one row. Null where they do not, or where nobody could tell: a wrong row is worse than none.
 */
export function readAligned({ text, lineStarts }: TextLines): { grid: Grid; findings: Finding[] } | null {
  if (lineStarts.length > MOST_LINES) return null;
  const pieces = lineStarts.map((start, i) => {
    return splitPieces(text.slice(start, lineStarts[i + 1] ?? text.length).trimEnd(), start);
  });
  const bands = findBands(pieces);
  if (!bands) return null;
  const lines = pieces.map((own, i): Line => {
    return { number: i + 1, pieces: own, bands: own.map((piece) => bandOf(piece, bands)) };
  });
  const anchor = anchorOf(lines, bands);
  const rows: Row[] = [];
  for (const group of groupsOf(lines)) {
    const own = rowsOf(group, anchor, text, bands.length);
    if (!own) return null;
    append(rows, own);
  }
  const first = rows.find(({ width }) => width > 1)?.cells[0];
  return first
    ? { grid: { rows }, findings: [columnsGuessed.at(first.span, { columns: bands.length })] }
    : null;
}

/** Lines with no blank one between them. */
function* groupsOf(lines: readonly Line[]): Generator<Line[]> {
  let group: Line[] = [];
  for (const line of lines) {
    if (line.pieces.length > 0) group.push(line);
    else if (group.length > 0) {
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}

/** The column that says where a row begins: the first that most full lines fill. */
function anchorOf(lines: readonly Line[], bands: readonly Band[]): number {
  const full = lines.filter(({ pieces }) => pieces.length >= FEWEST_PIECES);
  const filled = (band: number) => full.filter((line) => line.bands.includes(band)).length;
  return bands.findIndex((_, band) => filled(band) * 2 > full.length);
}

/** The rows of a group of lines; null where it cannot be told which lines are of one row. */
function rowsOf(group: readonly Line[], anchor: number, text: string, width: number): Row[] | null {
  const isInTable = ({ bands }: Line) => !bands.includes(-1);
  const table = group.filter(isInTable);
  if (!table.some(({ pieces }) => pieces.length >= FEWEST_PIECES))
    return group.map((line) => lineRow(line, text));
  const parts: Line[][] = [];
  const rows: Row[] = [];
  const starts = table.filter(({ bands }) => bands.includes(anchor)).length;
  // Lines above the one that begins the row: the cells are set about its middle.
  if (starts === 1 && table.length === group.length) return [tableRow(table, text, width)];
  for (const line of group) {
    if (!isInTable(line)) {
      append(rows, flush(parts, text, width));
      rows.push(lineRow(line, text));
      parts.length = 0;
    } else if (line.bands.includes(anchor)) parts.push([line]);
    else if (parts.length === 0) return null;
    else parts.at(-1)?.push(line);
  }
  return [...rows, ...flush(parts, text, width)];
}

function flush(parts: readonly Line[][], text: string, width: number): Row[] {
  return parts.map((lines) => tableRow(lines, text, width));
}

function tableRow(lines: readonly Line[], text: string, width: number): Row {
  const columns = new Map<number, Cell[]>();
  for (const { pieces, bands } of lines)
    for (const [i, piece] of pieces.entries()) {
      const band = bands[i] ?? -1;
      const cell = makeCell(text, piece.start, piece.end, band);
      if (cell) columns.set(band, [...(columns.get(band) ?? []), cell]);
    }
  const cells = [...columns]
    .toSorted(([a], [b]) => a - b)
    .map(([, [first, ...rest]]) =>
      rest.length === 0
        ? first
        : joinCells(
            first as Cell,
            rest.map((cell) => ({ cell, isNew: ITEM.test(cell.text) })),
          ),
    );
  return { line: lines[0]?.number ?? 1, width, cells: cells as Cell[] };
}

/** A title, a legend, a heading: a line of its own. */
function lineRow({ number, pieces }: Line, text: string): Row {
  const cell = makeCell(text, pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0, 0);
  return { line: number, width: 1, cells: cell ? [cell] : [] };
}
