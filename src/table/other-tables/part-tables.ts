import { append } from "../../core/append.ts";
import type { Finding } from "../../core/finding.ts";
import type { Row } from "../../input/grid/types.ts";
import type { Document } from "../../input/model/document.ts";
import { findHeaders } from "../header/read-header.ts";
import { otherTable } from "../model/diagnostics.ts";
import { spanOf } from "../model/span-of.ts";
import { findOthers, type OtherTable } from "./find-others.ts";
import { KIND_NAMES } from "./kinds.ts";

/** The rows of the grids that hold a header of such a table, without the tables among them that are none. */
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
  const tables = kept.filter((rows) => kept.length === 1 || findHeaders(rows).length > 0);
  if (tables.length === 0) return { rows: kept.flat(), others };
  for (const rows of kept)
    if (rows.length > 0 && !tables.includes(rows)) others.push({ kind: "unknown", rows });
  return { rows: tables.length === 1 && tables[0] ? tables[0] : tables.flat(), others };
}

export function otherTableFinding({ kind, rows }: OtherTable): Finding {
  const cells = rows.flatMap((row) => row.cells);
  return otherTable.at(spanOf(cells), {
    kind: KIND_NAMES[kind],
    text: cells.map(({ text }) => text).join(" "),
  });
}
