import type { Cell } from "./types.ts";

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0x3000 || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

const QUOTE = 0x22;

/** Whether an odd number of quotes stands in a text: one of them has no partner. */
function hasLoneQuote(text: string, from: number, to: number): boolean {
  let isOdd = false;
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

/**
 * Makes a cell of `text` that begins at offset `start`, white space and control characters at its ends cut off; null
 * for a blank one. Quotes around the whole cell, or one before it without a partner, are leftovers of another format.
 */
export function makeCell(text: string, start: number, index: number): Cell | null {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  if (from === to) return null;
  while (isBlank(text.charCodeAt(to - 1))) to--;
  if (text.charCodeAt(from) === QUOTE) {
    if (hasLoneQuote(text, from, to)) from++;
    else if (text.charCodeAt(to - 1) === QUOTE && !text.slice(from + 1, to - 1).includes('"')) {
      from++;
      to--;
    }
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (from === to) return null;
  }
  const trimmed = from === 0 && to === text.length ? text : text.slice(from, to);
  return { text: trimmed, span: { start: start + from, end: start + to }, index };
}

/** Brings every line ending to LF without moving any character: papaparse expects one kind of line ending a file. */
export function unifyLineEnds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", " \n").replaceAll("\r", "\n") : text;
}
