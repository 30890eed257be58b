import { append } from "../core/append.ts";
import type { Finding } from "../core/finding.ts";
import type { Row } from "../input/grid/types.ts";
import { unreadableRegion } from "./model/diagnostics.ts";
import { spanOf } from "./model/span-of.ts";
import type { Column } from "./model/types.ts";
import type { createOutside } from "./outside.ts";
import type { createNotRows } from "./rows/not-rows.ts";
import type { BodyRow } from "./rows/table-row.ts";
import { hasUnreadable, htmlFindings, isUnreadable, unreadableFindings } from "./unreadable.ts";

/** What is known of a table's rows before they are sorted. */
interface Known {
  /** The document's text. */
  readonly text: string;
  /** Whether a row is one of a header or of a legend. */
  readonly isApart: (row: Row, index: number) => boolean;
  /** The page that a row stands on, from 1; 0 before the first header. */
  readonly pageOf: (index: number) => number;
  /** The columns of each page. */
  readonly columns: readonly (readonly Column[])[];
  /** The lines above the first header that head its rows. */
  readonly sections: ReadonlySet<Row>;
  readonly outside: ReturnType<typeof createOutside>;
  readonly notRows: ReturnType<typeof createNotRows>;
}

/** A row with this many cells before the first header is one of the table. */
const WIDE = 5;

/** Parts the rows of the table from what stands around and between them, of which nothing is lost. */
export function sortRows(rows: readonly Row[], known: Known): { body: BodyRow[]; findings: Finding[] } {
  const body: BodyRow[] = [];
  const findings: Finding[] = [];
  const mayBeUnreadable = hasUnreadable(known.text);
  const mayHoldHtml = /<|="/.test(known.text);
  for (const [i, row] of rows.entries()) {
    if (known.isApart(row, i)) continue;
    const page = known.pageOf(i);
    const none = findNone(row, page, known) ?? (mayBeUnreadable ? findUnreadable(row) : null);
    if (none) {
      append(findings, none);
      continue;
    }
    if (mayBeUnreadable) append(findings, unreadableFindings(row));
    if (mayHoldHtml) append(findings, htmlFindings(row));
    body.push({ row, page: Math.max(page, 1), columns: known.columns[Math.max(page - 1, 0)] ?? [] });
  }
  return { body, findings };
}

/** What is found of a row that is none of the table's; null for one that is. */
function findNone(row: Row, page: number, { outside, notRows, sections }: Known): readonly Finding[] | null {
  if (outside.isFurniture(row)) return outside.findBeside(row);
  if (page > 0) return notRows.findNone(row);
  return row.cells.length < WIDE && !sections.has(row) ? outside.findAbove(row) : null;
}

function findUnreadable(row: Row): readonly Finding[] | null {
  if (!isUnreadable(row)) return null;
  return [unreadableRegion.at(spanOf(row.cells), { text: row.cells.map(({ text }) => text).join(" ") })];
}
