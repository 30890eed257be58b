import { InputError } from "../../core/errors.ts";
import type { DecodedText } from "../model/reader.ts";
import { declaredEncoding } from "./declared.ts";
import { detectEncoding, detectUtf16, encodingOfMark } from "./detect.ts";
import { type Encoding, parseEncodingName } from "./names.ts";
import { refuseGarbage, refuseKnownBinary, unknownBinary } from "./refuse.ts";

export interface DecodeOptions {
  /** As the user named it; messages begin with it. */
  readonly path: string;
  /** In any usual spelling (`sjis`, `cp932`, `EUC-JP`, …); detected where it is not given. */
  readonly encoding?: string | undefined;
}

/**
 * A text out of its bytes. A byte order mark is taken off and decides the encoding; everything else stays as it is in
 * the file, with U+FFFD where bytes cannot be read.
 * @throws {InputError} for a binary or an unknown encoding.
 * @throws {UsageError} for an encoding name that is not known.
 */
export function decodeBytes(bytes: Uint8Array, { path, encoding: name }: DecodeOptions): DecodedText {
  const asked = name === undefined ? undefined : parseEncodingName(name);
  refuseKnownBinary(path, bytes);
  const encoding = chooseEncoding(bytes, asked);
  if (encoding === undefined) throw unknownBinary(path);
  const text = withoutMark(decodeAs(bytes, encoding, path));
  refuseGarbage(path, text, encoding);
  return { text, encoding };
}

/** A text without its byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function chooseEncoding(bytes: Uint8Array, asked: Encoding | "utf-16" | undefined): Encoding | undefined {
  if (asked === undefined) return encodingOfMark(bytes) ?? declaredEncoding(bytes) ?? detectEncoding(bytes);
  return encodingOfMark(bytes) ?? (asked === "utf-16" ? (detectUtf16(bytes) ?? "utf-16le") : asked);
}

function decodeAs(bytes: Uint8Array, encoding: Encoding, path: string): string {
  try {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return encoding === "shift_jis" ? unswapControls(text) : text;
  } catch (error) {
    // Decoding is lenient: what is left to go wrong is a text beyond the longest string there can be.
    throw new InputError({
      ja: `${path}: 大きすぎて読めません（${bytes.length}バイト）。`,
      en: `${path}: too large to read (${bytes.length} bytes; ${error instanceof Error ? error.message : error}).`,
    });
  }
}

/** The platform's Shift_JIS reads the bytes 1A, 1C and 7F as each other, as IBM's code page does. */
function unswapControls(text: string): string {
  return text.replace(/[\x1a\x1c\x7f]/g, (char) =>
    char === "\x1a" ? "\x7f" : char === "\x1c" ? "\x1a" : "\x1c",
  );
}
