import { cellDocument } from "../../cells/cell-document.ts";
import type { ReadCell, ReadTable } from "../../cells/types.ts";
import type { Candidate, Reader } from "../../model/reader.ts";
import type { PdfCell, PdfTable } from "./read/to-tables.ts";
import { choosePages } from "./choose-pages.ts";
import { troubleError } from "./trouble-error.ts";

/** PDF: the tables that are ruled on its pages, with the lines around them. */
export const pdfReader: Reader = {
  id: "pdf",
  extensions: [".pdf"],
  sniff: ({ bytes }) => bytes !== null && isPdf(bytes),
  read: readPdfDocument,
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

/** @throws {InputError} saying what is wrong with it and what helps */
async function readPdfDocument(candidate: Candidate) {
  const { readPdf } = await import("./read/read-pdf.ts");
  const asked = candidate.part.pages;
  const result = await readPdf(candidate.bytes ?? new Uint8Array(), (count) => choosePages(asked, count));
  if (result.trouble) throw troubleError(candidate, result.trouble);
  return cellDocument(candidate, result.tables.map(toReadTable), { format: "pdf" });
}

function toReadTable({ width, rows }: PdfTable): ReadTable {
  return { rows: rows.map((cells) => ({ width, cells: cells.map(toReadCell) })) };
}

function toReadCell({ text, page, table, row, column, rows, columns, box }: PdfCell): ReadCell {
  const { left, top, right, bottom } = box;
  const rect = { left: round(left), top: round(top), width: round(right - left), height: round(bottom - top) };
  return { text, index: column - 1, rows, columns, place: { kind: "box", page, table, row, column, box: rect } };
}

/** To tenths of a point. */
function round(points: number): number {
  return Math.round(points * 10) / 10;
}
