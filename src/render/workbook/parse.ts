import type { Lang } from "../../core/finding.ts";
import type { Report } from "../../report/types.ts";
import type { ReportRenderer } from "../parse/report-renderer.ts";
import { initiativesSheet } from "./sheets/initiatives.ts";
import { legendSheet } from "./sheets/legend.ts";
import { WORKBOOK_WORDS } from "./sheets/words.ts";
import { writeWorkbook } from "./xlsx/write-workbook.ts";

/** Reports as one workbook with a sheet of initiatives; all are kept until the last is read. */
export function parseWorkbookRenderer({ many, lang }: { many: boolean; lang: Lang }): ReportRenderer {
  const reports: Report[] = [];
  return {
    begin: () => "",
    report: (report) => {
      reports.push(report);
      return "";
    },
    end: () => {
      const words = WORKBOOK_WORDS[lang];
      const legend = legendSheet(reports, many, words);
      return writeWorkbook({
        lang,
        sheets: [initiativesSheet(reports, many, words), ...(legend ? [legend] : [])],
      });
    },
  };
}
