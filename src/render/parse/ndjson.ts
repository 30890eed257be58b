import { toInitiativeJson } from "../../contract/parse-json.ts";
import { toJsonText } from "../kit/json-text.ts";
import type { ReportRenderer } from "./report-renderer.ts";

/** One line of JSON per initiative: the initiative's own keys after the `source` and `fiscalYear` of its report. */
export function parseNdjsonRenderer(): ReportRenderer {
  return {
    begin: () => "",
    *report({ document, fiscalYear, initiatives }) {
      const source = { path: document.source.path };
      for (const initiative of initiatives)
        yield `${toJsonText({ source, fiscalYear, ...toInitiativeJson(initiative, document) })}\n`;
    },
    end: () => "",
  };
}
