import type { Report } from "../../../report/types.ts";
import type { ColumnOf, OfReport } from "./table.ts";
import type { WorkbookWords } from "./words.ts";

/** The columns that say which report a row is from; none where there is one report only. */
export function reportColumns(isSeveral: boolean, { report: words }: WorkbookWords): ColumnOf<OfReport>[] {
  if (!isSeveral) return [];
  return [
    { heading: words.issuer, width: 14, value: ({ report }) => issuerOf(report) },
    { heading: words.year, width: 12, value: ({ report }) => report.fiscalYear?.label ?? null },
  ];
}

/** Who published a report; the name of its file where it does not say. */
export function issuerOf({ issuer, document }: Report): string {
  return issuer ?? document.source.path;
}

/** The columns of reports, with what belongs to a report for its subject. */
export function lead<T extends OfReport>(columns: readonly ColumnOf<OfReport>[]): ColumnOf<T>[] {
  return columns.map((column) => ({ ...column, value: (subject: T) => column.value(subject) }));
}
