import type { CheckedReport } from "../check/types.ts";
import type { Report } from "../report/types.ts";

/** A report that was read, and where that was asked for checked, with what identifies it among all. */
export interface TidySource {
  /** The first 16 hexadecimal digits of the SHA-256 of its file: the same file has the same key everywhere. */
  readonly id: string;
  readonly sha256: string;
  readonly report: Report;
  /** Null where it was only read. */
  readonly checked: CheckedReport | null;
}

const KEY_LENGTH = 16;

/** @throws {Error} where the digest of its file was not asked for when it was read */
export function tidySource(report: Report, checked: CheckedReport | null): TidySource {
  const { sha256 } = report.document.source;
  if (sha256 === undefined) throw new Error("the report was read without its SHA-256");
  return { id: sha256.slice(0, KEY_LENGTH), sha256, report, checked };
}
