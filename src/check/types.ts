import type { Decision } from "../core/decision.ts";
import type { Finding, Severity } from "../core/finding.ts";
import type { Assessment } from "../indicator/model/types.ts";
import type { Report } from "../report/types.ts";

/** What a rule may be set to: a severity, or not to be reported at all. */
export const SEVERITY_SETTINGS = ["error", "warning", "info", "off"] as const satisfies readonly (
  | Severity
  | "off"
)[];
export type SeveritySetting = (typeof SEVERITY_SETTINGS)[number];

/** Severities by rule id, or by the start of one and `*` (`table/*`); the most exact one counts. */
export type SeveritySettings = Readonly<Record<string, SeveritySetting>>;

/** A finding that can be recognised when the report is printed again. */
export interface CheckedFinding extends Finding {
  /** Made of rule, initiative and ordinal, never of the line. */
  readonly fingerprint: string;
  /** What a person says to it: it stays a finding, but fails no check. Absent where nobody did. */
  readonly explained?: Decision;
}

/** A finding that is known and accepted, with the reason why. */
export interface Suppression {
  /** A rule id, or the start of one and `*`. */
  readonly rule: string;
  /** An initiative id, or the start of one and `*`; every initiative unless told. */
  readonly initiative?: string | undefined;
  readonly reason: string;
  /** Who accepts it. */
  readonly by?: string | undefined;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
}

/** A finding that is not reported; `by` is null where the baseline holds it. */
export interface SuppressedFinding {
  readonly finding: CheckedFinding;
  readonly by: Suppression | null;
}

/** Findings that are counted but not listed, since there are more than the limit allows. */
export interface Unlisted {
  readonly rule: string;
  readonly initiative: string | null;
  readonly severity: Severity;
  readonly count: number;
  /** What accepts them, null for the baseline; where nothing does, they are reported. */
  readonly by?: Suppression | null;
}

/** What may keep a finding from being reported. */
export type SuppressionKind = "configuration" | "baseline";

/** Which of the two does so. */
export function suppressionKind({ by }: { readonly by: Suppression | null }): SuppressionKind {
  return by === null ? "baseline" : "configuration";
}

/** A report with everything that was found about it. */
export interface CheckedReport {
  readonly report: Report;
  readonly assessments: readonly Assessment[];
  /** Ordered by place. */
  readonly findings: readonly CheckedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Of reports with more findings than are listed. */
  readonly unlisted?: readonly Unlisted[];
}
