import { BOXES } from "./row-words.ts";

/** The options of a cell, and where the one that is ticked stands in its text; null where none is. */
export interface Options {
  readonly labels: readonly string[];
  readonly ticked: { readonly start: number; readonly end: number } | null;
}

const TICKED: ReadonlyMap<string, boolean> = new Map(BOXES);
/** Fewer boxes are marks of a list. */
const FEWEST = 2;
const LONGEST_CELL = 120;
const LONGEST_LABEL = 20;
/** What parts options and is none of their words. */
const BESIDE = /[\s・、，,/／]/u;

/**
 * Reads the boxes of a cell, each before its option (`□Ａ ■Ｂ`) or each behind it (`Ａ□ Ｂ■`). Null for a text of another
 * form, and where several are ticked.
 */
export function readOptions(text: string): Options | null {
  if (text.length > LONGEST_CELL) return null;
  const boxes = [...text].flatMap((char) => TICKED.get(char) ?? []);
  if (boxes.length < FEWEST) return null;
  const words = wordsBetween(text);
  const isBefore = words[0]?.text === "";
  if (!isBefore && words.at(-1)?.text !== "") return null;
  const options = isBefore ? words.slice(1) : words.slice(0, -1);
  const labels = options.map((word) => word.text);
  if (labels.some((label) => label === "" || label.length > LONGEST_LABEL)) return null;
  const ticked = options.filter((_, i) => boxes[i] === true);
  return ticked.length > 1 ? null : { labels, ticked: ticked[0] ?? null };
}

/** A stretch of a text. */
interface Words {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words between the boxes, one more than there are boxes. */
function wordsBetween(text: string): Words[] {
  const words: Words[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !TICKED.has(text[at] as string)) continue;
    words.push(trimmed(text, start, at));
    start = at + 1;
  }
  return words;
}

function trimmed(text: string, from: number, to: number): Words {
  let [start, end] = [from, to];
  while (start < end && BESIDE.test(text[start] as string)) start++;
  while (end > start && BESIDE.test(text[end - 1] as string)) end--;
  return { text: text.slice(start, end), start, end };
}
