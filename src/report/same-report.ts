import { sha256Of, toHex } from "../core/sha256.ts";
import { foldKey } from "../text/fold.ts";
import type { Report } from "./types.ts";

/** What tells that two files hold one report, whatever their formats. */
export interface ReportIdentity {
  /** Of its initiatives: ids, titles and ratings. */
  readonly rows: string;
  /** Null where the report does not say. */
  readonly title: string | null;
  readonly issuer: string | null;
  readonly year: number | null;
}

/** Null for a report without initiatives, of which nothing can be told. */
export function identityOf({ initiatives, title, issuer, fiscalYear }: Report): ReportIdentity | null {
  if (initiatives.length === 0) return null;
  const rows = initiatives.map(({ id, title, rating }) => [
    id,
    title && bare(title),
    rating && bare(rating.symbol),
  ]);
  return {
    rows: toHex(sha256Of(JSON.stringify(rows))),
    title: title && bare(title),
    issuer: issuer && bare(issuer),
    year: fiscalYear?.year ?? null,
  };
}

/** Whether the rows are the same and nothing that both say of themselves differs. */
export function isSameReport(a: ReportIdentity, b: ReportIdentity): boolean {
  return (
    a.rows === b.rows && agrees(a.title, b.title) && agrees(a.issuer, b.issuer) && agrees(a.year, b.year)
  );
}

function agrees<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

/** Formats differ in the white space that they have within words. */
function bare(text: string): string {
  return foldKey(text).replace(/\s/g, "");
}
