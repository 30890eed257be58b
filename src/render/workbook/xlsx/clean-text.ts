import { sanitizeForTerminal } from "../../../text/sanitize.ts";

/** UTF-16 units that a cell may hold. */
export const LONGEST_TEXT = 32_767;

/** What Excel reads as a character by its number, `_x000D_`. */
const ESCAPE = /_(?=x[\dA-Fa-f]{4}_)/g;

const XML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * The text as a cell may hold it: lines end with LF, and what acts, hides or is no character of XML (controls, lone
 * surrogates, U+FFFE) is made visible, as in every output for people. What is longer than a cell is cut and ends with …
 */
export function cleanCellText(text: string): string {
  return cutText(
    text
      .split(/\r\n|\r|\n/)
      .map(sanitizeForTerminal)
      .join("\n"),
    LONGEST_TEXT,
  );
}

/** At most so many UTF-16 units, cut at a character, with … where something was cut off. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = longest - 1;
  const last = text.charCodeAt(end - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}

/** A text that was cleaned, within an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => XML[sign] ?? sign);
}

/** A text that was cleaned, as a string of a workbook: what looks like a character's number stays as it is. */
export function escapeString(text: string): string {
  return escapeXml(text.replace(ESCAPE, "_x005F_"));
}
