import type { Lang } from "../../core/finding.ts";
import { summarize } from "../../summary/summarize.ts";
import { type CheckRenderer, gather } from "../kit/check-renderer.ts";
import { countsSheet } from "./sheets/counts.ts";
import { departmentSheets } from "./sheets/departments.ts";
import type { Listed } from "./sheets/finding-subjects.ts";
import { findingsSheet } from "./sheets/findings.ts";
import { indicatorsSheet } from "./sheets/indicators.ts";
import { initiativesSheet } from "./sheets/initiatives.ts";
import { WORKBOOK_WORDS } from "./sheets/words.ts";
import { writeWorkbook } from "./xlsx/write-workbook.ts";

export interface CheckWorkbookOptions extends Listed {
  readonly lang: Lang;
  /** A sheet for each department, to send round. */
  readonly byDepartment: boolean;
}

/** Checked reports as one workbook: findings, targets and results, initiatives, counts, and departments on demand. */
export function checkWorkbookRenderer({
  lang,
  byDepartment,
  ...listed
}: CheckWorkbookOptions): CheckRenderer {
  return gather((all, { notRead }) => {
    const isSeveral = all.length > 1;
    const reports = all.map(({ report }) => report);
    const departments = byDepartment
      ? departmentSheets(all, isSeveral, listed, lang)
      : { sheets: [], notes: [] };
    return writeWorkbook({
      lang,
      sheets: [
        findingsSheet(all, isSeveral, listed, lang),
        indicatorsSheet(all, isSeveral, lang),
        initiativesSheet(reports, isSeveral, WORKBOOK_WORDS[lang]),
        countsSheet(summarize(all, { by: "department" }), lang, departments.notes, notRead),
        ...departments.sheets,
      ],
    });
  });
}
