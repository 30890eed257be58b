import { cleanCellText } from "./clean-text.ts";
import { dayNumber } from "./day-number.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { type Look, styleOf } from "./styles.ts";
import type { CellValue, SheetColumn } from "./types.ts";

/** A cell ready to be written: a text that was cleaned, or a number, and how it looks. */
export interface DrawnCell {
  readonly content: string | number | null;
  readonly look: Look;
}

/** What spreadsheets would run where somebody typed it. */
const FORMULA_START = /^[=+\-@＝＋－＠\t]/;

/** A value as a cell of a column shows it. */
export function drawCell(value: CellValue, column: SheetColumn | undefined): DrawnCell {
  if (value === null) return { content: null, look: "text" };
  if (typeof value === "number") return drawNumber(value, column);
  if (typeof value === "string") return drawText(value, column);
  const number = dayNumber(value.date);
  return number === null ? drawText(value.date, column) : { content: number, look: "date" };
}

function drawNumber(value: number, column: SheetColumn | undefined): DrawnCell {
  if (!Number.isFinite(value)) return { content: null, look: "text" };
  const format = column?.format ?? "number";
  if (format !== "number") return { content: value, look: format };
  return { content: value, look: Number.isInteger(value) ? "whole" : "decimal" };
}

function drawText(text: string, column: SheetColumn | undefined): DrawnCell {
  const content = cleanCellText(text);
  const look = column?.tones?.get(text) ?? (FORMULA_START.test(content) ? "formula-like" : "text");
  return { content: content === "" ? null : content, look };
}

/** A cell of a row; texts are shared strings, which no program takes for a formula. */
export function cellXml({ content, look }: DrawnCell, name: string, strings: SharedStrings): string {
  const style = `r="${name}" s="${styleOf(look)}"`;
  if (content === null) return `<c ${style}/>`;
  if (typeof content === "number") return `<c ${style}><v>${content}</v></c>`;
  return `<c ${style} t="s"><v>${strings.numberOf(content)}</v></c>`;
}

/** The letters of a column, from 0: A, Z, AA. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
