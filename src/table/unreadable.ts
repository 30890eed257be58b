import type { Finding } from "../core/finding.ts";
import type { Row } from "../grid/types.ts";
import { findHtmlResidue } from "../text/clean.ts";
import { excerpt, htmlResidue, unreadableCharacters } from "./diagnostics.ts";

/** Replacement and private-use characters, control characters: what a reader cannot read. */
const UNREADABLE = /[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

function unreadableCount(text: string): number {
  return UNREADABLE_TEST.test(text) ? (text.match(UNREADABLE)?.length ?? 0) : 0;
}

const UNREADABLE_TEST = new RegExp(UNREADABLE.source);

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

/** What is wrong with the characters of a row: unreadable ones, and HTML that leaked into cells. */
export function textFindings(row: Row): Finding[] {
  const found: Finding[] = [];
  for (const { text, span } of row.cells) {
    if (UNREADABLE_TEST.test(text)) {
      const characters = text.match(UNREADABLE) ?? [];
      const at = span.start + text.search(UNREADABLE_TEST);
      found.push(
        unreadableCharacters.at(
          { start: at, end: at + 1 },
          { count: characters.length, sample: codePoints(characters) },
        ),
      );
    }
    for (const { start, end } of findHtmlResidue(text)) {
      found.push(
        htmlResidue.at(
          { start: span.start + start, end: span.start + end },
          { text: excerpt(text.slice(start, end), 40) },
        ),
      );
    }
  }
  return found;
}
