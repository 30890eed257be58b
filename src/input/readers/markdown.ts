import type { Span } from "../../core/span.ts";
import { makeCell } from "../grid/cell.ts";
import type { Cell, Grid, Row, TextLines } from "../grid/types.ts";
import type { Reader } from "../model/reader.ts";
import { readTextDocument } from "./text-document.ts";

/**
 * Pipe tables of Markdown (GitHub's extension), with the lines around them. A line of a table is a row of cells; every
 * other line is a row of one cell, without the marks of headings, list items and emphasis.
 */
export const markdownReader: Reader = {
  id: "markdown",
  extensions: [".md", ".markdown"],
  sniff: (candidate) => {
    if (OTHER_NAMES.test(candidate.path)) return false;
    const { text } = candidate.text();
    const least = OWN_NAMES.test(candidate.path) ? 1 : 2;
    return text.includes("|") && hasTable(text.split(/\r\n|\n|\r/, SAMPLE), least);
  },
  read: (candidate) => readTextDocument(candidate, "markdown", readGrid),
};

/** So many lines show whether a text holds a pipe table. */
const SAMPLE = 5000;
const DELIMITER_CELL = /^:?-+:?$/;

const OWN_NAMES = /\.(?:md|markdown)$/i;
/** Names that say another format. */
const OTHER_NAMES = /\.(?:csv|tsv)$/i;

/**
 * Whether a delimiter row stands below a header of as many cells, `least` or more: `|-|` alone in a tab-separated text
 * is no table, and would hide the one that is there.
 */
function hasTable(lines: readonly string[], least: number): boolean {
  return lines.some((line, index) => {
    if (!isDelimiterRow(line)) return false;
    const cells = countCells(line);
    return cells >= least && countCells(lines[index - 1] ?? "") === cells;
  });
}

function countCells(line: string): number {
  return splitPipes(line, { start: 0, end: line.length }).length;
}

/** `| --- | :-: |`: the line between the header of a table and its body. */
function isDelimiterRow(line: string): boolean {
  if (!line.includes("|") || !line.includes("-")) return false;
  const cells = line.trim().split("|");
  if (cells[0] === "") cells.shift();
  if (cells.at(-1) === "") cells.pop();
  return cells.length > 0 && cells.every((cell) => DELIMITER_CELL.test(cell.trim()));
}

function readGrid({ text, lineStarts }: TextLines): Grid {
  const rows: Row[] = [];
  const lines = lineStarts.map((start, i) => lineSpan(text, start, lineStarts[i + 1] ?? text.length));
  const isDelimiter = lines.map(({ start, end }) => isDelimiterRow(text.slice(start, end)));
  let inTable = false;
  for (const [i, line] of lines.entries()) {
    const raw = text.slice(line.start, line.end);
    const startsTable = isDelimiter[i + 1] === true && raw.includes("|");
    inTable = startsTable || (inTable && raw.includes("|"));
    if (inTable && isDelimiter[i]) continue;
    const spans = inTable ? splitPipes(text, line) : [withoutMarks(text, line)];
    const cells = spans.flatMap((span, index) => makePipeCell(text, span, index) ?? []);
    if (cells.length > 0) rows.push({ line: i + 1, width: spans.length, cells });
  }
  return { rows };
}

/** A line without its end. */
function lineSpan(text: string, start: number, next: number): Span {
  let end = next;
  while (end > start && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
  return { start, end };
}

/** What stands between the bars of a line; `\|` is no bar, and the bars at its ends are its frame. */
function splitPipes(text: string, { start, end }: Span): Span[] {
  const bars = [];
  for (let at = start; at < end; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "|") bars.push(at);
  }
  const edges = [start - 1, ...bars, end];
  const spans = edges.slice(1).map((edge, i) => ({ start: (edges[i] as number) + 1, end: edge }));
  const isFrame = (span: Span | undefined) =>
    span !== undefined && text.slice(span.start, span.end).trim() === "";
  return spans.slice(isFrame(spans[0]) ? 1 : 0, isFrame(spans.at(-1)) ? -1 : undefined);
}

/** `## `, `- `, `* `, `> ` before a line. */
const LINE_MARK = /^[ \t]{0,3}(?:#{1,6}|[-*+>])[ \t]/;

function withoutMarks(text: string, { start, end }: Span): Span {
  const mark = LINE_MARK.exec(text.slice(start, Math.min(end, start + 12)));
  return { start: start + (mark?.[0].length ?? 0), end };
}

/** A cell without the emphasis around it all, its escaped bars read as bars. */
function makePipeCell(text: string, span: Span, index: number): Cell | null {
  let { start, end } = span;
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const trail = raw.length - raw.trimEnd().length;
  if (raw.length - lead - trail > 4 && raw.startsWith("**", lead) && raw.trimEnd().endsWith("**")) {
    start += lead + 2;
    end -= trail + 2;
  }
  const { value, gaps } = readEscapes(text.slice(start, end));
  return makeCell(value, 0, value.length, index, start, gaps);
}

/** What is written in cells for what cannot stand there: a bar, a mark of Markdown itself, the end of a line. */
const WRITTEN = /\\([!-/:-@[-`{-~])|<br[ \t]?\/?>/gi;

/** `\|` as `|` and `<br>` as a line end; `gaps` are the offsets in the result before which a character was left out. */
function readEscapes(raw: string): { value: string; gaps: readonly number[] } {
  const parts: string[] = [];
  const gaps: number[] = [];
  let length = 0;
  let from = 0;
  const keep = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const { 0: written, 1: mark, index } of raw.matchAll(WRITTEN)) {
    keep(raw.slice(from, index));
    from = index + written.length;
    if (mark !== undefined) gaps.push(length);
    keep(mark ?? "\n");
    if (mark === undefined) for (let left = written.length - 1; left > 0; left--) gaps.push(length);
  }
  if (from === 0) return { value: raw, gaps: [] };
  keep(raw.slice(from));
  return { value: parts.join(""), gaps };
}
