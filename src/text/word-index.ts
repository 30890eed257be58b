import { isSpace } from "./chars.ts";

/** Words to find at a place in a text, grouped by their first character, longest first. */
export type WordIndex<T> = ReadonlyMap<number, readonly { readonly word: string; readonly data: T }[]>;

export interface WordMatch<T> {
  readonly word: string;
  readonly data: T;
  /** Where the word ends (or, looking back, starts). */
  readonly edge: number;
}

function indexBy<T>(entries: Iterable<readonly [string, T]>, key: (word: string) => number): WordIndex<T> {
  const index = new Map<number, { word: string; data: T }[]>();
  for (const [word, data] of entries) {
    const list = index.get(key(word)) ?? [];
    list.push({ word, data });
    index.set(key(word), list);
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length);
  return index;
}

/** An index for `wordAt`. The texts are folded, and so are the words: ASCII for full-width ASCII. */
export function indexWords<T>(entries: Iterable<readonly [string, T]>): WordIndex<T> {
  return indexBy(entries, (word) => word.charCodeAt(0));
}

/** An index for `wordBefore`. */
export function indexEndings<T>(entries: Iterable<readonly [string, T]>): WordIndex<T> {
  return indexBy(entries, (word) => word.charCodeAt(word.length - 1));
}

/** Where `word` ends if it stands at `pos`, else -1; `spaced` allows one space between its characters. */
export function endOfWord(text: string, pos: number, word: string, spaced = false): number {
  let at = pos;
  for (let i = 0; i < word.length; i++) {
    if (spaced && i > 0 && at < text.length && isSpace(text, at)) at++;
    if (at >= text.length || text.charCodeAt(at) !== word.charCodeAt(i)) return -1;
    at++;
  }
  return at;
}

/** The longest word of the index that starts at `pos`. */
export function wordAt<T>(
  index: WordIndex<T>,
  text: string,
  pos: number,
  spaced = false,
): WordMatch<T> | undefined {
  if (pos >= text.length) return undefined;
  const list = index.get(text.charCodeAt(pos));
  if (list === undefined) return undefined;
  for (const { word, data } of list) {
    const edge = endOfWord(text, pos, word, spaced);
    if (edge >= 0) return { word, data, edge };
  }
  return undefined;
}

/** The longest word of the index that ends at `pos` and does not start before `floor`. */
export function wordBefore<T>(
  index: WordIndex<T>,
  text: string,
  pos: number,
  floor: number,
): WordMatch<T> | undefined {
  if (pos <= floor) return undefined;
  const list = index.get(text.charCodeAt(pos - 1));
  if (list === undefined) return undefined;
  for (const { word, data } of list) {
    const edge = pos - word.length;
    if (edge >= floor && endOfWord(text, edge, word) === pos) return { word, data, edge };
  }
  return undefined;
}
