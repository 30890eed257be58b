import { checkedReportParts, toNotReadJson, toSummaryJson } from "../../contract/check-json.ts";
import type { Lang } from "../../core/finding.ts";
import type { CheckRenderer } from "../kit/check-renderer.ts";
import { indentRest, jsonPieces } from "../kit/json-pieces.ts";
import { toJsonText } from "../kit/json-text.ts";

/** How JSON is printed; `why`: with what the confidence in each indicator was weighed by. */
export interface CheckJsonOptions {
  readonly lang: Lang;
  readonly why?: boolean;
}

/** One JSON object, however many reports, written an assessment or finding at a time. */
export function checkJsonRenderer({ lang, why = false }: CheckJsonOptions): CheckRenderer {
  return {
    begin: () => '{\n  "schemaVersion": 1,\n  "reports": [',
    *report(checked, before) {
      yield before.reports === 0 ? "\n" : ",\n";
      yield* jsonPieces(checkedReportParts(checked, lang, why), 4);
    },
    end: (totals) => {
      const notRead = member("notRead", toNotReadJson(totals.notRead, lang));
      return `${totals.reports === 0 ? "" : "\n  "}],\n${notRead},\n${member("summary", toSummaryJson(totals))}\n}\n`;
    },
  };
}

function member(name: string, value: unknown): string {
  return `  "${name}": ${indentRest(toJsonText(value, 2), 2)}`;
}
