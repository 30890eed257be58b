import type { Cell } from "../input/grid/types.ts";
import {
  type CellField,
  type ExtraField,
  type IndicatorLine,
  type Initiative,
  TEXT_FIELDS,
  type TextField,
} from "../report/types.ts";
import { type Row, readRow } from "./read-row.ts";

/**
 * The printed lines of a row as rows of their own, its first line first: each further line has the title of the whole
 * row and the columns of its own. A row of one line is its only line.
 */
export function linesOf(row: Row): Row[] {
  const { initiative } = row;
  const [, ...further] = initiative.lines;
  if (further.length === 0) return [row];
  const below = new Set(further.flatMap(({ cells }) => cells.map(({ cell }) => cell)));
  const first = { ...initiative, extra: initiative.extra.filter(({ cell }) => !below.has(cell)) };
  return [readRow(first), ...further.map((line) => readRow(lineAlone(initiative, line)))];
}

const NO_TEXTS = Object.fromEntries(TEXT_FIELDS.map((field) => [field, null])) as Record<TextField, null>;

/** The initiative as one of its further lines shows it. */
function lineAlone(initiative: Initiative, line: IndicatorLine): Initiative {
  const { title } = initiative.cells;
  const cells: Partial<Record<CellField, Cell>> = title ? { title } : {};
  const texts: Record<TextField, string | null> = { ...NO_TEXTS, direction: initiative.texts.direction };
  const extra: ExtraField[] = [];
  for (const { heading, field, text, cell } of line.cells) {
    const isText = TEXT_FIELDS.some((one) => one === field);
    if (field !== "extra") cells[field] = cell;
    else extra.push({ heading, text, cell });
    if (isText) texts[field as TextField] = text;
  }
  return { ...initiative, texts, cells, extra, lines: [line] };
}
