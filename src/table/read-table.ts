import { append } from "../core/append.ts";
import type { Finding } from "../core/finding.ts";
import type { Span } from "../core/span.ts";
import type { Row } from "../input/grid/types.ts";
import type { Document } from "../input/model/document.ts";
import { foldKey } from "../text/fold.ts";
import { ambiguousColumnFindings, explainColumns } from "./columns/explain-columns.ts";
import { readPageColumns } from "./columns/pages.ts";
import { readSaid } from "./columns/said.ts";
import { readFront } from "./front/read-front.ts";
import { doubtfulHeaderFindings } from "./header/doubtful-header.ts";
import { findHeaders, type HeaderBlock } from "./header/read-header.ts";
import { type ChosenLegends, chooseLegends, legendsOf } from "./legend/choose-legends.ts";
import { type Legend, type LegendLevel, legendSignature, toScale } from "./legend/scale.ts";
import { normalizeSymbol, printSymbol } from "./legend/symbols.ts";
import { headerDiffers, legendDiffers, otherTable, unreadableRegion } from "./model/diagnostics.ts";
import { readMark } from "./model/marks.ts";
import { spanOf } from "./model/span-of.ts";
import type { Column, ReadHeader, ScaleLevel, Table, TableSettings } from "./model/types.ts";
import { unitOfLine } from "./number-columns/units.ts";
import { findOthers, type OtherTable } from "./other-tables/find-others.ts";
import { KIND_NAMES } from "./other-tables/kinds.ts";
import { createOutside, legendRestFindings } from "./outside.ts";
import { findRatedColumns } from "./rated-columns.ts";
import { noTable } from "./refusal.ts";
import { carryLabels } from "./rows/carry-labels.ts";
import { groupLines } from "./rows/group-lines.ts";
import { createNotRows } from "./rows/not-rows.ts";
import { pivotLines } from "./rows/pivot-lines.ts";
import { placeRows } from "./rows/place-rows.ts";
import type { BodyRow } from "./rows/table-row.ts";
import { hasUnreadable, htmlFindings, isUnreadable, unreadableFindings } from "./unreadable.ts";

/** Symbols that are ratings wherever a report has no legend. */
const COMMON_SYMBOLS =
  "S A B C D E ◎ ○ △ × ▲ ● 達成 概ね達成 おおむね達成 ほぼ達成 一部達成 未達成 順調 概ね順調 おおむね順調 やや遅れ 遅れ 未実施 未着手".split(
    " ",
  );

/**
 * Finds the table in a document's grids: pages by their repeated headers, what stands around it, and every body row with its cells
 * brought to columns.
 *
 * @throws {InputError} where the text holds no header of such a table
 */
