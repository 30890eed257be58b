import { FINDINGS } from "./findings.ts";
import { INDICATORS } from "./indicators.ts";
import { INITIATIVES } from "./initiatives.ts";
import { REPORTS } from "./reports.ts";
import type { TidySource } from "./source.ts";
import { type AnyTable, closed } from "./types.ts";

/** The flat tables of checked reports, those that others refer to first. */
export const CHECKED_TABLES: readonly AnyTable<TidySource>[] = [
  closed(REPORTS),
  closed(INITIATIVES),
  closed(INDICATORS),
  closed(FINDINGS),
];

/** The flat tables of reports that were only read: without what a check tells. */
export const READ_TABLES: readonly AnyTable<TidySource>[] = [
  closed({ ...REPORTS, columns: REPORTS.columns.filter(({ isOfCheck }) => !isOfCheck) }),
  closed({ ...INITIATIVES, columns: INITIATIVES.columns.filter(({ isOfCheck }) => !isOfCheck) }),
];

/** @throws {Error} for a name that none of them has */
export function tableNamed(tables: readonly AnyTable<TidySource>[], name: string): AnyTable<TidySource> {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`there is no table ${name}`);
  return table;
}
