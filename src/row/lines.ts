import type { Cell } from "../input/grid/types.ts";
import {
  type CellField,
  type ExtraField,
  type Initiative,
  TEXT_FIELDS,
  type TextField,
} from "../report/types.ts";
import { type Row, readRow } from "./read-row.ts";

/**
 * The lines of a row as rows of their own, its first line first: each further line has the title of the whole row and
 * the columns of its own. A row of one line is its only line.
 */
export function linesOf(row: Row): Row[] {
  const { initiative } = row;
  const further = new Map<number, ExtraField[]>();
  for (const field of initiative.extra) {
    if (!field.line) continue;
    further.set(field.line.number, [...(further.get(field.line.number) ?? []), field]);
  }
  if (further.size === 0) return [row];
  const first = { ...initiative, extra: initiative.extra.filter(({ line }) => !line) };
  return [readRow(first), ...[...further.values()].map((fields) => readRow(lineAlone(initiative, fields)))];
}

/** The initiative as one of its further lines shows it. */
function lineAlone(initiative: Initiative, fields: readonly ExtraField[]): Initiative {
  const { title } = initiative.cells;
  const cells: Partial<Record<CellField, Cell>> = title ? { title } : {};
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, null])) as Record<
    TextField,
    string | null
  >;
  const extra: ExtraField[] = [];
  for (const { text, cell, line } of fields) {
    const field = TEXT_FIELDS.find((one) => one === line?.field);
    if (field) {
      cells[field] = cell;
      texts[field] = text;
    } else if (line?.field === "rating") cells.rating = cell;
    else extra.push({ heading: line?.heading ?? "", text, cell });
  }
  return { ...initiative, texts: { ...texts, direction: initiative.texts.direction }, cells, extra };
}
