/** A value of a cell; null is an empty cell. */
export type CellValue = string | number | null;

/** How the rows of a delimited file are written. */
export interface Dialect {
  /** What stands at the very beginning of the file. */
  readonly prefix: string;
  row(values: readonly CellValue[]): string;
}

/** CSV after RFC 4180: commas, CRLF, quotes where needed; the values untouched. */
export const CSV: Dialect = {
  prefix: "",
  row: (values) => `${values.map((value) => quote(toText(value))).join(",")}\r\n`,
};

/** CSV that Excel opens as UTF-8 by a double click, in which no text of the report runs as a formula. */
export const EXCEL_CSV: Dialect = {
  prefix: "\ufeff",
  row: (values) => `${values.map((value) => quote(guardValue(value))).join(",")}\r\n`,
};

/** Tab-separated, a line a row; what could break a row becomes a space. */
export const TSV: Dialect = {
  prefix: "",
  row: (values) => `${values.map((value) => toText(value).replace(ROW_BREAKERS, " ")).join("\t")}\n`,
};

const ROW_BREAKERS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

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

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
