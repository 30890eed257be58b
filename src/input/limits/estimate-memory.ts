import type { TextLines } from "../grid/types.ts";

/** What of a report costs memory. */
export interface Extent {
  /** Length of its text in UTF-16 units. */
  readonly length: number;
  readonly lines: number;
  /** Lines or rows that hold something. */
  readonly rows: number;
  /** All cells, blank ones too. */
  readonly cells: number;
  /** Cells that hold something. */
  readonly filled: number;
}

/** What reading and checking a report needs at most, in bytes for each thing that it holds. */
const COST = { length: 4, lines: 100, rows: 1000, cells: 16, filled: 500 } as const satisfies Record<
  keyof Extent,
  number
>;

/** Needed whatever is read: the program itself, and findings up to their limit. */
const BASE = 100 * 1024 ** 2;

/** About how much memory it needs at most to read and check a report, in bytes. */
export function estimateMemory(extent: Extent): number {
  const names = Object.keys(COST) as (keyof Extent)[];
  return names.reduce((sum, name) => sum + COST[name] * extent[name], BASE);
}

/** Counts what a text holds, in one pass; separators in quotes count, so that it is never too little. */
export function measureText({ text, lineStarts }: TextLines, separator: string): Extent {
  const extent = { length: text.length, lines: lineStarts.length, rows: 0, cells: 0, filled: 0 };
  let next = nextAfter(text, separator, 0);
  for (let line = 0; line < lineStarts.length; line++) {
    let start = lineStarts[line] as number;
    const end = endOfLine(text, start, lineStarts[line + 1] ?? text.length);
    if (start < end) extent.rows++;
    for (; next < end; next = nextAfter(text, separator, start)) {
      extent.cells++;
      if (next > start) extent.filled++;
      start = next + 1;
    }
    extent.cells++;
    if (end > start) extent.filled++;
  }
  return extent;
}

/** Where the words of a line end, before its line end. */
function endOfLine(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--;
  return end;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function nextAfter(text: string, separator: string, from: number): number {
  const at = text.indexOf(separator, from);
  return at === -1 ? text.length : at;
}
