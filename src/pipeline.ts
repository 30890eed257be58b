import type { Document } from "./input/document.ts";
import { type ReadOptions, readDocument, readDocumentNow } from "./input/read-document.ts";
import { buildReport } from "./report/build-report.ts";
import type { Report } from "./report/types.ts";
import { readTable } from "./table/read-table.ts";

/**
 * The way of a report through the program: bytes → document → table → report.
 *
 * @throws {InputError} where it cannot be read or holds no report table
 */
export async function openReport(input: string | Uint8Array, options: ReadOptions): Promise<Report> {
  return readReport((await readDocument(input, options)).value);
}

/** The same for callers that cannot wait: texts. */
export function openReportNow(input: string | Uint8Array, options: ReadOptions): Report {
  return readReport(readDocumentNow(input, options).value);
}

/** document → table → report. */
export function readReport(document: Document): Report {
  return buildReport(document, readTable(document));
}
