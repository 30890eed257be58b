import type { CheckedReport } from "../../src/check/types.ts";
import type { Correction } from "../../src/corrections/types.ts";
import { checkReport, openReportNow } from "../../src/pipeline.ts";
import { PLAN } from "../support/corrected.ts";

/** The report checked as people decided. */
export function checkUnder(corrections: readonly Correction[], text = PLAN): CheckedReport {
  return checkReport(openReportNow(text, { path: "r5.txt" }, {}, corrections), { corrections });
}

/** What became of one initiative. */
export function assessmentOf(checked: CheckedReport, id: string) {
  const assessment = checked.assessments.find(({ initiative }) => initiative.id === id);
  if (!assessment) throw new Error(`no initiative ${id}`);
  return assessment;
}

/** The messages about corrections that do not fit. */
export function staleOf({ findings }: CheckedReport): string[] {
  return findings.filter(({ rule }) => rule === "correction/stale").map(({ message }) => message.en);
}
