import { append } from "../../core/append.ts";
import { joinCells } from "../../input/grid/cell.ts";
import type { Cell, Row } from "../../input/grid/types.ts";
import type { Document } from "../../input/model/document.ts";
import { findLabels, isTitleLabel, type Pair, readPairs } from "./read-pairs.ts";

/** So many sheets, each with so many labels, make a report of sheets. */
const FEWEST_SHEETS = 2;
const FEWEST_LABELS = 4;
/** The share of the first sheet's labels that the others have as well. */
const SHARED = 0.6;

/** A row with the labels and values in it; none for a line between. */
interface Line {
  readonly row: Row;
  readonly pairs: readonly Pair[];
}

/**
 * A document without a table whose initiatives stand on sheets, one below the other, each a list of labels and values
 * (取組名 | 使用料の見直し): each sheet becomes a header of its labels over a row of its values. The document itself where it
 * holds a table, or no such sheets.
 */
export function sheetsToRows(document: Document): Document {
  const grids = document.grids.map((grid) => {
    const rows = arrange(grid.rows);
    return rows ? { ...grid, rows } : grid;
  });
  return grids.some((grid, i) => grid !== document.grids[i]) ? { ...document, grids } : document;
}

function arrange(rows: readonly Row[]): readonly Row[] | null {
  const labels = findLabels(rows);
  if (labels.size < FEWEST_LABELS) return null;
  const lines = rows.map((row): Line => ({ row, pairs: readPairs(row, labels) }));
  const opening = openingLabel(lines);
  if (opening === null) return null;
  const first = lines.findIndex(({ pairs }) => pairs[0]?.key === opening);
  const sheets: Line[][] = [];
  for (const line of lines.slice(first)) {
    if (line.pairs[0]?.key === opening) sheets.push([]);
    sheets.at(-1)?.push(line);
  }
  const read = sheets.map(readSheet);
  return areSheets(read) ? [...rows.slice(0, first), ...read.flatMap(toRows)] : null;
}

/** The label that begins each sheet: the first that comes again. */
function openingLabel(lines: readonly Line[]): string | null {
  const counts = new Map<string, number>();
  const keys = lines.flatMap(({ pairs }) => pairs[0]?.key ?? []);
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.find((key) => (counts.get(key) ?? 0) >= FEWEST_SHEETS) ?? null;
}

interface Sheet {
  /** The line on which it begins. */
  readonly line: number;
  readonly pairs: readonly Pair[];
  /** Lines that hold no label and go on with no value. */
  readonly rest: readonly Row[];
}

/** The labels of a sheet; lines without one go on with the value above them. */
function readSheet(lines: readonly Line[]): Sheet {
  const pairs: Pair[] = [];
  const rest: Row[] = [];
  let open = 0;
  for (const { row, pairs: own } of lines) {
    const last = pairs.at(-1);
    if (own.length > 0) append(pairs, own);
    else if (last && row.cells.length === 1 && row.line === open + 1)
      pairs[pairs.length - 1] = withMore(last, row.cells[0] as Cell);
    else {
      rest.push(row);
      continue;
    }
    open = endLine(row);
  }
  return { line: lines[0]?.row.line ?? 1, pairs, rest };
}

/** The line on which a row ends. */
function endLine({ line, cells }: Row): number {
  return line + cells.reduce((sum, { text }) => sum + (text.match(/\n/g)?.length ?? 0), 0);
}

function withMore(pair: Pair, cell: Cell): Pair {
  return { ...pair, value: pair.value ? joinCells(pair.value, [{ cell, isNew: true }]) : cell };
}

/** Whether sheets have the same labels, values beside them, and no rows of a table among them. */
function areSheets(sheets: readonly Sheet[]): boolean {
  const [first] = sheets;
  const keys = new Set(first?.pairs.map(({ key }) => key));
  const isLike = ({ pairs, rest }: Sheet) =>
    pairs.filter(({ key }) => keys.has(key)).length >= keys.size * SHARED &&
    pairs.filter(({ value }) => value !== null).length >= pairs.length * SHARED &&
    rest.every(({ cells }) => cells.length === 1);
  const isKnown = keys.size >= FEWEST_LABELS && first?.pairs.some(isTitleLabel) === true;
  return isKnown && sheets.length >= FEWEST_SHEETS && sheets.every(isLike);
}

/** A header of the labels over a row of the values, and what stands between this sheet and the next. */
function toRows({ line, pairs, rest }: Sheet): readonly Row[] {
  const width = pairs.length;
  const labels = pairs.map(({ label }, index) => at(label, index));
  const values = pairs.flatMap(({ value }, index) => (value ? [at(value, index)] : []));
  return [
    { line, width, cells: labels },
    ...(values.length > 0 ? [{ line, width, cells: values }] : []),
    ...rest,
  ];
}

function at(cell: Cell, index: number): Cell {
  const { text, span, gaps } = cell;
  return { text, span, index, ...(gaps ? { gaps } : {}) };
}
