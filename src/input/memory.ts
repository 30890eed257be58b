import type { Source } from "./types.ts";

/** What of a text costs memory. */
export interface TextShape {
  /** In UTF-16 units. */
  readonly length: number;
  readonly lines: number;
  /** Lines that hold something. */
  readonly rows: number;
  /** All cells, blank ones too. */
  readonly cells: number;
  /** Cells that hold something. */
  readonly filled: number;
}

/**
 * What reading and checking a text needs at most, in bytes for each thing that it holds.
 */
const COST = { length: 4, lines: 100, rows: 1000, cells: 16, filled: 500 } as const satisfies Record<
  keyof TextShape,
  number
>;

/** Needed whatever is read: the program itself, and findings up to their limit. */
const BASE = 100 * 1024 ** 2;

/** About how much memory it needs at most to read and check a text, in bytes. */
export function estimateMemory(shape: TextShape): number {
  const names = Object.keys(COST) as (keyof TextShape)[];
  return names.reduce((sum, name) => sum + COST[name] * shape[name], BASE);
}

/** Counts what a text holds, in one pass; separators between quotes count, so that it is never too little. */
export function measureText({
  text,
  lineStarts,
  format,
}: Pick<Source, "text" | "lineStarts" | "format">): TextShape {
  const separator = format === "csv" ? "," : "\t";
  const shape = { length: text.length, lines: lineStarts.length, rows: 0, cells: 0, filled: 0 };
  let next = nextAfter(text, separator, 0);
  for (let line = 0; line < lineStarts.length; line++) {
    const end = endOfLine(text, lineStarts[line + 1] ?? text.length);
    let start = lineStarts[line] as number;
    if (start < end) shape.rows++;
    for (; next < end; next = nextAfter(text, separator, start)) {
      shape.cells++;
      if (next > start) shape.filled++;
      start = next + 1;
    }
    shape.cells++;
    if (end > start) shape.filled++;
  }
  return shape;
}

/** Where the words of a line end, its line end left out. */
function endOfLine(text: string, next: number): number {
  let end = next;
  while (end > 0 && isLineEnd(text.charCodeAt(end - 1)) && end > next - 2) end--;
  return end;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function nextAfter(text: string, separator: string, from: number): number {
  const at = text.indexOf(separator, from);
  return at === -1 ? text.length : at;
}
