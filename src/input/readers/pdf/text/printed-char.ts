import { foldChar } from "../../../../text/fold-table.ts";

/**
 * Fonts give the first of the characters that they draw alike: a hyphenation point where a middle dot was printed, a
 * wave dash where the tilde was that Japanese keyboards write.
 */
const FIRST_OF_ALIKE: ReadonlyMap<string, string> = new Map([
  ["\u2027", "\u30fb"],
  ["\u301c", "\uff5e"],
]);

/**
 * The text of a glyph as it was typed: fonts that draw a kanji and the radical of the same shape with one glyph give
 * the radical.
 */
export function printedText(text: string): string {
  const alike = FIRST_OF_ALIKE.get(text);
  if (alike !== undefined) return alike;
  const code = text.charCodeAt(0);
  if (code < 0x2e80 || code > 0x2fdf) return text;
  return Array.from(text, (char) => String.fromCodePoint(foldChar(char.codePointAt(0) as number))).join("");
}
