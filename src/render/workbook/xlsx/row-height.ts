import { largest } from "../../../core/largest.ts";

/** Of a line of the workbook's font, in points. */
const LINE_HEIGHT = 17;
/** Excel allows no row to be higher. */
const HIGHEST = 409;
/** What a cell needs besides its text, in digits. */
const PADDING = 1;

/** How high a row must be for all its texts to show; nobody computes that when the file is opened. */
export function rowHeight(texts: readonly (string | null)[], widths: readonly number[]): number {
  const lines = texts.map((text, i) => (text === null ? 1 : linesIn(text, (widths[i] ?? 10) - PADDING)));
  return Math.min(HIGHEST, LINE_HEIGHT * largest(1, lines) + 2);
}

/** Lines of a text that is wrapped at a width. */
function linesIn(text: string, width: number): number {
  // What is longer than the highest row shows needs no measuring.
  if (text.length > width * HIGHEST) return HIGHEST;
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(digitsOf(line) / width)), 0);
}

/** About how wide a line is, in digits: a glance at every cell has to be enough. */
function digitsOf(line: string): number {
  let digits = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const isNarrow = code < 0x80 || (code >= 0xff61 && code <= 0xff9f) || (code >= 0xd800 && code <= 0xdfff);
    digits += isNarrow ? 1 : 2;
  }
  return digits;
}
