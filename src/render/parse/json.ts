import { parseJsonParts } from "../../contract/parse-json.ts";
import type { Lang } from "../../core/finding.ts";
import { jsonPieces } from "../kit/json-pieces.ts";
import type { ReportRenderer } from "./report-renderer.ts";

/** One report as one JSON object; `many` reports as an array of them, in order. Written an initiative at a time. */
export function parseJsonRenderer({ many, lang }: { many: boolean; lang: Lang }): ReportRenderer {
  if (!many) {
    return {
      begin: () => "",
      *report(report) {
        yield* jsonPieces(parseJsonParts(report, lang), 0);
        yield "\n";
      },
      end: () => "",
    };
  }
  return {
    begin: () => "[",
    *report(report, index) {
      yield index === 0 ? "\n" : ",\n";
      yield* jsonPieces(parseJsonParts(report, lang), 2);
    },
    end: () => "\n]\n",
  };
}
