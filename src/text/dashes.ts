/** Every character that is printed for a hyphen, a dash or a minus sign; the first one is that of ASCII. */
export const DASHES = "-‐‑‒–—―−－";

/** Dashes, and the mark of a long vowel, which is often typed for one. */
export const DASHES_OR_LONG = `${DASHES}ー`;

/** Both as the inside of a character class. */
export const DASH_CLASS = `\\${DASHES}`;
export const DASH_OR_LONG_CLASS = `\\${DASHES_OR_LONG}`;

/** Whether a character is a dash; the empty text is none. */
export function isDash(char: string): boolean {
  return char !== "" && DASHES.includes(char);
}

/** Whether a character is a dash, or a long vowel typed for one. */
export function isDashOrLong(char: string): boolean {
  return char !== "" && DASHES_OR_LONG.includes(char);
}
