import type { Span } from "../../core/span.ts";
import type { Cell } from "./types.ts";

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0x3000 || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

/** There is one for every cell of a text, so its span is derived instead of kept. */
class TextCell implements Cell {
  readonly text: string;
  readonly start: number;
  readonly index: number;

  constructor(text: string, start: number, index: number) {
    this.text = text;
    this.start = start;
    this.index = index;
  }

  get span(): Span {
    return { start: this.start, end: this.start + this.text.length };
  }
}

const QUOTE = 0x22;

/** Whether an odd number of quotes stands in a text: one of them has no partner. */
function hasLoneQuote(text: string, from: number, to: number): boolean {
  let isOdd = false;
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

/**
 * Makes a cell of what stands in `text` from `start` to `end`, white space and control characters at its ends cut off;
 * null for a blank one. Quotes around the whole cell, or one before it without a partner, are leftovers of another
 * format. `offset` is where the text stands in the source.
 */
export function makeCell(text: string, start: number, end: number, index: number, offset = 0): Cell | null {
  let from = skipBlank(text, start, end);
  if (from === end) return null;
  let to = cutBlank(text, from, end);
  if (text.charCodeAt(from) === QUOTE) {
    if (hasLoneQuote(text, from, to)) from++;
    else if (text.charCodeAt(to - 1) === QUOTE && text.indexOf('"', from + 1) === to - 1) {
      from++;
      to--;
    }
    from = skipBlank(text, from, to);
    to = cutBlank(text, from, to);
    if (from === to) return null;
  }
  return new TextCell(text.slice(from, to), offset + from, index);
}

function skipBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function cutBlank(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Brings every line ending to LF without moving any character: papaparse expects one kind of line ending a file. */
export function unifyLineEnds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", " \n").replaceAll("\r", "\n") : text;
}
