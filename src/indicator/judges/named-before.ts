/** Characters that the name of a thing is made of; halves of rare kanji among them. */
const NAME_CHARACTER = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z（）()・の\ud800-\udfff]/u;
const LONGEST_NAME = 24;

/** A word with the name before it: 事故発生件数ゼロ. */
export interface Named {
  /** Where the name begins. */
  readonly index: number;
  /** The name and the word, as printed. */
  readonly 0: string;
  readonly name: string;
  readonly word: RegExpExecArray;
}

/**
 * The first word of a pattern with a name before it; between them only characters that `between`, a pattern for one
 * character, matches. null where there is none.
 */
export function findNamed(text: string, pattern: RegExp, between: RegExp | null): Named | null {
  for (const word of text.matchAll(pattern)) {
    let end = word.index;
    while (end > 0 && between?.test(text[end - 1] as string)) end--;
    const start = startOfName(text, end);
    if (end - start < 2) continue;
    const whole = text.slice(start, word.index + word[0].length);
    return { index: start, 0: whole, name: text.slice(start, end), word };
  }
  return null;
}

function startOfName(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && NAME_CHARACTER.test(text[start - 1] as string)) start--;
  return start;
}
