import { foldKey } from "../../text/fold.ts";
import type { Heading } from "../header/read-header.ts";
import type { ColumnField, TableSettings } from "../model/types.ts";

/** What the user says that columns are, by the key of their heading. */
export type SaidColumns = ReadonlyMap<string, ColumnField>;

/** What settings say of columns; of two spellings of one heading the later counts. */
export function readSaid({ columns = {} }: TableSettings): SaidColumns {
  return new Map(Object.entries(columns).map(([heading, field]) => [foldKey(heading), field]));
}

/**
 * The headings of a header as settings call them: their own words, and ` (2)`, ` (3)` … behind those that come again.
 */
export function settingNames(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((text) => {
    const key = foldKey(text);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? text : `${text} (${count})`;
  });
}

/** For each heading of a header what the user says of its column; null where nothing was said. */
export function saidOf(headings: readonly Heading[], said: SaidColumns): (ColumnField | null)[] {
  return settingNames(headings.map(({ text }) => text)).map((name) => said.get(foldKey(name)) ?? null);
}
