/** The text without the characters at its end that `pattern`, a pattern for one character, matches. */
export function stripEnd(text: string, pattern: RegExp): string {
  let end = text.length;
  while (end > 0 && pattern.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** The text without such characters at both its ends. */
export function strip(text: string, pattern: RegExp): string {
  let start = 0;
  while (start < text.length && pattern.test(text[start] as string)) start++;
  return stripEnd(text.slice(start), pattern);
}

/** Words grouped by their last character, for `startOfEnding`. */
export type Endings = ReadonlyMap<string, readonly string[]>;

/** Groups words, none of them empty, for `startOfEnding`. */
export function groupEndings(words: readonly string[]): Endings {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const last = word.slice(-1);
    groups.set(last, [...(groups.get(last) ?? []), word]);
  }
  return groups;
}

/**
 * Where the longest end of a text begins that is made of such words and nothing else: 4 for 徴収率までには with まで, に
 * and は; the text's length where it ends in none. Every way to part the end into words is tried, each place once.
 */
export function startOfEnding(text: string, endings: Endings): number {
  const starts = new Set([text.length]);
  let first = text.length;
  for (let at = text.length; at >= first; at--) {
    if (!starts.has(at)) continue;
    for (const word of endings.get(text[at - 1] ?? "") ?? []) {
      if (!text.endsWith(word, at)) continue;
      starts.add(at - word.length);
      first = Math.min(first, at - word.length);
    }
  }
  return first;
}
