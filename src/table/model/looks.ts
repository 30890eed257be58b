import type { Column } from "./types.ts";

/**
 * Columns by what their cells look like where the user says that they are something else: that tells what a column is,
 * not where the cells of a row stand.
 */
export function asTheyLook(columns: readonly Column[]): readonly Column[] {
  if (columns.every(({ looks }) => looks === undefined)) return columns;
  return columns.map((column) => ({ ...column, field: column.looks ?? column.field }));
}

/** Columns as the user says, each with what it was taken for otherwise where that differs. */
export function withLooks(said: readonly Column[], otherwise: readonly Column[]): Column[] {
  return said.map((column, i) => {
    const looks = otherwise[i]?.field;
    return looks === undefined || looks === column.field ? column : { ...column, looks };
  });
}
