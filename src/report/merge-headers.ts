import { foldKey } from "../text/fold.ts";
import type { ColumnField, ReadColumn, ReadHeader } from "./types.ts";

/** A header with those of its columns that no header before it has so; the first has all. */
export interface MergedHeader {
  readonly header: ReadHeader;
  /** Each as it stands under the header that shows most of its cells. */
  readonly columns: readonly ReadColumn[];
}

/** The headers of a report without what only comes again: pages repeat theirs, with small differences. */
export function mergeHeaders(headers: readonly ReadHeader[]): MergedHeader[] {
  const fullest = new Map<string, ReadColumn>();
  for (const { columns } of headers)
    for (const column of columns) {
      const known = fullest.get(keyOf(column));
      if (!known || column.filled > known.filled) fullest.set(keyOf(column), column);
    }
  const shown = new Set<string>();
  return headers.flatMap((header) => {
    const added = header.columns.filter((column) => !shown.has(keyOf(column)));
    for (const column of added) shown.add(keyOf(column));
    return added.length === 0
      ? []
      : [{ header, columns: added.map((column) => fullest.get(keyOf(column)) ?? column) }];
  });
}

/**
 * What every column was taken for, as settings say it: by heading, in the order of the columns. Of two headers that
 * differ in what a heading means, the one with more cells below it counts.
 */
export function toColumnSettings(headers: readonly ReadHeader[]): [name: string, field: ColumnField][] {
  const settings = new Map<string, ReadColumn>();
  for (const { columns } of mergeHeaders(headers))
    for (const column of columns) {
      const key = foldKey(column.name);
      const known = settings.get(key);
      if (!known || column.filled > known.filled) settings.set(key, column);
    }
  return [...settings.values()].map(({ name, field }) => [name, field]);
}

function keyOf({ name, field }: ReadColumn): string {
  return `${field}\n${foldKey(name)}`;
}
