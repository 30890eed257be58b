import type { CheckedReport } from "../../check/types.ts";
import {
  toAssessmentJson,
  toFindingJson,
  toNotReadJson,
  toSuppressedJson,
} from "../../contract/check-json.ts";
import { toDecisionJson } from "../../contract/parse-json.ts";
import type { Lang } from "../../core/finding.ts";
import { type CheckRenderer, groupByInitiative } from "../kit/check-renderer.ts";
import { toJsonText } from "../kit/json-text.ts";
import type { CheckJsonOptions } from "./json.ts";

/**
 * One line of JSON per initiative: its assessment, its findings and the suppressed ones. What was found of the report
 * as a whole stands on the report's first line, as `reportFindings` and `reportSuppressed`. An input that could not be
 * read is a line with `notRead` alone.
 */
export function checkNdjsonRenderer({ lang, why = false }: CheckJsonOptions): CheckRenderer {
  return {
    begin: () => "",
    report: (checked) => renderLines(checked, lang, why),
    end: ({ notRead }) => toNotReadJson(notRead, lang).map(toNotReadLine).join(""),
  };
}

function* renderLines(
  { report, assessments, findings, suppressed }: CheckedReport,
  lang: Lang,
  why: boolean,
): Generator<string, void> {
  const { document, fiscalYear } = report;
  const ids = assessments.map(({ initiative }) => initiative.id);
  const found = groupByInitiative(findings, ids, (finding) => finding);
  const held = groupByInitiative(suppressed, ids, ({ finding }) => finding);
  const toFindings = (id: string | null) =>
    (found.get(id) ?? []).map((finding) => toFindingJson(finding, document, lang));
  const toSuppressed = (id: string | null) =>
    (held.get(id) ?? []).map((one) => toSuppressedJson(one, document, lang));
  for (const [index, assessment] of assessments.entries()) {
    const line = {
      source: { path: document.source.path },
      fiscalYear,
      ...toAssessmentJson(assessment, document, why),
      findings: toFindings(assessment.initiative.id),
      suppressed: toSuppressed(assessment.initiative.id),
      reportFindings: index === 0 ? toFindings(null) : [],
      reportSuppressed: index === 0 ? toSuppressed(null) : [],
      ...(index === 0 && report.decided ? { reportCorrections: report.decided.map(toDecisionJson) } : {}),
    };
    yield `${toJsonText(line)}\n`;
  }
}

function toNotReadLine(notRead: unknown): string {
  return `${toJsonText({ notRead })}\n`;
}
