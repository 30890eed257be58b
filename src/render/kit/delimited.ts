import { defuseCommands, sanitizeForTerminal } from "../../text/sanitize.ts";

/** A value of a cell; null is an empty cell. */
export type CellValue = string | number | null;

/** How the rows of a delimited file are written. */
export interface Dialect {
  /** What stands at the very beginning of the file. */
  readonly prefix: string;
  row(values: readonly CellValue[]): string;
}

// What acts on a terminal, hides or reorders text, or would be a command of a CI service, is made visible in all of
// them, as in every output for people; JSON has it escaped, and so unchanged.

/** CSV after RFC 4180: commas, CRLF, quotes where needed. */
export const CSV: Dialect = {
  prefix: "",
  row: (values) => csvRow(values.map(toText)),
};

/** CSV that Excel opens as UTF-8 by a double click, in which no text of the report runs as a formula. */
export const EXCEL_CSV: Dialect = {
  prefix: "\ufeff",
  row: (values) => csvRow(values.map(guardValue)),
};

/** Tab-separated, a line a row; what could break a row becomes a space. */
export const TSV: Dialect = {
  prefix: "",
  row: (values) => `${defuseCommands(values.map(tsvCell).join("\t"))}\n`,
};

const ROW_BREAKERS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

// Blanks and what is invisible before it may be taken away by whoever reads the cell.
const FORMULA_START = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u;

// A number, or the lone dash that means "none": harmless, and no longer a number with an apostrophe before it.
const SIGNED_NUMBER = /^[+\-＋－](?:[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?[%％]?)?$/;

/** The text with an apostrophe before it where a spreadsheet would run it as a formula. */
export function guardFormula(text: string): string {
  return FORMULA_START.test(text) && !isHarmless(text) ? `'${text}` : text;
}

function isHarmless(text: string): boolean {
  return SIGNED_NUMBER.test(text) && text !== "+" && text !== "＋";
}

function guardValue(value: CellValue): string {
  return typeof value === "string" ? guardFormula(value) : toText(value);
}

function toText(value: CellValue): string {
  return value === null ? "" : String(value);
}

function csvRow(texts: readonly string[]): string {
  return defuseCommands(`${texts.map((text) => quote(sanitizeLines(text))).join(",")}\r\n`);
}

function tsvCell(value: CellValue): string {
  return sanitizeForTerminal(toText(value).replace(ROW_BREAKERS, " "));
}

/** A quoted field may hold line ends. */
function sanitizeLines(text: string): string {
  return text
    .split(/(\r\n|\n)/)
    .map((part, index) => (index % 2 === 0 ? sanitizeForTerminal(part) : part))
    .join("");
}

/** What begins a line as a command does is none behind a quote. */
function quote(text: string): string {
  const isPlain = !/[",\r\n]/.test(text) && defuseCommands(text) === text;
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
