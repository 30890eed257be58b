import type { CheckedReport } from "../../check/types.ts";
import type { Report } from "../../report/types.ts";
import { type TidySource, tidySource } from "../../tidy/source.ts";
import { CHECKED_TABLES, JUDGED_TABLE, READ_TABLE, READ_TABLES } from "../../tidy/tables.ts";
import type { CheckRenderer } from "../kit/check-renderer.ts";
import type { Piece } from "../kit/pieces.ts";
import type { ReportRenderer } from "../parse/report-renderer.ts";
import { onlyOnce } from "./once.ts";
import { parquetFile, type TableOptions } from "./table-file.ts";

export { tidySource } from "../../tidy/source.ts";
export { openPackage, packageFiles } from "./package.ts";

/** The tables of a package. */
export const TABLES_OF = { read: READ_TABLES, checked: CHECKED_TABLES } as const;

/** Parquet with a row an indicator. The reports are read with their digests; the second copy of a file is left out. */
export function checkParquetRenderer(options: TableOptions): CheckRenderer {
  const file = parquetFile(JUDGED_TABLE, options);
  const isNew = onlyOnce();
  return {
    begin: () => file.begin(),
    report: (checked: CheckedReport) => rowsOf(tidySource(checked.report, checked)),
    end: () => file.end(),
  };
  function rowsOf(source: TidySource): Iterable<Piece> {
    return isNew(source) ? file.add(source) : [];
  }
}

/** Parquet with a row an initiative. The reports are read with their digests; the second copy of a file is left out. */
export function parseParquetRenderer(options: TableOptions): ReportRenderer {
  const file = parquetFile(READ_TABLE, options);
  const isNew = onlyOnce();
  return {
    begin: () => file.begin(),
    report: (report: Report) => rowsOf(tidySource(report, null)),
    end: () => file.end(),
  };
  function rowsOf(source: TidySource): Iterable<Piece> {
    return isNew(source) ? file.add(source) : [];
  }
}
