import { toAssessmentJson, toFindingJson } from "../check/json.ts";
import type { CheckedReport } from "../check/types.ts";
import type { Lang } from "../core/finding.ts";
import type { CheckRenderer } from "./check-renderer.ts";
import { toJsonText } from "./json-text.ts";

/**
 * One line of JSON per initiative: its assessment and its findings. What was found of the report as a whole stands
 * on the report's first line, as `reportFindings`.
 */
export function checkNdjsonRenderer({ lang }: { lang: Lang }): CheckRenderer {
  return { begin: () => "", report: (checked) => renderLines(checked, lang), end: () => "" };
}

function renderLines({ report, assessments, findings }: CheckedReport, lang: Lang): string {
  const { source, fiscalYear } = report;
  const ids = new Set(assessments.map(({ initiative }) => initiative.id));
  const ofReport = findings.filter(({ initiative }) => initiative === null || !ids.has(initiative));
  return assessments
    .map((assessment, index) => {
      const own = findings.filter(({ initiative }) => initiative === assessment.initiative.id);
      const line = {
        source: { path: source.path },
        fiscalYear,
        ...toAssessmentJson(assessment, source),
        findings: own.map((finding) => toFindingJson(finding, source, lang)),
        reportFindings: index === 0 ? ofReport.map((finding) => toFindingJson(finding, source, lang)) : [],
      };
      return `${toJsonText(line)}\n`;
    })
    .join("");
}
