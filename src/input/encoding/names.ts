import { UsageError } from "../../core/errors.ts";

/** The encodings that are read, by the names that `TextDecoder` has for them. */
export type Encoding = "utf-8" | "shift_jis" | "euc-jp" | "iso-2022-jp" | "utf-16le" | "utf-16be";

/** The names without their hyphens and underscores. `utf-16` alone goes by the byte order mark. */
const NAMES: ReadonlyMap<string, Encoding | "utf-16"> = new Map([
  ["utf8", "utf-8"],
  ["sjis", "shift_jis"],
  ["shiftjis", "shift_jis"],
  ["xsjis", "shift_jis"],
  ["cp932", "shift_jis"],
  ["ms932", "shift_jis"],
  ["windows31j", "shift_jis"],
  ["eucjp", "euc-jp"],
  ["xeucjp", "euc-jp"],
  ["iso2022jp", "iso-2022-jp"],
  ["jis", "iso-2022-jp"],
  ["utf16", "utf-16"],
  ["utf16le", "utf-16le"],
  ["utf16be", "utf-16be"],
]);

const KNOWN = "utf-8, shift_jis (cp932), euc-jp, iso-2022-jp, utf-16, utf-16le, utf-16be";

/**
 * The encoding that a user means by a name, in any of its usual spellings.
 * @throws {UsageError} naming the known ones.
 */
export function parseEncodingName(name: string): Encoding | "utf-16" {
  const encoding = NAMES.get(name.toLowerCase().replace(/[-_\s]/g, ""));
  if (encoding !== undefined) return encoding;
  throw new UsageError({
    ja: `文字コード「${name}」は使えません。使えるのは ${KNOWN} です。`,
    en: `Unknown encoding "${name}". Known are ${KNOWN}.`,
  });
}
