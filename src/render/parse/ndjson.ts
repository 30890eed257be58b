import { toInitiativeJson } from "../../contract/parse-json.ts";
import { toJsonText } from "../kit/json-text.ts";
import type { ReportRenderer } from "./report-renderer.ts";

/** One line of JSON per initiative: the initiative's own keys after the `source` and `fiscalYear` of its report. */
export function parseNdjsonRenderer(): ReportRenderer {
  return {
    begin: () => "",
    report: ({ document: { source }, fiscalYear, initiatives }) =>
      initiatives
        .map((initiative) => {
          const line = { source: { path: source.path }, fiscalYear, ...toInitiativeJson(initiative) };
          return `${toJsonText(line)}\n`;
        })
        .join(""),
    end: () => "",
  };
}
