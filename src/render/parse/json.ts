import { toParseJson } from "../../contract/parse-json.ts";
import type { Lang } from "../../core/finding.ts";
import { toJsonText } from "../kit/json-text.ts";
import type { ReportRenderer } from "./report-renderer.ts";

/** One report as one JSON object; `many` reports as an array of them, in order. */
export function parseJsonRenderer({ many, lang }: { many: boolean; lang: Lang }): ReportRenderer {
  if (!many) {
    return {
      begin: () => "",
      report: (report) => `${toJsonText(toParseJson(report, lang), 2)}\n`,
      end: () => "",
    };
  }
  return {
    begin: () => "[",
    report: (report, index) =>
      `${index === 0 ? "" : ","}\n${indentLines(toJsonText(toParseJson(report, lang), 2))}`,
    end: () => "\n]\n",
  };
}

function indentLines(text: string): string {
  return text.replace(/^/gm, "  ");
}
