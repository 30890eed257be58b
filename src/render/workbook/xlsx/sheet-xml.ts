import { cellXml, columnLetters, type DrawnCell, drawCell } from "./cell-xml.ts";
import { cleanCellText } from "./clean-text.ts";
import { rowHeight } from "./row-height.ts";
import type { SharedStrings } from "./shared-strings.ts";
import type { Sheet, SheetColumn } from "./types.ts";

/** Rows of a sheet. */
const MOST_ROWS = 1_048_576;

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A sheet in pieces: its heading stays in sight and is printed on each page, which is as wide as the table. */
export function* sheetXml(sheet: Sheet, strings: SharedStrings): Generator<string, void> {
  const { columns, footers = [] } = sheet;
  const rows = sheet.rows.slice(0, MOST_ROWS - 1 - footers.length);
  const last = columnLetters(columns.length - 1);
  yield `<worksheet xmlns="${NAMESPACE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`;
  yield `<dimension ref="A1:${last}${rows.length + footers.length + 1}"/>`;
  yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>';
  yield `<sheetFormatPr defaultRowHeight="18"/>${columnsXml(columns)}<sheetData>`;
  yield rowXml(headings(columns), 1, columns, strings);
  let number = 1;
  for (const row of [...rows, ...footers]) {
    number += 1;
    const cells = columns.map((column, i) => drawCell(row[i] ?? null, column));
    yield rowXml(cells, number, columns, strings);
  }
  yield `</sheetData><autoFilter ref="${filteredCells(sheet, rows.length)}"/>`;
  yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';
  yield '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  yield "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>";
}

/** The heading and the rows that the filter goes over; what stands behind them stays. */
export function filteredCells({ columns }: Sheet, rows: number): string {
  return `A1:${columnLetters(columns.length - 1)}${rows + 1}`;
}

function headings(columns: readonly SheetColumn[]): DrawnCell[] {
  return columns.map(({ heading }) => ({ content: cleanCellText(heading), look: "heading" }));
}

function columnsXml(columns: readonly SheetColumn[]): string {
  const each = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${each.join("")}</cols>`;
}

function rowXml(
  cells: readonly DrawnCell[],
  number: number,
  columns: readonly SheetColumn[],
  strings: SharedStrings,
): string {
  const texts = cells.map(({ content }) => (typeof content === "string" ? content : null));
  const height = rowHeight(
    texts,
    columns.map(({ width }) => width),
  );
  const written = cells.map((cell, i) => cellXml(cell, `${columnLetters(i)}${number}`, strings));
  return `<row r="${number}" ht="${height}" customHeight="1">${written.join("")}</row>`;
}
