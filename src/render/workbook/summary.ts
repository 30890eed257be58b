import type { NotRead } from "../../check/totals.ts";
import type { Lang } from "../../core/finding.ts";
import type { Summary } from "../../summary/types.ts";
import { countsSheet } from "./sheets/counts.ts";
import { writeWorkbook } from "./xlsx/write-workbook.ts";

/** A summary as a workbook of one sheet. */
export function summaryWorkbook(summary: Summary, notRead: readonly NotRead[], lang: Lang): Uint8Array {
  return writeWorkbook({ lang, sheets: [countsSheet(summary, lang, [], notRead)] });
}
