import type { CheckedFinding, CheckedReport, SuppressedFinding } from "../../../check/types.ts";
import type { Related } from "../../../core/finding.ts";
import type { Span } from "../../../core/span.ts";
import type { Assessment, Indicator } from "../../../indicator/model/types.ts";
import type { OfReport } from "./table.ts";

/** A finding with the row that it speaks of. */
export interface FindingSubject extends OfReport {
  readonly finding: CheckedFinding;
  /** Null where it belongs to the report as a whole. */
  readonly assessment: Assessment | null;
  /** The indicators that it speaks of. */
  readonly indicators: readonly Indicator[];
  /** What accepts it, where it is not reported; null where it is. */
  readonly held: SuppressedFinding | null;
}

/** What is to be listed. */
export interface Listed {
  /** Leave out what only informs. */
  readonly quiet: boolean;
  /** Name what is accepted, too. */
  readonly showSuppressed: boolean;
}

/** The findings of a report in their order, then those that are accepted. */
export function findingSubjects(checked: CheckedReport, { quiet, showSuppressed }: Listed): FindingSubject[] {
  const byId = new Map(checked.assessments.map((assessment) => [assessment.initiative.id, assessment]));
  const subject = (finding: CheckedFinding, held: SuppressedFinding | null): FindingSubject => {
    const assessment = finding.initiative === null ? null : (byId.get(finding.initiative) ?? null);
    const indicators = assessment?.indicators.filter((one) => isSpokenOf(one, finding)) ?? [];
    return { report: checked.report, finding, assessment, indicators, held };
  };
  const all = [
    ...checked.findings.map((finding) => subject(finding, null)),
    ...(showSuppressed ? checked.suppressed.map((held) => subject(held.finding, held)) : []),
  ];
  return quiet ? all.filter(({ finding }) => finding.severity !== "info") : all;
}

/** Whether a finding stands at the target of an indicator or at its result, or names one of them as a further place. */
function isSpokenOf({ target, actual }: Indicator, { span, related }: CheckedFinding): boolean {
  const spans = [span, ...related.map((one: Related) => one.span)];
  const isNamed = (own: Span) => spans.some(({ start, end }) => start === own.start && end === own.end);
  return isNamed(target.span) || (actual !== null && isNamed(actual.span));
}
