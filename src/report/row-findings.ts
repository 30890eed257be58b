import type { Finding } from "../core/finding.ts";
import { ambiguousRow, excerpt, mergedCells, missingColumn, shiftedRow } from "../table/model/diagnostics.ts";
import type { TableRow } from "../table/model/types.ts";
import { cleanText } from "../text/clean.ts";
import { stubRow } from "./diagnostics.ts";
import type { Initiative } from "./types.ts";

/** What is found of how the row of an initiative stands in its table. */
export function rowFindings(row: TableRow, initiative: Initiative): Finding[] {
  const place = { initiative: initiative.id };
  const found: Finding[] = [];
  const heading = (i: number) => row.columns[i]?.heading ?? null;
  if (row.shift !== 0) found.push(shiftedRow.at(initiative.span, { by: row.shift }, place));
  if (initiative.status === "stub")
    found.push(stubRow.at(initiative.span, { title: initiative.title }, place));
  else if (row.missing.length > 0) {
    found.push(
      missingColumn.at(initiative.span, { columns: row.missing.map((i) => heading(i) ?? "") }, place),
    );
  }
  if (row.merged !== null) {
    const cell = row.placed[row.merged];
    const lost = row.columns.findIndex(({ field }) => field === "do");
    found.push(
      mergedCells.at(
        cell?.span ?? initiative.span,
        { column: heading(row.merged) ?? "", lost: heading(lost) ?? "" },
        place,
      ),
    );
  }
  const { alternative } = row;
  if (alternative) {
    const moved = row.row.cells.filter((cell) => row.placed.indexOf(cell) !== alternative.indexOf(cell));
    const readings = moved.map((cell) => ({
      cell: excerpt(cleanText(cell.text).text),
      chosen: heading(row.placed.indexOf(cell)),
      other: heading(alternative.indexOf(cell)),
    }));
    const span = {
      start: moved[0]?.span.start ?? initiative.span.start,
      end: moved.at(-1)?.span.end ?? initiative.span.end,
    };
    found.push(ambiguousRow.at(span, { readings }, place));
  }
  return found;
}
