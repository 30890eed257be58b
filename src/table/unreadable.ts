import type { Finding } from "../core/finding.ts";
import { offsetIn } from "../input/grid/cell.ts";
import type { Row } from "../input/grid/types.ts";
import { findHtmlResidue } from "../text/clean.ts";
import { excerpt, htmlResidue, unreadableCharacters } from "./diagnostics.ts";

/** Replacement and private-use characters, control characters: what a reader cannot read. */
const UNREADABLE = /[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const UNREADABLE_TEST = new RegExp(UNREADABLE.source);

function unreadableCount(text: string): number {
  return UNREADABLE_TEST.test(text) ? (text.match(UNREADABLE)?.length ?? 0) : 0;
}

/** Whether a whole text holds an unreadable character at all: most do not, and need no closer look. */
export function hasUnreadable(text: string): boolean {
  return UNREADABLE_TEST.test(text);
}

/** Whether more than half of a row is unreadable. */
export function isUnreadable(row: Row): boolean {
  let bad = 0;
  let all = 0;
  for (const { text } of row.cells) {
    all += text.length;
    bad += unreadableCount(text);
  }
  return bad * 2 > all;
}

function codePoints(characters: readonly string[]): string {
  return [...new Set(characters)]
    .slice(0, 3)
    .map((c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(", ");
}

/** The unreadable characters of a row, cell by cell. */
export function unreadableFindings(row: Row): Finding[] {
  return row.cells.flatMap((cell) => {
    const { text } = cell;
    const characters = text.match(UNREADABLE);
    if (!characters) return [];
    const start = offsetIn(cell, text.search(UNREADABLE_TEST));
    const data = { count: characters.length, sample: codePoints(characters) };
    return [unreadableCharacters.at({ start, end: start + 1 }, data)];
  });
}

/** The HTML that leaked into a row, tag by tag. */
export function htmlFindings(row: Row): Finding[] {
  const found: Finding[] = [];
  for (const cell of row.cells) {
    const { text } = cell;
    for (const { start, end } of findHtmlResidue(text)) {
      const place = { start: offsetIn(cell, start), end: offsetIn(cell, end) };
      found.push(htmlResidue.at(place, { text: excerpt(text.slice(start, end), 40) }));
    }
  }
  return found;
}
