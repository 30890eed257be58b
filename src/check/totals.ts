import type { Verdict } from "../indicator/model/types.ts";
import type { CheckedReport } from "./types.ts";

/** Counts over the reports checked so far. */
export interface CheckTotals {
  readonly reports: number;
  readonly initiatives: number;
  /** Initiatives with a rating. */
  readonly rated: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that a suppression or the baseline accepts. */
  readonly suppressed: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Inputs that could not be read; known when all are done. */
  readonly notChecked: number;
}

export const NO_TOTALS: CheckTotals = {
  reports: 0,
  initiatives: 0,
  rated: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  verdicts: { consistent: 0, overrated: 0, underrated: 0, unverifiable: 0 },
  notChecked: 0,
};

/** The totals with one more report. */
export function addTotals(totals: CheckTotals, checked: CheckedReport): CheckTotals {
  const { report, assessments, findings, suppressed } = checked;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const verdicts = { ...totals.verdicts };
  for (const { verdict } of assessments) verdicts[verdict] += 1;
  return {
    reports: totals.reports + 1,
    initiatives: totals.initiatives + report.initiatives.length,
    rated: totals.rated + report.initiatives.filter(({ rating }) => rating !== null).length,
    errors: totals.errors + count("error"),
    warnings: totals.warnings + count("warning"),
    infos: totals.infos + count("info"),
    suppressed: totals.suppressed + suppressed.length,
    verdicts,
    notChecked: totals.notChecked,
  };
}
