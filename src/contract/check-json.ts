import { becauseOf } from "../check/because.ts";
import {
  allExplained,
  allSuppressed,
  type CheckTotals,
  type NotRead,
  verifiedRatings,
} from "../check/totals.ts";
import {
  type CheckedFinding,
  type CheckedReport,
  type SuppressedFinding,
  suppressionKind,
} from "../check/types.ts";
import type { Finding, Lang } from "../core/finding.ts";
import { contributionsTo } from "../indicator/confidence/confidence.ts";
import type { Assessment, Indicator, IndicatorValue } from "../indicator/model/types.ts";
import { slugOf } from "../indicator/verdict/reasons.ts";
import type { Document } from "../input/model/document.ts";
import type {
  AssessmentJson,
  CheckedReportJson,
  CheckJson,
  FindingJson,
  IndicatorValueJson,
  SuppressedJson,
} from "./check-schema.ts";
import { toDataJson } from "./grounds-json.ts";
import { correctionsJson, toDecisionJson, toLocationJson, toSourceJson } from "./parse-json.ts";
import { rounded } from "./rounded.ts";
import { mapped, type Unrolled } from "./unrolled.ts";

/** A checked report as `reform check --format json` prints it; messages in `lang`. */
export function toCheckedReportJson(checked: CheckedReport, lang: Lang): CheckedReportJson {
  const parts = checkedReportParts(checked, lang);
  const { assessments, findings, suppressed } = parts;
  return {
    ...parts,
    assessments: [...assessments],
    findings: [...findings],
    suppressed: [...suppressed],
  };
}

/** The same with its lists made an element at a time: as a whole they may be larger than memory. */
export function checkedReportParts(
  checked: CheckedReport,
  lang: Lang,
  why = false,
): Unrolled<CheckedReportJson> {
  const { report, assessments, findings, suppressed } = checked;
  const { document, title, fiscalYear } = report;
  return {
    source: toSourceJson(document),
    title,
    fiscalYear: fiscalYear && { label: fiscalYear.label, year: fiscalYear.year },
    assessments: mapped(assessments, (assessment) => toAssessmentJson(assessment, document, why)),
    findings: mapped(findings, (finding) => toFindingJson(finding, document, lang)),
    suppressed: mapped(suppressed, (held) => toSuppressedJson(held, document, lang)),
    ...correctionsJson(report.decided),
  };
}

/** The counts at the end of the JSON. */
export function toSummaryJson(totals: CheckTotals): CheckJson["summary"] {
  const { reports, initiatives, rated, errors, warnings, infos, suppressed, verdicts, because } = totals;
  return {
    reports,
    initiatives,
    rated,
    errors,
    warnings,
    infos,
    ...explainedJson(totals),
    ...(totals.corrected > 0 ? { corrected: totals.corrected } : {}),
    ...(totals.correctedColumns > 0 ? { correctedColumns: totals.correctedColumns } : {}),
    suppressed: allSuppressed(totals),
    suppressedBy: { ...suppressed },
    verdicts: { ...verdicts },
    verified: verifiedRatings(totals),
    because: { ...because },
    notChecked: totals.notRead.length,
  };
}

function explainedJson(totals: CheckTotals): Pick<CheckJson["summary"], "explained"> {
  const { error: errors, warning: warnings, info: infos } = totals.explained;
  return allExplained(totals) === 0 ? {} : { explained: { errors, warnings, infos } };
}

/** The inputs that could not be read or checked. */
export function toNotReadJson(notRead: readonly NotRead[], lang: Lang): CheckJson["notRead"] {
  return notRead.map(({ path, message }) => ({ path, message: message[lang] }));
}

/**
 * What the numbers of one initiative say of its rating.
 * @param why with what the confidence in each indicator was weighed by
 */
export function toAssessmentJson(assessment: Assessment, document: Document, why = false): AssessmentJson {
  const { initiative, level, outcome, verdict, confidence, indicators } = assessment;
  return {
    initiative: initiative.id,
    title: initiative.title,
    rating: initiative.rating?.symbol ?? null,
    level,
    primary: initiative.departments.primary,
    outcome,
    verdict,
    because: becauseOf(assessment),
    confidence: confidence === null ? null : rounded(confidence),
    indicators: indicators.map((indicator) => ({
      ...toIndicatorJson(indicator, document),
      ...(why ? { why: toWhyJson(indicator) } : {}),
    })),
    ...correctionsJson(initiative.decided),
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
    data: toDataJson(finding, document, lang),
    fingerprint: finding.fingerprint,
    ...(finding.explained ? { explained: toDecisionJson(finding.explained) } : {}),
  };
}

/** A finding that is not reported, with what accepts it. */
export function toSuppressedJson(held: SuppressedFinding, document: Document, lang: Lang): SuppressedJson {
  const { finding, by } = held;
  return {
    ...toFindingJson(finding, document, lang),
    suppression: { kind: suppressionKind(held), reason: by?.reason ?? null, by: by?.by ?? null },
  };
}

function toRelatedJson({ message, span }: Finding["related"][number], document: Document, lang: Lang) {
  return { message: message[lang], location: toLocationJson(document, span) };
}

function toIndicatorJson(indicator: Indicator, document: Document): AssessmentJson["indicators"][number] {
  const { name, unit, better, target, actual, baseline, attainment, result, near, direction } = indicator;
  return {
    name,
    unit,
    better,
    target: toIndicatorValueJson(target, document),
    actual: actual && toIndicatorValueJson(actual, document),
    baseline: baseline && toIndicatorValueJson(baseline, document),
    attainment: attainment !== null && Number.isFinite(attainment) ? attainment : null,
    result,
    near,
    reason: slugOf(indicator.reason),
    confidence: indicator.confidence === null ? null : rounded(indicator.confidence),
    direction: {
      better: direction.better,
      sources: direction.signs.map(({ source, logOdds }) => ({ source, logOdds: rounded(logOdds) })),
    },
    ...correctionsJson(indicator.decided),
  };
}

/** Empty where nothing was decided. */
function toWhyJson({ features }: Indicator): NonNullable<AssessmentJson["indicators"][number]["why"]> {
  if (!features) return [];
  return contributionsTo(features).map(({ feature, value, weight }) => ({
    feature,
    value: rounded(value),
    weight,
  }));
}

function toIndicatorValueJson(
  { value, min, max, text, field, span }: IndicatorValue,
  document: Document,
): IndicatorValueJson {
  return { value, min, max, text, field, location: toLocationJson(document, span) };
}
