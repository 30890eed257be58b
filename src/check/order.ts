import type { Finding } from "../core/finding.ts";

/** By place, then by rule: the order in which a reader meets them in the report. */
export function compareFindings(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.rule, b.rule);
}

/** By UTF-16 units, so that the order is the same under every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
