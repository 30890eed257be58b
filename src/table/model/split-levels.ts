import { stripEnd } from "../../text/ends.ts";
import { type LabelKind, readLabelMark } from "./label-mark.ts";

/** What may part a heading from the next level's: an arrow, a line break, or white space. */
const BORDER = /[＞>»→⇒][\s　]*|[\s　]+/g;
/** It does so by itself; behind one space only a word for a level does. */
const FIRM = /[＞>»→⇒\r\n]|[\s　]{2}/;
const BORDER_END = /[\s　＞>»→⇒]/;
/** Longer texts are no headings side by side. */
const LONGEST = 200;

/**
 * The headings of several levels that stand in one text, each with a mark of another kind: `基本方針Ⅰ 財政　推進項目１ 歳入`,
 * `1 財政` over `(1) 歳入`. The text alone where it holds one.
 */
export function splitLevels(text: string): readonly string[] {
  const first = text.length > LONGEST || text.includes("。") ? null : readLabelMark(text);
  if (!first) return [text];
  const kinds = new Set<LabelKind>([first.kind]);
  const parts: string[] = [];
  let start = 0;
  let { titleStart } = first;
  for (const { 0: border, index } of text.matchAll(BORDER)) {
    const next = index + border.length;
    const mark = index > titleStart ? readLabelMark(text.slice(next)) : null;
    if (!mark || kinds.has(mark.kind) || !isLevel(mark.kind, mark.number, FIRM.test(border))) continue;
    parts.push(stripEnd(text.slice(start, index), BORDER_END));
    kinds.add(mark.kind);
    start = next;
    titleStart = next + mark.titleStart;
  }
  return [...parts, text.slice(start)];
}

function isLevel(kind: LabelKind, number: number | null, isFirm: boolean): boolean {
  return kind.startsWith("word-") || (isFirm && number !== null);
}
