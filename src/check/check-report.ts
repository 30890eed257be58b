import type { Limits } from "../core/limits.ts";
import type { JudgeOptions } from "../indicator/model/types.ts";
import type { Report } from "../report/types.ts";
import type { AnyRule } from "../rules/index.ts";
import { stampFingerprints } from "./fingerprint.ts";
import { type JudgedRow, runRules } from "./run-rules.ts";
import { applySuppressions, holdUnlisted } from "./suppress.ts";
import type { CheckedReport, SeveritySettings, Suppression } from "./types.ts";

/** How a report is checked. */
export interface CheckOptions {
  readonly judge: JudgeOptions;
  readonly severities?: SeveritySettings | undefined;
  /** Those that count today: the engine knows no clock. */
  readonly suppressions?: readonly Suppression[] | undefined;
  /** How many findings are listed; the default unless told. */
  readonly limits?: Pick<Limits, "findings"> | undefined;
}

/** Gathers what the rules find in a report, row by row as it is judged. */
export function checkRows(
  report: Report,
  judged: Iterable<JudgedRow>,
  rules: readonly AnyRule[],
  { judge, severities, suppressions = [], limits }: CheckOptions,
): CheckedReport {
  const { assessments, findings, unlisted } = runRules(report, judged, rules, { severities, judge, limits });
  const stamped = stampFingerprints(findings, report);
  return {
    report,
    assessments,
    ...applySuppressions(stamped, suppressions),
    ...(unlisted.length > 0 ? { unlisted: holdUnlisted(unlisted, suppressions) } : {}),
  };
}
