import { readAsEucJp, readAsShiftJis, readAsUtf8 } from "./multibyte.ts";
import type { Encoding } from "./names.ts";

/** So far into a page its encoding is declared, in bytes; browsers look at 1,024. */
const HEAD_LENGTH = 4096;
/** Bytes that have to be as they were declared, for a page may be converted without changing what it says of itself. */
const SAMPLE_LENGTH = 256 * 1024;
/** More broken characters than that among the sound ones, and it is another encoding. */
const TOLERATED_BREAKAGE = 0.02;

/** Elements that declare an encoding, each with the word before it: `<meta charset="…">`, `<?xml … encoding="…"?>`. */
const DECLARING = [
  ["<meta", "charset"],
  ["<?xml", "encoding"],
] as const;
/** What stands behind that word; in `content="text/html; charset=…"` there is no quote before the name. */
const NAME = /^\s?=\s?["']?([\w-]+)/;

const READ: Readonly<Record<string, { encoding: Encoding; read: typeof readAsUtf8 }>> = {
  "utf-8": { encoding: "utf-8", read: readAsUtf8 },
  utf8: { encoding: "utf-8", read: readAsUtf8 },
  shift_jis: { encoding: "shift_jis", read: readAsShiftJis },
  "shift-jis": { encoding: "shift_jis", read: readAsShiftJis },
  "x-sjis": { encoding: "shift_jis", read: readAsShiftJis },
  sjis: { encoding: "shift_jis", read: readAsShiftJis },
  "windows-31j": { encoding: "shift_jis", read: readAsShiftJis },
  "euc-jp": { encoding: "euc-jp", read: readAsEucJp },
  "x-euc-jp": { encoding: "euc-jp", read: readAsEucJp },
};

/** The encoding that a page says it is in, where its bytes bear that out; undefined where they do not, or it says none. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const declared = READ[declaredName(headOf(bytes)) ?? ""];
  if (!declared) return undefined;
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  const { broken, valid } = declared.read(sample);
  if (declared.encoding !== "utf-8" && isUtf8(sample)) return undefined;
  return broken <= valid * TOLERATED_BREAKAGE ? declared.encoding : undefined;
}

/** The first bytes as letters, in lower case. */
function headOf(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, HEAD_LENGTH), (byte) => String.fromCharCode(byte))
    .join("")
    .toLowerCase();
}

/** The first name of an encoding in the head of a page, in lower case. */
function declaredName(head: string): string | undefined {
  for (const [tag, word] of DECLARING) {
    for (let at = head.indexOf(tag); at !== -1; at = head.indexOf(tag, at + 1)) {
      const end = head.indexOf(">", at);
      const inside = head.slice(at, end === -1 ? head.length : end);
      const from = inside.indexOf(word);
      const name = from === -1 ? undefined : NAME.exec(inside.slice(from + word.length))?.[1];
      if (name !== undefined) return name;
      if (end === -1) break;
    }
  }
  return undefined;
}

/** Japanese in UTF-8 has three bytes a letter; in other encodings a few letters may read as ones of two. */
function isUtf8(bytes: Uint8Array): boolean {
  return readAsUtf8(bytes).broken === 0 && bytes.some((byte) => byte >= 0xe0);
}
