import type { CheckTotals } from "../check/totals.ts";
import type { CheckedFinding, CheckedReport, SuppressedFinding } from "../check/types.ts";
import type { Finding, Lang } from "../core/finding.ts";
import type { Assessment, Indicator, Reading } from "../indicator/model/types.ts";
import type { Document } from "../input/model/document.ts";
import type { AssessmentJson, CheckedReportJson, FindingJson, ReadingJson } from "./check-schema.ts";
import { toLocationJson, toSourceJson } from "./parse-json.ts";

/** A checked report as `reform check --format json` prints it; messages in `lang`. */
export function toCheckedReportJson(checked: CheckedReport, lang: Lang): CheckedReportJson {
  const { report, assessments, findings, suppressed } = checked;
  const { document, title, fiscalYear } = report;
  return {
    source: toSourceJson(document),
    title,
    fiscalYear: fiscalYear && { label: fiscalYear.label, year: fiscalYear.year },
    assessments: assessments.map((assessment) => toAssessmentJson(assessment, document)),
    findings: findings.map((finding) => toFindingJson(finding, document, lang)),
    suppressed: suppressed.map((held) => toSuppressedJson(held, document, lang)),
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
export function toAssessmentJson(assessment: Assessment, document: Document): AssessmentJson {
  const { initiative, level, outcome, verdict, indicators } = assessment;
  return {
    initiative: initiative.id,
    title: initiative.title,
    rating: initiative.rating,
    level,
    primary: initiative.departments.primary,
    outcome,
    verdict,
    indicators: indicators.map((indicator) => toIndicatorJson(indicator, document)),
  };
}

/** A finding with its places. */
export function toFindingJson(finding: CheckedFinding, document: Document, lang: Lang): FindingJson {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message[lang],
    initiative: finding.initiative,
    location: toLocationJson(document, finding.span),
    related: finding.related.map((related) => toRelatedJson(related, document, lang)),
    data: { ...finding.data },
    fingerprint: finding.fingerprint,
  };
}

function toRelatedJson({ message, span }: Finding["related"][number], document: Document, lang: Lang) {
  return { message: message[lang], location: toLocationJson(document, span) };
}

function toSuppressedJson({ finding, by }: SuppressedFinding, document: Document, lang: Lang) {
  return {
    ...toFindingJson(finding, document, lang),
    suppression: {
      kind: by ? ("configuration" as const) : ("baseline" as const),
      reason: by?.reason ?? null,
    },
  };
}

function toIndicatorJson(indicator: Indicator, document: Document): AssessmentJson["indicators"][number] {
  const { name, unit, better, target, actual, baseline, attainment, result, near, reason } = indicator;
  return {
    name,
    unit,
    better,
    target: toReadingJson(target, document),
    actual: actual && toReadingJson(actual, document),
    baseline: baseline && toReadingJson(baseline, document),
    attainment: attainment !== null && Number.isFinite(attainment) ? attainment : null,
    result,
    near,
    reason,
  };
}

function toReadingJson({ value, min, max, text, field, span }: Reading, document: Document): ReadingJson {
  return { value, min, max, text, field, location: toLocationJson(document, span) };
}
