import { changed } from "../core/diagnostic.ts";
import type { Limits } from "../core/limits.ts";
import type { Correction } from "../corrections/types.ts";
import type { JudgeOptions } from "../indicator/model/types.ts";
import type { Report } from "../report/types.ts";
import type { AnyRule } from "../rules/index.ts";
import { type Explained, markExplained } from "./explain.ts";
import { stampFingerprints } from "./fingerprint.ts";
import { compareFindings } from "./order.ts";
import { type JudgedRow, runRules } from "./run-rules.ts";
import { resolveSeverity } from "./severity.ts";
import { applySuppressions, holdUnlisted } from "./suppress.ts";
import type { CheckedFinding, CheckedReport, SeveritySettings, Suppression } from "./types.ts";

/** How a report is checked. */
export interface CheckOptions {
  readonly judge: JudgeOptions;
  readonly severities?: SeveritySettings | undefined;
  /** Those that count today: the engine knows no clock. */
  readonly suppressions?: readonly Suppression[] | undefined;
  /** What a person decided of this report. */
  readonly corrections?: readonly Correction[] | undefined;
  /** How many findings are listed; the default unless told. */
  readonly limits?: Pick<Limits, "findings"> | undefined;
}

/** Gathers what the rules find in a report, row by row as it is judged. */
export function checkRows(
  report: Report,
  judged: Iterable<JudgedRow>,
  rules: readonly AnyRule[],
  { judge, severities, suppressions = [], corrections = [], limits }: CheckOptions,
): CheckedReport {
  const { assessments, findings, unlisted } = runRules(report, judged, rules, { severities, judge, limits });
  const marked = markExplained(stampFingerprints(findings, report), report, corrections, unlisted);
  return {
    report,
    assessments,
    ...applySuppressions(withStale(marked, report, severities), suppressions),
    ...(unlisted.length > 0 ? { unlisted: holdUnlisted(unlisted, suppressions) } : {}),
  };
}

/** With the findings about explanations that explain nothing any more, in the order of their places. */
function withStale(
  { findings, stale }: Explained,
  report: Report,
  severities: SeveritySettings | undefined,
): readonly CheckedFinding[] {
  if (stale.length === 0) return findings;
  const weighed = stale.flatMap((finding) => {
    const severity = resolveSeverity(finding.rule, finding.severity, severities);
    return severity === "off" ? [] : [changed(finding, { severity })];
  });
  const explained = new Map(findings.map((finding) => [finding.fingerprint, finding.explained]));
  const all = stampFingerprints([...findings, ...weighed].sort(compareFindings), report);
  // A fingerprint counts within its own rule, so those of the others are what they were.
  return all.map((finding) => {
    const decision = explained.get(finding.fingerprint);
    return decision ? { ...finding, explained: decision } : finding;
  });
}
