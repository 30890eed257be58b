import type { Report } from "../../../report/types.ts";
import type { CellValue, Sheet, SheetColumn } from "../xlsx/types.ts";

/** A column with what stands in it for each subject. */
export interface ColumnOf<T> extends SheetColumn {
  value(subject: T): CellValue;
}

/** A sheet with a row for each subject. */
export function tableOf<T>(name: string, columns: readonly ColumnOf<T>[], subjects: readonly T[]): Sheet {
  return { name, columns, rows: subjects.map((subject) => columns.map((column) => column.value(subject))) };
}

/** What belongs to a report. */
export interface OfReport {
  readonly report: Report;
}
