import type { InputError } from "../../core/errors.ts";
import { trimmed } from "../cells/trimmed.ts";
import { overLimit, withUnit } from "../limits/over-limit.ts";
import { refuseMemory } from "../limits/refuse-excess.ts";
import type { Candidate } from "../model/reader.ts";
import { cellName, MOST_COLUMNS, MOST_ROWS } from "./cell-name.ts";
import type { SheetCell } from "./types.ts";

/** After so many cells, or characters, it is asked again whether they are too many. */
const STEP = { cells: 4096, length: 1024 ** 2 } as const;

/** Gathers the cells of sheets, and refuses what is too much while it grows. */
export interface CellCollector {
  /** Adds a cell; a blank one is left out. @throws {InputError} where it is beyond what the limits allow */
  add(sheet: string, cells: SheetCell[], cell: SheetCell): void;
}

/** One for a whole workbook. A text that many cells share counts for each. */
export function createCollector({ path, limits }: Candidate): CellCollector {
  const extent = { length: 0, lines: 0, rows: 0, cells: 0, filled: 0 };
  let next = { ...STEP } as { cells: number; length: number };
  return {
    add(sheet, cells, cell) {
      const text = trimmed(cell.text);
      if (text === "") return;
      if (cell.column >= limits.cells) throw farCell(path, sheet, cell, limits);
      extent.length += text.length + 1;
      extent.filled++;
      extent.cells++;
      if (extent.filled > next.cells || extent.length > next.length) {
        refuseMemory(path, extent, limits);
        next = { cells: extent.filled + STEP.cells, length: extent.length + STEP.length };
      }
      cells.push(text === cell.text ? cell : { ...cell, text });
    },
  };
}

function farCell(
  path: string,
  sheet: string,
  { row, column }: SheetCell,
  limits: Candidate["limits"],
): InputError {
  const columns = withUnit("cells", column + 1);
  const found = {
    ja: `シート「${sheet}」の ${cellName(row, column)} にセルがあり、1行が${columns.ja}になります。不要なセルなら消してください`,
    en: `its sheet ${sheet} has something in ${cellName(row, column)}, which makes a row of ${columns.en}; clear it if it is not needed`,
  };
  return overLimit(path, "cells", limits, found, column + 1);
}

/** Whether a place is one that a sheet can have. */
export function isInSheet(row: number, column: number): boolean {
  return row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS;
}
