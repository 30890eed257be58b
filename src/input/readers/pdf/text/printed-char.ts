import { foldChar } from "../../../../text/fold-table.ts";

/** Fonts give this point where a middle dot was printed. */
const HYPHENATION_POINT = "\u2027";
const MIDDLE_DOT = "\u30fb";

/**
 * The text of a glyph as it was typed: fonts that draw a kanji and the radical of the same shape with one glyph give
 * the radical.
 */
export function printedText(text: string): string {
  if (text === HYPHENATION_POINT) return MIDDLE_DOT;
  const code = text.charCodeAt(0);
  if (code < 0x2e80 || code > 0x2fdf) return text;
  return Array.from(text, (char) => String.fromCodePoint(foldChar(char.codePointAt(0) as number))).join("");
}
