/** White space beside that of ASCII, and what is no more to see. */
const BLANKS = new Set(["\u3000", "\u00a0", "\u200b", "\ufeff"]);

/** A text without blanks and control characters at its ends. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return end - start === text.length ? text : text.slice(start, end);
}

function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 0x20 || BLANKS.has(text[at] as string);
}
