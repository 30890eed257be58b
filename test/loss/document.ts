import Papa from "papaparse";
import type { Row } from "../../src/input/grid/types.ts";
import { findHeaders } from "../../src/table/header/read-header.ts";
import { findLegends } from "../../src/table/legend/scale.ts";
import { foldKey } from "../../src/text/fold.ts";
import { documentOf } from "../support/documents.ts";

/** What a line is: what stands around the table, a legend, a header, or a part of the table's body. */
export type LineKind = "front" | "blank" | "legend" | "header" | "body";

export interface Line {
  readonly kind: LineKind;
  /** Blank cells are empty or hold white space. */
  readonly cells: readonly string[];
}

/** A report as lines of cells, whatever file it came from, and whatever file is made of it. */
export interface Document {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** A file format that reports are written in, to be read again. */
export interface Format {
  readonly extension: string;
  readonly write: (document: Document) => Uint8Array;
}

export const FORMATS: readonly Format[] = [
  { extension: "txt", write: ({ lines }) => encode(lines.map(({ cells }) => cells.map(flat).join("\t"))) },
  {
    extension: "tsv",
    write: ({ lines }) => encode(lines.map(({ cells }) => cells.map(quotedTsv).join("\t"))),
  },
  { extension: "csv", write: ({ lines }) => encode(lines.map(({ cells }) => cells.map(quoted).join(","))) },
];

function encode(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

/** Text from a PDF has no line ends within cells, and no quotes around them. */
function flat(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, " ");
}

/** A spreadsheet quotes the cells with line ends when it copies them as text. */
function quotedTsv(cell: string): string {
  return /[\r\n]/.test(cell) ? `"${cell.replaceAll("\t", " ").replaceAll('"', '""')}"` : flat(cell);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function isBlank(cell: string): boolean {
  return cell.trim() === "";
}

export function makeLine(kind: LineKind, ...cells: readonly string[]): Line {
  return { kind, cells };
}

/** Reads a file as lines that mutations can move, cut and rewrite. */
export function loadDocument(name: string, bytes: Uint8Array): Document {
  const document = documentOf(bytes, { path: name });
  const rows = document.grids.flatMap((grid) => grid.rows);
  const text = document.text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  const cells =
    document.source.format === "csv"
      ? Papa.parse<string[]>(text, { newline: "\n" }).data
      : text.split("\n").map((line) => line.split("\t"));
  const kinds = kindsOf(rows);
  let row = 0;
  const lines = cells.map((own): Line => {
    const kind = own.every(isBlank) ? "blank" : (kinds[row++] ?? "body");
    return { kind, cells: own };
  });
  if (row !== rows.length) throw new Error(`${name}: ${row} lines for ${rows.length} rows`);
  return { name, lines };
}

function kindsOf(rows: readonly Row[]): LineKind[] {
  const headers = findHeaders(rows);
  const first = headers[0]?.firstRow ?? 0;
  const isHeader = (i: number) =>
    headers.some(({ firstRow, rowCount }) => i >= firstRow && i < firstRow + rowCount);
  const legends = new Set(
    findLegends(rows.filter((row, i) => !isHeader(i) && row.cells.length <= 2)).flatMap((one) => one.rows),
  );
  const keyOf = ({ cells }: Row) => foldKey(cells.map(({ text }) => text).join(""));
  const tops = new Set(rows.slice(0, first).map(keyOf));
  return rows.map((row, i) => {
    if (isHeader(i)) return "header";
    if (legends.has(row)) return "legend";
    return i < first || tops.has(keyOf(row)) || isPageNumber(row) ? "front" : "body";
  });
}

function isPageNumber({ cells, width }: Row): boolean {
  return width === 1 && /^[\d０-９]{1,3}$/.test(cells[0]?.text ?? "");
}
