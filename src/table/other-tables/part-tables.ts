import { append } from "../../core/append.ts";
import type { Finding } from "../../core/finding.ts";
import type { Row } from "../../input/grid/types.ts";
import type { Document } from "../../input/model/document.ts";
import { findHeaders } from "../header/read-header.ts";
import { otherTable } from "../model/diagnostics.ts";
import { spanOf } from "../model/span-of.ts";
import { findOthers, type OtherTable } from "./find-others.ts";
import { KIND_NAMES } from "./kinds.ts";

/** The rows of the grids that hold a header of such a table, and of those that are lines around it, without the tables among them that are none. */
export function withoutOthers({ grids, text }: Document): {
  rows: readonly Row[];
  others: readonly OtherTable[];
} {
  const others: OtherTable[] = [];
  const kept = grids.map(({ rows }) => {
    const own = findOthers(rows, text);
    append(others, own);
    const gone = new Set(own.flatMap((other) => other.rows));
    return gone.size > 0 ? rows.filter((row) => !gone.has(row)) : rows;
  });
  const isTable = kept.map((rows) => kept.length === 1 || findHeaders(rows).length > 0);
  if (!isTable.includes(true)) return { rows: kept.flat(), others };
  const parts: (readonly Row[])[] = [];
  for (const [i, rows] of kept.entries()) {
    if (isTable[i] || isLines(rows)) parts.push(rows);
    else others.push({ kind: "unknown", rows });
  }
  return { rows: parts.length === 1 && parts[0] ? parts[0] : parts.flat(), others };
}

/** A line around a table may be a label and what it labels: a title, a legend. */
const MOST_IN_LINE = 2;

/** What stands around tables: a cover, paragraphs, a legend in a table of its own. */
function isLines(rows: readonly Row[]): boolean {
  return rows.every(({ cells }) => cells.length <= MOST_IN_LINE);
}

export function otherTableFinding({ kind, rows }: OtherTable): Finding {
  const cells = rows.flatMap((row) => row.cells);
  return otherTable.at(spanOf(cells), {
    kind: KIND_NAMES[kind],
    text: cells.map(({ text }) => text).join(" "),
  });
}
