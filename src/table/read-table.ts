import { append } from "../core/append.ts";
import type { Finding } from "../core/finding.ts";
import type { Row } from "../input/grid/types.ts";
import type { Document } from "../input/model/document.ts";
import { ambiguousColumnFindings, explainColumns } from "./columns/explain-columns.ts";
import { readPageColumns } from "./columns/pages.ts";
import { readSaid } from "./columns/said.ts";
import { readFront } from "./front/read-front.ts";
import { doubtfulHeaderFindings } from "./header/doubtful-header.ts";
import { findHeaders, type HeaderBlock } from "./header/read-header.ts";
import { chooseLegends } from "./legend/choose-legends.ts";
import {
  legendFindings,
  legendsOfRating,
  scaleOf,
  scalesByColumn,
  symbolsOf,
} from "./legend/report-scale.ts";
import { spanOf } from "./model/span-of.ts";
import type { ReadHeader, Table, TableSettings } from "./model/types.ts";
import { unitOfLine } from "./number-columns/units.ts";
import { otherTableFinding, withoutOthers } from "./other-tables/part-tables.ts";
import { createOutside, legendRestFindings } from "./outside.ts";
import { headerCells, headerFindings, headingRows, paginate, rowsByPage } from "./pages.ts";
import { findRatedColumns } from "./rated-columns.ts";
import { noTable } from "./refusal.ts";
import { carryLabels } from "./rows/carry-labels.ts";
import { carryMerged } from "./rows/carry-merged.ts";
import { groupLines } from "./rows/group-lines.ts";
import { joinLabelledLines } from "./rows/labelled-lines.ts";
import { createNotRows } from "./rows/not-rows.ts";
import { pivotLines } from "./rows/pivot-lines.ts";
import { placeRows } from "./rows/place-rows.ts";
import { readStandIns } from "./rows/stand-ins.ts";
import { sectionsAbove } from "./section-lines.ts";
import { sheetsToRows } from "./sheets/sheets-to-rows.ts";
import { sortRows } from "./sort-rows.ts";

/**
 * What the headers of a document and the cells below them tell of its columns, before any row is read.
 *
 * @throws {InputError} where the text holds no header of such a table
 */
export function weighHeaders(document: Document, settings: TableSettings = {}) {
  const { rows: printed, others } = withoutOthers(joinLabelledLines(sheetsToRows(document)));
  const { rows, findings: standIns } = readStandIns(printed);
  const headers = findHeaders(rows);
  const firstHeader = headers[0];
  if (!firstHeader) throw noTable(document, rows, others);

  const pageOf = paginate(rows.length, headers);
  const around = lookAround(rows, headers, firstHeader, pageOf);
  const year = around.front.fiscalYear?.year ?? null;
  const header = spanOf(rows[firstHeader.firstRow]?.cells ?? []);
  const symbols = symbolsOf(scaleOf(around.chosen.own, settings, header));
  const rowsOf = rowsByPage(rows, headers.length, pageOf, around.chosen.rows);
  const hints = { fiscalYear: year, symbols, said: readSaid(settings) };
  const { pages: columns, readings } = readPageColumns(headers, rowsOf, hints);
  return {
    rows,
    standIns,
    others,
    headers,
    firstHeader,
    header,
    pageOf,
    around,
    year,
    symbols,
    rowsOf,
    columns,
    readings,
  };
}

/**
 * Finds the table in a document's grids: pages by their repeated headers, what stands around it, and every body row with its cells
 * brought to columns.
 *
 * @throws {InputError} where the text holds no header of such a table
 */
export function readTable(document: Document, settings: TableSettings = {}): Table {
  const { rows, standIns, others, headers, firstHeader, header, pageOf, around, year, columns, readings } =
    weighHeaders(document, settings);
  const { chosen, front } = around;
  const readHeaders = readings.map(({ block, reading }): ReadHeader => {
    return { span: spanOf(headerCells(rows, block)), columns: explainColumns(reading) };
  });
  const legends = legendsOfRating(chosen, columns[0] ?? []);
  const scale = scaleOf(legends, settings, header);
  const symbols = symbolsOf(scale);
  const findings: Finding[] = [
    ...standIns,
    ...headerFindings(headers, rows),
    ...legendFindings(legends, pageOf.page, rows),
    ...legendRestFindings(legends, scale, chosen.rows, rows[firstHeader.firstRow]),
    ...readHeaders.flatMap((header) => ambiguousColumnFindings(header.columns, header.span)),
    ...others.map(otherTableFinding),
  ];
  const sorted = sortRows(rows, {
    text: document.text,
    isApart: (row, i) => pageOf.header[i] === 1 || chosen.rows.has(row),
    pageOf: (i) => pageOf.page[i] ?? 0,
    columns,
    sections: sectionsAbove(rows, headers, columns),
    outside: around.outside,
    notRows: createNotRows(around.tableRows, symbols),
  });
  append(findings, sorted.findings);
  const placed = placeRows(sorted.body, symbols);
  const logical = carryLabels(carryMerged(groupLines(placed.rows))).map((row) => pivotLines(row, year));
  append(findings, doubtfulHeaderFindings(firstHeader, columns[0] ?? [], logical));
  return {
    front,
    scale,
    scales: scalesByColumn(chosen),
    headers: readHeaders,
    marks: placed.marks,
    rows: logical,
    amountUnit: findAmountUnit(around.lines),
    findings,
  };
}

/** A line above the table may be a label and what it labels, twice. */
const MOST_LABELLED = 4;

/** What stands around the table's rows: legends, title, issuer, dates, and which rows are the table's own. */
function lookAround(
  rows: readonly Row[],
  headers: readonly HeaderBlock[],
  firstHeader: HeaderBlock,
  pageOf: ReturnType<typeof paginate>,
) {
  const isHeader = (i: number) => pageOf.header[i] === 1;
  const lines = rows.filter((row, i) => !isHeader(i) && row.cells.length <= 2);
  // Below a header a row of several cells is one of the table, however many it lost, but for those behind its end.
  const end = rows.findLastIndex((row) => row.cells.length > MOST_LABELLED);
  const isAround = (i: number) => i < firstHeader.firstRow || i > end;
  const places = rows.filter((row, i) => !isHeader(i) && (row.cells.length === 1 || isAround(i)));
  const tableRows = rows.filter((row, i) => i > firstHeader.firstRow && !isHeader(i) && row.cells.length > 3);
  const rated = findRatedColumns(headers, rowsByPage(rows, headers.length, pageOf, new Set()));
  const chosen = chooseLegends(lines, places, headingRows(rows, headers), rated, tableRows);
  const legendRows = chosen.rows;
  const isApart = (row: Row, i: number) => !isHeader(i) && !legendRows.has(row);
  const above = rows.filter(
    (row, i) => i < firstHeader.firstRow && isApart(row, i) && row.cells.length <= MOST_LABELLED,
  );
  const between = rows.filter(
    (row, i) =>
      i >= firstHeader.firstRow && isApart(row, i) && row.cells.length === 1 && row.cells[0]?.index === 0,
  );
  const { titleLines, ...front } = readFront(above, between, [
    ...new Set(headers.flatMap(({ headings }) => headings.map(({ text }) => text))),
  ]);
  const outside = createOutside({ ...front, titleLines });
  return { chosen, front, outside, tableRows, lines: [...above, ...lines] };
}

/** The unit that a line of its own gives for the amounts of the table: （単位：千円）. */
function findAmountUnit(around: readonly Row[]): string | null {
  for (const { cells } of around)
    for (const { text } of cells) {
      const unit = unitOfLine(text);
      if (unit !== null) return unit;
    }
  return null;
}