export function readTable(document: Document, settings: TableSettings = {}): Table {
  const { rows, others } = withoutOthers(document);
  const headers = findHeaders(rows);
  const firstHeader = headers[0];
  if (!firstHeader) throw noTable(document, rows, others);

  const pageOf = paginate(rows.length, headers);
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

  const header = spanOf(rows[firstHeader.firstRow]?.cells ?? []);
  const likeliest = withSaidLevels(toScale(mergeLegends(chosen.own)), settings, header);
  const { pages: columns, readings } = readPageColumns(
    headers,
    rowsByPage(rows, headers.length, pageOf, legendRows),
    {
      fiscalYear: front.fiscalYear?.year ?? null,
      symbols: symbolsOf(likeliest),
      said: readSaid(settings),
    },
  );
  const readHeaders = readings.map(({ block, reading }): ReadHeader => {
    const cells = rows.slice(block.firstRow, block.firstRow + block.rowCount).flatMap((row) => row.cells);
    return { span: spanOf(cells), columns: explainColumns(reading) };
  });
  const legends = legendsOfRating(chosen, columns[0] ?? []);
  const scale = withSaidLevels(toScale(mergeLegends(legends)), settings, header);
  const symbols = symbolsOf(scale);
  const body: BodyRow[] = [];
  const mayBeUnreadable = hasUnreadable(document.text);
  const mayHoldHtml = /<|="/.test(document.text);
  const findings: Finding[] = [
    ...headerFindings(headers, rows),
    ...legendFindings(legends, pageOf.page, rows),
    ...legendRestFindings(legends, scale, legendRows, rows[firstHeader.firstRow]),
    ...readHeaders.flatMap((header) => ambiguousColumnFindings(header.columns, header.span)),
    ...others.map(otherTableFinding),
  ];
  const notRows = createNotRows(tableRows, symbols);
  for (const [i, row] of rows.entries()) {
    if (isHeader(i) || legendRows.has(row)) continue;
    if (outside.isFurniture(row)) {
      append(findings, outside.findBeside(row));
      continue;
    }
    const page = pageOf.page[i] ?? 0;
    if (page === 0 && row.cells.length < 5 && !isSectionHeading(row, i, firstHeader.firstRow)) {
      append(findings, outside.findAbove(row));
      continue;
    }
    const none = page > 0 ? notRows.findNone(row) : null;
    if (none) {
      append(findings, none);
      continue;
    }
    if (mayBeUnreadable && isUnreadable(row)) {
      findings.push(
        unreadableRegion.at(spanOf(row.cells), { text: row.cells.map(({ text }) => text).join(" ") }),
      );
      continue;
    }
    if (mayBeUnreadable) append(findings, unreadableFindings(row));
    if (mayHoldHtml) append(findings, htmlFindings(row));
    body.push({ row, page: Math.max(page, 1), columns: columns[Math.max(page - 1, 0)] ?? [] });
  }
  const placed = placeRows(body, symbols);
  const year = front.fiscalYear?.year ?? null;
  const logical = carryLabels(groupLines(placed.rows)).map((row) => pivotLines(row, year));
  append(findings, doubtfulHeaderFindings(firstHeader, columns[0] ?? [], logical));
  const amountUnit = findAmountUnit([...above, ...lines]);
  const scales = chosen.byColumn.map((one) => ({
    heading: one.column.heading,
    index: one.column.index,
    levels: toScale(mergeLegends(legendsOf(one))),
  }));
  return {
    front,
    scale,
    scales,
    headers: readHeaders,
    marks: placed.marks,
    rows: logical,
    amountUnit,
    findings,
  };
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

/** A scale with what the user says of its symbols; those that no legend explains come last. */
function withSaidLevels(
  scale: readonly ScaleLevel[],
  { ratings = {} }: TableSettings,
  span: Span,
): ScaleLevel[] {
  const said = new Map(Object.entries(ratings).map(([symbol, level]) => [normalizeSymbol(symbol), level]));
  const known = scale.map((one) => ({ ...one, level: said.get(normalizeSymbol(one.symbol)) ?? one.level }));
  const explained = new Set(scale.map(({ symbol }) => normalizeSymbol(symbol)));
  const others = Object.entries(ratings).filter(([symbol]) => !explained.has(normalizeSymbol(symbol)));
  return [
    ...known,
    ...others.map(([symbol, level]) => ({ symbol: printSymbol(symbol), level, definition: "", span })),
  ];
}

/** The keys of the symbols that are ratings. */
function symbolsOf(scale: readonly ScaleLevel[]): ReadonlySet<string> {
  return new Set(scale.length > 0 ? scale.map(({ symbol }) => normalizeSymbol(symbol)) : COMMON_SYMBOLS);
}

/** The legends of the column that was taken for the rating, where its own are known. */
function legendsOfRating({ own, byColumn }: ChosenLegends, columns: readonly Column[]): readonly Legend[] {
  const rating = columns.find(({ field }) => field === "rating");
  const found = byColumn.find(
    ({ column }) => column.index === rating?.index && column.heading === rating.heading,
  );
  return found ? legendsOf(found) : own;
}

/** The rows of the grids that hold a header of such a table, without the tables among them that are none. */
function withoutOthers({ grids, text }: Document): { rows: readonly Row[]; others: readonly OtherTable[] } {
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

function otherTableFinding({ kind, rows }: OtherTable): Finding {
  const cells = rows.flatMap((row) => row.cells);
  return otherTable.at(spanOf(cells), {
    kind: KIND_NAMES[kind],
    text: cells.map(({ text }) => text).join(" "),
  });
}

/** For each row its page (0 before the first header) and whether it belongs to a header. */
function paginate(count: number, headers: readonly HeaderBlock[]): { page: Int32Array; header: Uint8Array } {
  const page = new Int32Array(count);
  const header = new Uint8Array(count);
  for (const [i, block] of headers.entries()) {
    page.fill(i + 1, block.firstRow, headers[i + 1]?.firstRow ?? count);
    header.fill(1, block.firstRow, block.firstRow + block.rowCount);
  }
  return { page, header };
}

/** A: and B: with a word each. */
const SHORTEST_LEGEND = 8;
/** A line above the table may be a label and what it labels, twice. */
const MOST_LABELLED = 4;

/** The cells of the first header that are long enough to hold a legend beside their heading, each as a row. */
function headingRows(rows: readonly Row[], [first]: readonly HeaderBlock[]): Row[] {
  const own = first ? rows.slice(first.firstRow, first.firstRow + first.rowCount) : [];
  return own.flatMap((row) =>
    row.cells.flatMap((cell) => (cell.text.length >= SHORTEST_LEGEND ? [{ ...row, cells: [cell] }] : [])),
  );
}

/** The rows of each page that may be rows of its table. */
function rowsByPage(
  rows: readonly Row[],
  pages: number,
  { page, header }: ReturnType<typeof paginate>,
  apart: ReadonlySet<Row>,
): Row[][] {
  const found: Row[][] = Array.from({ length: pages }, () => []);
  for (const [i, row] of rows.entries())
    if (header[i] === 0 && row.cells.length > 2 && !apart.has(row)) found[(page[i] as number) - 1]?.push(row);
  return found;
}

/** A scale made of every page's legend: the first wording of each symbol counts. */
function mergeLegends(legends: readonly Legend[]): LegendLevel[] {
  const longest = legends.toSorted((a, b) => b.levels.length - a.levels.length)[0]?.levels ?? [];
  return longest.map(
    (level) => legends.flatMap(({ levels }) => levels).find(({ symbol }) => symbol === level.symbol) ?? level,
  );
}

/** Pages whose header words differ from those of the first page; each wording is reported once. */
function headerFindings(headers: readonly HeaderBlock[], rows: readonly Row[]): Finding[] {
  const keys = (block: HeaderBlock | undefined) => new Set(block?.headings.map(({ text }) => foldKey(text)));
  const first = keys(headers[0]);
  const seen = new Set<string>();
  const found: Finding[] = [];
  const done = new Set<HeaderBlock["headings"]>();
  for (const [i, block] of headers.entries()) {
    if (done.has(block.headings)) continue;
    done.add(block.headings);
    const own = keys(block);
    const signature = [...own].toSorted().join("|");
    if (seen.has(signature)) continue;
    seen.add(signature);
    const headings = block.headings.map(({ text }) => text).filter((text) => !first.has(foldKey(text)));
    const lost = headers[0]?.headings.map(({ text }) => text).filter((text) => !own.has(foldKey(text))) ?? [];
    if (headings.length + lost.length === 0) continue;
    const cells = rows.slice(block.firstRow, block.firstRow + block.rowCount).flatMap((row) => row.cells);
    found.push(headerDiffers.at(spanOf(cells), { page: i + 1, headings, lost }));
  }
  return found;
}

/** １．事務事業の見直し, right above the header of its table. */
function isSectionHeading({ cells, width }: Row, index: number, header: number): boolean {
  const text = cells[0]?.text ?? "";
  return (
    header - index <= 2 && cells.length === 1 && width === 1 && text.length <= 60 && readMark(text) !== null
  );
}

function legendFindings(legends: readonly Legend[], pages: Int32Array, rows: readonly Row[]): Finding[] {
  const [first, ...others] = legends;
  if (!first) return [];
  const seen = new Set([legendSignature(first)]);
  const found: Finding[] = [];
  for (const legend of others) {
    const signature = legendSignature(legend);
    if (seen.has(signature)) continue;
    seen.add(signature);
    const page = (pages[rows.indexOf(legend.rows[0] as Row)] ?? 0) + 1;
    for (const level of legend.levels) {
      const before = first.levels.find(({ symbol }) => symbol === level.symbol);
      const words = (one: typeof level | undefined) => [one?.definition, one?.note].filter(Boolean).join(" ");
      if (before && words(before) === words(level)) continue;
      found.push(
        legendDiffers.at(
          level.span,
          { page, symbol: level.symbol, found: words(level), first: before ? words(before) : "" },
          before
            ? { related: [{ message: { ja: "最初の凡例", en: "the first legend" }, span: before.span }] }
            : {},
        ),
      );
    }
  }
  return found;
}
