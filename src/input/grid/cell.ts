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

/** Where in the document a character of a cell's text stands; for the end of the text, what follows its last one. */
export function offsetIn(cell: Cell, offset: number): number {
  if (cell.gaps === undefined) return cell.span.start + offset;
  if (offset >= cell.text.length) return cell.span.end + offset - cell.text.length;
  return cell.span.start + offset + gapsUpTo(cell.gaps, offset);
}

/** The offset in a cell's text of a place in the document that stands in the cell. */
export function offsetOf(cell: Cell, place: number): number {
  const raw = place - cell.span.start;
  if (cell.gaps === undefined) return raw;
  return raw - cell.gaps.filter((gap, i) => gap + i < raw).length;
}

/** Whether a stretch of the document stands in a cell: one of two parts does not hold what stands between them. */
export function cellHolds(cell: Cell, { start, end }: Span): boolean {
  const { span, gaps } = cell;
  if (start < span.start || end > span.end) return false;
  return gaps === undefined || offsetIn(cell, offsetOf(cell, start)) === start;
}

/** A stretch of a cell's text, not empty, as a cell of its own. */
export function partOfCell(cell: Cell, from: number, to: number): Cell {
  const span = { start: offsetIn(cell, from), end: offsetIn(cell, to - 1) + 1 };
  const gaps = cell.gaps?.filter((gap) => gap > from && gap < to).map((gap) => gap - from);
  return { text: cell.text.slice(from, to), span, index: cell.index, ...(gaps ? { gaps } : {}) };
}

/** A part of a text that stands in several places; `isNew` where it begins something new instead of going on mid-sentence. */
export interface CellPart {
  readonly cell: Cell;
  readonly isNew: boolean;
}

/**
 * One cell of the parts of a text that stand apart, top to bottom, as where a page ends within a row: what stands
 * between them is left out, but for one space before a part that begins something new.
 */
export function joinCells(first: Cell, parts: readonly CellPart[]): Cell {
  let text = first.text;
  let { end } = first.span;
  const gaps = [...(first.gaps ?? NO_GAPS)];
  for (const { cell, isNew } of parts) {
    const space = isNew ? 1 : 0;
    const start = text.length;
    for (let left = cell.span.start - end - space; left > 0; left--) gaps.push(start);
    for (const gap of cell.gaps ?? NO_GAPS) gaps.push(gap + start + space);
    text += (isNew ? " " : "") + cell.text;
    end = cell.span.end;
  }
  return { text, span: { start: first.span.start, end }, index: first.index, gaps };
}

function gapsUpTo(gaps: readonly number[], offset: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((gaps[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
 * format. `offset` is where the text stands in the document, `gaps` where in it characters of the document are missing.
 */
export function makeCell(
  text: string,
  start: number,
  end: number,
  index: number,
  offset = 0,
  gaps: readonly number[] = NO_GAPS,
): Cell | null {
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
  if (gaps.length === 0) return new TextCell(text.slice(from, to), offset + from, index);
  const before = gapsUpTo(gaps, from);
  const inside = gaps.slice(before).filter((gap) => gap < to);
  const first = offset + from + before;
  return {
    text: text.slice(from, to),
    span: { start: first, end: first + (to - from) + inside.length },
    index,
    gaps: inside.map((gap) => gap - from),
  };
}

const NO_GAPS: readonly number[] = [];

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
