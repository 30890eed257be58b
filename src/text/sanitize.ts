/**
 * What could act on a terminal or hide in it: controls, format characters (bidi, zero-width, soft hyphen,
 * annotation, tags), line and paragraph separators, lone surrogates, blank letters. Variation selectors stay:
 * names such as 葛󠄀城 are written with them.
 */
const UNSAFE =
  /[\u034f\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u17b4\u17b5\u2065\u3164\uffa0\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]/u;
const EACH_UNSAFE = new RegExp(`\\r\\n|${UNSAFE.source}`, "gu");

/**
 * Untrusted text as one visible, harmless line. Line ends and tabs become a space, other C0 controls and DEL
 * their control pictures (ESC is ␛), anything else unsafe its number, as `<U+202E>`.
 */
export function sanitizeForTerminal(text: string): string {
  return UNSAFE.test(text) ? text.replace(EACH_UNSAFE, picture) : text;
}

function picture(unsafe: string): string {
  if (unsafe === "\n" || unsafe === "\r\n" || unsafe === "\t") return " ";
  const code = unsafe.codePointAt(0) as number;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
