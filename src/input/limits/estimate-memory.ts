import type { Limits } from "../../core/limits.ts";
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

/**
 * What reading and checking a report needs at most, in bytes for each thing that it holds: a character is copied while
 * cells are cleaned; a line and a blank cell stand in the lists that papaparse makes; a row is an initiative; and each
 * of its cells may be a text of its own with a finding.
 *
 * Measured with Node 20 as the least `--max-old-space-size` with which `check` of a generated report ends, in each
 * format: 50 MB of the seed's pages, rows of one-letter cells, rows of 1,000 cells that no column takes, prose of
 * malformed numbers, headings, lines of one word, blank lines, tabs. The costs are those with which none of them
 * needs more than estimated; 50 MB of honest pages need about half.
 */
const COST = { length: 4, lines: 320, rows: 800, cells: 16, filled: 500 } as const satisfies Record<
  keyof Extent,
  number
>;

/** The program itself. */
const BASE = 64 * 1024 ** 2;
/** Of a finding; while they are gathered, there are twice as many as are listed. */
const FINDING = 450;
/** No rule finds more than one thing in so many characters. */
const CHARACTERS_PER_FINDING = 4;

/** About how much memory it needs at most to read and check a report, in bytes. */
export function estimateMemory(extent: Extent, { findings }: Pick<Limits, "findings">): number {
  const names = Object.keys(COST) as (keyof Extent)[];
  const text = names.reduce((sum, name) => sum + COST[name] * extent[name], 0);
  return BASE + text + FINDING * Math.min(2 * findings, extent.length / CHARACTERS_PER_FINDING);
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
