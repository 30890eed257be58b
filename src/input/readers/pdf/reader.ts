import type { Finding } from "../../../core/finding.ts";
import type { Span } from "../../../core/span.ts";
import { cellDocument } from "../../cells/cell-document.ts";
import type { ReadCell, ReadTable } from "../../cells/types.ts";
import type { Candidate, Reader } from "../../model/reader.ts";
import { choosePages } from "./choose-pages.ts";
import { unruledTable } from "./diagnostics.ts";
import type { PdfCell, PdfTable } from "./read/to-tables.ts";
import { troubleError } from "./trouble-error.ts";

/** PDF: the tables that are ruled on its pages, with the lines around them. */
export const pdfReader: Reader = {
  id: "pdf",
  extensions: [".pdf"],
  sniff: ({ bytes }) => bytes !== null && isPdf(bytes),
  read: (candidate) => {
    refuseCut(candidate);
    return readPdfDocument(candidate);
  },
};

/** The first bytes of a PDF stand within so many of its beginning. */
const HEAD = 1024;
const MARK = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Whether `%PDF-` stands near the beginning. */
function isPdf(bytes: Uint8Array): boolean {
  const last = Math.min(HEAD, bytes.length - MARK.length);
  for (let at = 0; at <= last; at++) if (MARK.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** The end of a PDF stands within so many of its last bytes that are not blank. */
const TAIL = 2048;
const END = [0x25, 0x25, 0x45, 0x4f, 0x46];

/** Whether `%%EOF` stands near the end: where it does not, the rest is missing, and with it pages. */
function isWhole(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] as number) <= 0x20) end--;
  for (let at = end - END.length; at >= Math.max(0, end - TAIL); at--)
    if (END.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** @throws {InputError} where its beginning or its end is missing, which is seen before anything is loaded */
function refuseCut(candidate: Candidate): void {
  const { bytes } = candidate;
  if (!bytes || !isPdf(bytes) || !isWhole(bytes)) throw troubleError(candidate, { kind: "damaged" });
}

/** @throws {InputError} saying what is wrong with it and what helps */
async function readPdfDocument(candidate: Candidate) {
  const { path, bytes, part, limits } = candidate;
  const { readPdf } = await import("./read/read-pdf.ts");
  const result = await readPdf(bytes ?? new Uint8Array(), limits, (count) =>
    choosePages(path, part.pages, count),
  );
  if (result.trouble) throw troubleError(candidate, result.trouble);
  const tables = result.tables.map(toReadTable);
  return cellDocument(candidate, tables, {
    format: "pdf",
    findings: (spanOf) => (result.isGuess ? unruledFindings(tables, spanOf) : []),
  });
}

/** One, at the first row of several cells. */
function unruledFindings(tables: readonly ReadTable[], spanOf: (cell: ReadCell) => Span): readonly Finding[] {
  const first = tables.flatMap(({ rows }) => rows).find(({ cells }) => cells.length > 1)?.cells[0];
  return first ? [unruledTable.at(spanOf(first), {})] : [];
}

function toReadTable({ width, rows }: PdfTable): ReadTable {
  return { rows: rows.map((cells) => ({ width, cells: cells.map(toReadCell) })) };
}

function toReadCell({ text, page, table, row, column, rows, columns, box }: PdfCell): ReadCell {
  const { left, top, right, bottom } = box;
  const rect = {
    left: round(left),
    top: round(top),
    width: round(right - left),
    height: round(bottom - top),
  };
  return {
    text,
    index: column - 1,
    rows,
    columns,
    place: { kind: "box", page, table, row, column, box: rect },
  };
}

/** To tenths of a point. */
function round(points: number): number {
  return Math.round(points * 10) / 10;
}
