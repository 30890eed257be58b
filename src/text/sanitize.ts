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
  return replaceUnsafe(text, picture);
}

function picture(unsafe: string): string {
  if (unsafe === "\n" || unsafe === "\r\n" || unsafe === "\t") return " ";
  const code = unsafe.codePointAt(0) as number;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

// Marks that stand on the character before them, and colour codes: whoever compares texts may not see either.
const UNSEEN = "(?:\\p{M}|\\u001b\\[[\\d;]*m)*";
const COMMAND_START = new RegExp(`^((?:[\\s\\p{M}]|\\u001b\\[[\\d;]*m)*):(${UNSEEN}):`, "u");
const OLD_COMMAND = new RegExp(`#(${UNSEEN})#(${UNSEEN})\\[`, "gu");

/** What stands for the beginning of a command, `::` or `##` before `[`. */
export interface CommandMarks {
  readonly colons: string;
  readonly hashes: string;
}

/** As wide as what they stand for, and alike. */
const FULL_WIDTH: CommandMarks = { colons: "：", hashes: "＃" };

/**
 * Text in which GitHub Actions finds no command: it runs a line of any output that begins with `::` after blanks, or
 * that holds `##[` anywhere.
 */
export function defuseCommands(text: string, { colons, hashes }: CommandMarks = FULL_WIDTH): string {
  if (!text.includes(":") && !text.includes("#")) return text;
  const lines = text
    .split("\n")
    .map((line) => line.replace(COMMAND_START, `$1${colons}$2`).replace(OLD_COMMAND, `${hashes}$1$2[`));
  return lines.join("\n");
}

/** Untrusted text as one line of a log: harmless to the terminal that shows it and to the service that reads it. */
export function sanitizeForLog(text: string): string {
  return defuseCommands(sanitizeForTerminal(text));
}

/** Calls `replace` for each character that `sanitizeForTerminal` would make visible. */
export function replaceUnsafe(text: string, replace: (unsafe: string) => string): string {
  return UNSAFE.test(text) ? text.replace(EACH_UNSAFE, replace) : text;
}
