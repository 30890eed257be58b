import { toParseJson } from "../../../src/contract/parse-json.ts";
import type { Report } from "../../../src/report/types.ts";
import { findHeaders } from "../../../src/table/header/read-header.ts";
import { type Oracle, shown } from "./oracle.ts";

/** Diagnostics that stand for the place at which they point: what stands there is nowhere else. */
const KEEPERS = new Set(["table/unplaced-text", "table/unreadable-region", "table/note"]);

/** Words that stand once in the body of a report stand in its data, or a diagnostic points at them. */
export const nothingLost: Oracle = {
  id: "nothing-lost",
  about: "every marked cell of the body stands in a field or a diagnostic",
  check: ({ fuzzCase, stages }) => {
    if (!stages?.report) return [];
    const { report } = stages;
    const start = bodyStart(report);
    const said = JSON.stringify(toParseJson(report, "ja"));
    return fuzzCase.tokens
      .filter((token) => report.document.text.indexOf(token) >= start)
      .filter((token) => !said.includes(token) && !isKept(token, report))
      .map((token) => `lost: ${shown(token)}`);
  },
};

/** Where the first header ends: what stands before it is no part of the table. */
function bodyStart({ document }: Report): number {
  const rows = document.grids[0]?.rows ?? [];
  const [header] = findHeaders(rows);
  const last = header && rows[header.firstRow + header.rowCount - 1];
  return last?.cells.at(-1)?.span.end ?? Number.POSITIVE_INFINITY;
}

function isKept(token: string, { document, diagnostics }: Report): boolean {
  const at = document.text.indexOf(token);
  return diagnostics.some(({ rule, span }) => KEEPERS.has(rule) && span.start <= at && span.end > at);
}
