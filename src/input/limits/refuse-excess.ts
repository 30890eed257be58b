import type { Limits } from "../../core/limits.ts";
import type { Grid, TextLines } from "../grid/types.ts";
import { type Extent, estimateMemory } from "./estimate-memory.ts";
import { grouped, overLimit, withUnit } from "./over-limit.ts";

const MEBIBYTE = 1024 ** 2;

/** @throws {InputError} where a file, or what was read of a stream so far (`atLeast`), is larger than it may be. */
export function refuseBytes(path: string, bytes: number, limits: Limits, atLeast = false): void {
  if (bytes <= limits.bytes) return;
  const size = withUnit("bytes", bytes);
  const found = {
    ja: `大きすぎて読めません: ${size.ja}${atLeast ? "以上" : ""}`,
    en: `too large to read, with ${atLeast ? "at least " : ""}${size.en}`,
  };
  // How much more of a stream there is, nobody knows.
  throw overLimit(path, "bytes", limits, found, atLeast ? 2 * bytes : bytes);
}

/** @throws {InputError} where a text has more lines than it may, which is seen before a place is kept for each. */
export function refuseLines(path: string, text: string, limits: Limits): void {
  if (text.length <= limits.lines) return;
  const lines = countLines(text);
  if (lines <= limits.lines) return;
  const found = { ja: `${grouped(lines)}行あります`, en: `it has ${grouped(lines)} lines` };
  throw overLimit(path, "lines", limits, found, lines);
}

/** @throws {InputError} naming the first line that is longer than any row of a report. */
export function refuseLongLines(path: string, { text, lineStarts }: TextLines, limits: Limits): void {
  if (text.length <= limits.lineLength) return;
  for (let index = 0; index < lineStarts.length; index++) {
    const length = (lineStarts[index + 1] ?? text.length) - (lineStarts[index] as number);
    if (length <= limits.lineLength) continue;
    const found = {
      ja: `${index + 1}行目が${grouped(length)}文字あり、長すぎて読めません。行ごとに改行のある、報告書のテキストが必要です`,
      en: `line ${index + 1} is ${grouped(length)} characters long, too long to read; expected the text of a report with line breaks`,
    };
    throw overLimit(path, "lineLength", limits, found, length);
  }
}

/** @throws {InputError} where a report would need more memory than it may, which is told before it is taken apart. */
export function refuseMemory(path: string, extent: Extent, limits: Limits): void {
  const needed = Math.ceil(estimateMemory(extent, limits) / MEBIBYTE);
  if (needed <= limits.memory) return;
  const size = withUnit("memory", needed);
  const [rows, cells] = [grouped(extent.rows), grouped(extent.filled)];
  const found = {
    ja: `読むのにおよそ${size.ja}のメモリが要ります（${rows}行、${cells}セル）。NODE_OPTIONS=--max-old-space-size=${needed} で Node に与えられます`,
    en: `reading it needs about ${size.en} of memory (${rows} rows, ${cells} cells), which NODE_OPTIONS=--max-old-space-size=${needed} gives to Node`,
  };
  throw overLimit(path, "memory", limits, found, needed);
}

/** @throws {InputError} naming the first row that is wider, or cell that is longer, than it may be. */
export function refuseWideRows(path: string, grid: Grid, limits: Limits): void {
  for (const { line, width, cells } of grid.rows) {
    if (width > limits.cells) {
      const found = {
        ja: `${line}行目に${grouped(width)}個のセルがあります`,
        en: `line ${line} has ${grouped(width)} cells`,
      };
      throw overLimit(path, "cells", limits, found, width);
    }
    for (const { text } of cells) {
      if (text.length <= limits.cellLength) continue;
      const found = {
        ja: `${line}行目に${grouped(text.length)}文字のセルがあります`,
        en: `line ${line} has a cell of ${grouped(text.length)} characters`,
      };
      throw overLimit(path, "cellLength", limits, found, text.length);
    }
  }
}

/** As `findLineStarts` counts them: a line ends at LF, CRLF or a lone CR. */
function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  for (let at = text.indexOf("\r"); at !== -1; at = text.indexOf("\r", at + 1))
    if (text.charCodeAt(at + 1) !== 0x0a) lines++;
  return lines;
}
