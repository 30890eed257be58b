import type { Report, ScaleLevel } from "../../../report/types.ts";
import type { Sheet } from "../xlsx/types.ts";
import { reportColumns } from "./report-columns.ts";
import { type OfReport, tableOf } from "./table.ts";
import type { WorkbookWords } from "./words.ts";

interface Subject extends OfReport {
  readonly clause: ScaleLevel;
}

/** What the reports themselves say that their ratings mean; null where none says it. */
export function legendSheet(
  reports: readonly Report[],
  isSeveral: boolean,
  words: WorkbookWords,
): Sheet | null {
  const clauses: Subject[] = reports.flatMap((report) =>
    report.ratingScale.map((clause) => ({ report, clause })),
  );
  if (clauses.length === 0) return null;
  // Behind its symbol in one cell, as reports print it and this program reads it again.
  const columns = [
    ...reportColumns(isSeveral, words),
    {
      heading: words.definition,
      width: 80,
      value: ({ clause }: Subject) => `${clause.symbol}：${clause.definition}`,
    },
  ];
  return tableOf(words.sheets.legend, columns, clauses);
}
