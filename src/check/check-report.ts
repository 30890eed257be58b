import type { Assessment, JudgeOptions } from "../indicator/model/types.ts";
import type { Report } from "../report/types.ts";
import type { AnyRule } from "../rules/index.ts";
import { stampFingerprints } from "./fingerprint.ts";
import { runRules } from "./run-rules.ts";
import { applySuppressions } from "./suppress.ts";
import type { CheckedReport, SeveritySettings, Suppression } from "./types.ts";

/** How a report is checked; what is left out takes its default. */
export interface CheckOptions {
  readonly judge?: Partial<JudgeOptions> | undefined;
  readonly severities?: SeveritySettings | undefined;
  /** Those that count today: the engine knows no clock. */
  readonly suppressions?: readonly Suppression[] | undefined;
}

/** The stages that the check stands on. */
export interface CheckStages {
  readonly assess: (report: Report, options: JudgeOptions) => readonly Assessment[];
  readonly rules: readonly AnyRule[];
}

export const DEFAULT_JUDGE: JudgeOptions = { nearly: 0.8 };

/** Judges a report and gathers what the rules find in it. */
export function checkReport(
  report: Report,
  { assess, rules }: CheckStages,
  { judge, severities, suppressions = [] }: CheckOptions = {},
): CheckedReport {
  const options = { ...DEFAULT_JUDGE, ...judge };
  const assessments = assess(report, options);
  const found = runRules(report, assessments, rules, { severities, judge: options });
  const stamped = stampFingerprints(found, report);
  return { report, assessments, ...applySuppressions(stamped, suppressions) };
}
