import { cellHolds } from "../../src/input/grid/cell.ts";
import type { Cell, Row } from "../../src/input/grid/types.ts";
import type { Initiative, Report, TierHeading } from "../../src/report/types.ts";
import { findHeaders } from "../../src/table/header/read-header.ts";
import { cleanText } from "../../src/text/clean.ts";
import { readDateLine } from "../../src/text/era.ts";
import { foldKey } from "../../src/text/fold.ts";

/** Kinds of diagnostics that stand for the cell that they point at: its text is nowhere else. */
const KEEPERS = new Set([
  "table/unplaced-text",
  "table/total-row",
  "table/repeated-row",
  "table/other-table",
  "table/unreadable-region",
  "report/heading-without-rows",
]);

function headingsOf({ path }: Initiative): readonly TierHeading[] {
  return path;
}

/** What a cell says as a label: its words without the mark before them. */
function isLabel(cell: Cell, labels: ReadonlySet<string>): boolean {
  const key = foldKey(cleanText(cell.text).text);
  return [...labels].some((label) => key.endsWith(label) && key.length - label.length <= 8);
}

function isFurniture(cell: Cell, { title, issuer }: Report): boolean {
  const key = foldKey(cleanText(cell.text).text);
  if (/^[-\d/頁ページ]+$/.test(key) || readDateLine(cell.text) !== null) return true;
  return [title, issuer].some((known) => known !== null && key.startsWith(foldKey(known)));
}

/** The rows from the first header on that belong to no header. */
function bodyRows(report: Report): Row[] {
  const rows = report.document.grids.flatMap((grid) => grid.rows);
  const headers = findHeaders(rows);
  const first = headers[0]?.firstRow ?? 0;
  const isHeader = (i: number) =>
    headers.some(({ firstRow, rowCount }) => i >= firstRow && i < firstRow + rowCount);
  return rows.filter((_, i) => i >= first && !isHeader(i));
}

/**
 * The cells of body rows that are found in no field of an initiative, no label, no line around the table and no
 * diagnostic, and those that are found in more than one field.
 */
export function unaccountedCells(report: Report): string[] {
  const inFields = new Map<number, number>();
  // Cells of a text that stands in several places.
  const joined: Cell[] = [];
  for (const { cells, extra, carried } of report.initiatives) {
    const own = Object.entries(cells).flatMap(([field, cell]) =>
      carried.some((one) => one === field) ? [] : [cell],
    );
    for (const cell of [...own, ...extra.map((one) => one.cell)]) {
      const { span } = cell;
      if (cell.gaps && cell.gaps.length > 0) joined.push(cell);
      inFields.set(span.start, (inFields.get(span.start) ?? 0) + 1);
    }
  }
  const kept = report.diagnostics.filter(({ rule }) => KEEPERS.has(rule)).map(({ span }) => span);
  const labels = new Set(report.initiatives.flatMap(headingsOf).map(({ title }) => foldKey(title)));
  for (const { policy } of report.initiatives)
    if (policy?.description) labels.add(foldKey(policy.description));
  const scale = report.ratingScale.flatMap(({ definition, note }) => [definition, ...(note ? [note] : [])]);
  return bodyRows(report).flatMap(({ line, cells, width }) => {
    const isOutside = width === 1 || cells.length === 1;
    return cells.flatMap((cell) => {
      const parts = joined.filter((one) => one.span.start < cell.span.start && cellHolds(one, cell.span));
      const times = (inFields.get(cell.span.start) ?? 0) + parts.length;
      const isKept = kept.some(({ start, end }) => start <= cell.span.start && end >= cell.span.end);
      const places = times + (isKept ? 1 : 0);
      if (places > 1) return [`${line}: twice: ${cell.text}`];
      if (places === 1 || isLabel(cell, labels) || isFurniture(cell, report)) return [];
      const key = foldKey(cell.text);
      const isLegend =
        /達成度|評価|凡例/.test(cell.text) || scale.some((words) => key.includes(foldKey(words)));
      return isOutside && (isLegend || /^→/.test(cell.text)) ? [] : [`${line}: lost: ${cell.text}`];
    });
  });
}
