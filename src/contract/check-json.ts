import type { CheckTotals } from "../check/totals.ts";
import type { CheckedFinding, CheckedReport, SuppressedFinding } from "../check/types.ts";
import type { Finding, Lang } from "../core/finding.ts";
import type { Assessment, Indicator, Reading } from "../indicator/model/types.ts";
import { slugOf } from "../indicator/reasons.ts";
import type { Source } from "../input/types.ts";
import type { AssessmentJson, CheckedReportJson, FindingJson, ReadingJson } from "./check-schema.ts";
import { toLocationJson, toSourceJson } from "./parse-json.ts";

/** A checked report as `reform check --format json` prints it; messages in `lang`. */
export function toCheckedReportJson(checked: CheckedReport, lang: Lang): CheckedReportJson {
  const { report, assessments, findings, suppressed } = checked;
  const { source, title, fiscalYear } = report;
  return {
    source: toSourceJson(source),
    title,
    fiscalYear: fiscalYear && { label: fiscalYear.label, year: fiscalYear.year },
    assessments: assessments.map((assessment) => toAssessmentJson(assessment, source)),
    findings: findings.map((finding) => toFindingJson(finding, source, lang)),
    suppressed: suppressed.map((held) => toSuppressedJson(held, source, lang)),
  };
}

/** The counts at the end of the JSON. */
export function toSummaryJson(totals: CheckTotals) {
  const { reports, initiatives, rated, errors, warnings, infos, suppressed, verdicts, notChecked } = totals;
  return {
    reports,
    initiatives,
    rated,
    errors,
    warnings,
    infos,
    suppressed,
    verdicts: { ...verdicts },
    notChecked,
  };
}

/** What the numbers of one initiative say of its rating. */
export function toAssessmentJson(assessment: Assessment, source: Source): AssessmentJson {
  const { initiative, level, outcome, verdict, indicators } = assessment;
  return {
    initiative: initiative.id,
    title: initiative.title,
    rating: initiative.rating,
    level,
    primary: initiative.departments.primary,
    outcome,
    verdict,
    indicators: indicators.map((indicator) => toIndicatorJson(indicator, source)),
  };
}

/** A finding with its places. */
export function toFindingJson(finding: CheckedFinding, source: Source, lang: Lang): FindingJson {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message[lang],
    initiative: finding.initiative,
    location: toLocationJson(source, finding.span),
    related: finding.related.map((related) => toRelatedJson(related, source, lang)),
    data: { ...finding.data },
    fingerprint: finding.fingerprint,
  };
}

function toRelatedJson({ message, span }: Finding["related"][number], source: Source, lang: Lang) {
  return { message: message[lang], location: toLocationJson(source, span) };
}

function toSuppressedJson({ finding, by }: SuppressedFinding, source: Source, lang: Lang) {
  return {
    ...toFindingJson(finding, source, lang),
    suppression: {
      kind: by ? ("configuration" as const) : ("baseline" as const),
      reason: by?.reason ?? null,
    },
  };
}

function toIndicatorJson(indicator: Indicator, source: Source): AssessmentJson["indicators"][number] {
  const { name, unit, better, target, actual, baseline, attainment, result, near } = indicator;
  return {
    name,
    unit,
    better,
    target: toReadingJson(target, source),
    actual: actual && toReadingJson(actual, source),
    baseline: baseline && toReadingJson(baseline, source),
    attainment: attainment !== null && Number.isFinite(attainment) ? attainment : null,
    result,
    near,
    reason: slugOf(indicator.reason),
  };
}

function toReadingJson({ value, min, max, text, field, span }: Reading, source: Source): ReadingJson {
  return { value, min, max, text, field, location: toLocationJson(source, span) };
}
