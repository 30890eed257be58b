import { readAsEucJp, readAsShiftJis, readAsUtf8 } from "./multibyte.ts";
import type { Encoding } from "./names.ts";

/** So far into a page its encoding is declared, in bytes; browsers look at 1,024. */
const HEAD_LENGTH = 4096;
/** Bytes that have to be as they were declared, for a page may be converted without changing what it says of itself. */
const SAMPLE_LENGTH = 256 * 1024;
/** More broken characters than that among the sound ones, and it is another encoding. */
const TOLERATED_BREAKAGE = 0.02;

/** `<meta charset="…">`, `content="text/html; charset=…"`, and the encoding of an XML declaration. */
const DECLARED =
  /<(?:meta\b[^>]{0,300}?\bcharset|\?xml\b[^>]{0,100}?\bencoding)\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i;

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
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));
  if (!head.includes("<")) return undefined;
  const declared = READ[DECLARED.exec(head)?.[1]?.toLowerCase() ?? ""];
  if (!declared) return undefined;
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  const { broken, valid } = declared.read(sample);
  if (declared.encoding !== "utf-8" && isUtf8(sample)) return undefined;
  return broken <= valid * TOLERATED_BREAKAGE ? declared.encoding : undefined;
}

/** No text in another encoding reads as UTF-8 from end to end. */
function isUtf8(bytes: Uint8Array): boolean {
  const { broken, valid } = readAsUtf8(bytes);
  return broken === 0 && valid > 0;
}
