import { FINDINGS } from "./findings.ts";
import { INDICATORS } from "./indicators.ts";
import { INITIATIVES } from "./initiatives.ts";
import { JUDGED } from "./judged.ts";
import { READ } from "./read.ts";
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

/** What `reform parse` writes as one table. */
export const READ_TABLE: AnyTable<TidySource> = closed(READ);

/** What `reform check` writes as one table. */
export const JUDGED_TABLE: AnyTable<TidySource> = closed(JUDGED);
