import type { Finding } from "../../core/finding.ts";
import { partOfCell } from "../../input/grid/cell.ts";
import type { Cell, Row } from "../../input/grid/types.ts";
import { foldKey } from "../../text/fold.ts";
import { dittoMarks, tickedBoxes } from "../model/diagnostics.ts";
import { DITTO_MARKS } from "./row-words.ts";
import { type Options, readOptions } from "./ticked.ts";

/** Rows of fewer cells are lines between the rows. */
const FEWEST_CELLS = 3;
/** Options that stand in one row alone may be anything. */
const FEWEST_ROWS = 2;
/** What stands where none of the options is ticked. */
const NOTHING = "－";

const DITTO: ReadonlySet<string> = new Set(DITTO_MARKS.map(([mark]) => foldKey(mark)));
const LONGEST_DITTO = 6;

/** Rows in which each cell holds what it stands for. */
export interface ReadRows {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/**
 * Puts what a cell stands for into it: for a ditto mark (〃, 同上) the text of the cell above it, for boxes of which one
 * is ticked (□Ａ ■Ｂ □Ｃ) the option. The rows themselves where no cell stands for anything else.
 */
export function readStandIns(rows: readonly Row[]): ReadRows {
  const ticked = readTicked(rows);
  const repeated = readDitto(ticked.rows);
  return { rows: repeated.rows, findings: [...ticked.findings, ...repeated.findings] };
}

function replaceCells(rows: readonly Row[], others: ReadonlyMap<Cell, Cell>): readonly Row[] {
  if (others.size === 0) return rows;
  return rows.map((row) =>
    row.cells.some((cell) => others.has(cell))
      ? { ...row, cells: row.cells.map((cell) => others.get(cell) ?? cell) }
      : row,
  );
}

function readTicked(rows: readonly Row[]): ReadRows {
  const found = new Map<string, (Options & { readonly cell: Cell })[]>();
  for (const { cells } of rows)
    for (const cell of cells) {
      const options = cells.length < FEWEST_CELLS ? null : readOptions(cell.text);
      if (!options) continue;
      const key = `${cell.index} ${options.labels.map(foldKey).join("|")}`;
      const same = found.get(key) ?? [];
      same.push({ ...options, cell });
      found.set(key, same);
    }
  const sure = [...found.values()].filter((cells) => cells.length >= FEWEST_ROWS).flat();
  const others = new Map(sure.map(({ cell, ticked }) => [cell, choiceOf(cell, ticked)]));
  const [first] = sure;
  const findings = first
    ? [tickedBoxes.at(first.cell.span, { count: sure.length, text: first.cell.text })]
    : [];
  return { rows: replaceCells(rows, others), findings };
}

function choiceOf(cell: Cell, ticked: Options["ticked"]): Cell {
  if (ticked) return partOfCell(cell, ticked.start, ticked.end);
  const { span, index } = cell;
  return { text: NOTHING, span, index };
}

function readDitto(rows: readonly Row[]): ReadRows {
  const others = new Map<Cell, Cell>();
  let first: Cell | null = null;
  let above: Row | null = null;
  for (const row of rows) {
    if (row.cells.length < FEWEST_CELLS) continue;
    for (const cell of row.cells) {
      if (!isDitto(cell.text) || above?.width !== row.width) continue;
      const printed = above.cells.find(({ index }) => index === cell.index);
      const upper = printed && (others.get(printed) ?? printed);
      if (!upper || isDitto(upper.text)) continue;
      others.set(cell, repeatCell(upper));
      first ??= cell;
    }
    above = row;
  }
  const findings = first ? [dittoMarks.at(first.span, { count: others.size, text: first.text })] : [];
  return { rows: replaceCells(rows, others), findings };
}

function repeatCell({ text, span, index, gaps }: Cell): Cell {
  return { text, span, index, isAbove: true, ...(gaps ? { gaps } : {}) };
}

function isDitto(text: string): boolean {
  return text.length <= LONGEST_DITTO && DITTO.has(foldKey(text).replace(/[()「」]/g, ""));
}
