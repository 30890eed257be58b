import { isDigit, isNumeral } from "../../text/chars.ts";

/** Where digits, kanji numerals and the commas and points within them end, whatever they are worth. */
export function endOfNumerals(text: string, pos: number): number {
  let end = pos;
  while (isNumeral(text, end) || (end > pos && isMarkWithin(text, end))) end++;
  return end;
}

function isMarkWithin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x2c || code === 0x2e) && isDigit(text, at + 1);
}
