import type { CheckedReport } from "../../check/types.ts";
import { toAssessmentJson, toFindingJson } from "../../contract/check-json.ts";
import type { Lang } from "../../core/finding.ts";
import { type CheckRenderer, groupByInitiative } from "../kit/check-renderer.ts";
import { toJsonText } from "../kit/json-text.ts";

/**
 * One line of JSON per initiative: its assessment and its findings. What was found of the report as a whole stands
 * on the report's first line, as `reportFindings`.
 */
export function checkNdjsonRenderer({ lang }: { lang: Lang }): CheckRenderer {
  return { begin: () => "", report: (checked) => renderLines(checked, lang), end: () => "" };
}

function renderLines({ report, assessments, findings }: CheckedReport, lang: Lang): string {
  const { document, fiscalYear } = report;
  const groups = groupByInitiative(
    findings,
    assessments.map(({ initiative }) => initiative.id),
  );
  const toJson = (id: string | null) =>
    (groups.get(id) ?? []).map((finding) => toFindingJson(finding, document, lang));
  return assessments
    .map((assessment, index) => {
      const line = {
        source: { path: document.source.path },
        fiscalYear,
        ...toAssessmentJson(assessment, document),
        findings: toJson(assessment.initiative.id),
        reportFindings: index === 0 ? toJson(null) : [],
      };
      return `${toJsonText(line)}\n`;
    })
    .join("");
}
