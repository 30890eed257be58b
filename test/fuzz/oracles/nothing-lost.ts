import type { Report } from "../../../src/report/types.ts";
import { findHeaders } from "../../../src/table/header/read-header.ts";
import { type Place, placesOf } from "../../loss/places.ts";
import { type Oracle, shown } from "./oracle.ts";

/** Words that stand once in the body of a report stand once in its data, or a diagnostic says them. */
export const nothingLost: Oracle = {
  id: "nothing-lost",
  about: "every marked cell of the body stands in exactly one field or diagnostic",
  check: ({ fuzzCase, stages }) => {
    if (!stages?.report) return [];
    const { report } = stages;
    const start = bodyStart(report);
    const places = placesOf(report);
    return fuzzCase.tokens
      .filter((token) => report.document.text.indexOf(token) >= start)
      .flatMap((token) => misplaced(token, places));
  },
};

function misplaced(token: string, places: readonly Place[]): string[] {
  const found = new Set(places.filter(({ text }) => text.includes(token)).map(({ where }) => where));
  if (found.size === 0) return [`lost: ${shown(token)}`];
  return found.size > 1 ? [`at more than one place: ${shown(`${token}: ${[...found].join(", ")}`)}`] : [];
}

/** Where the first header ends: what stands before it is no part of the table. */
function bodyStart({ document }: Report): number {
  const rows = document.grids[0]?.rows ?? [];
  const [header] = findHeaders(rows);
  const last = header && rows[header.firstRow + header.rowCount - 1];
  return last?.cells.at(-1)?.span.end ?? Number.POSITIVE_INFINITY;
}
