import { InputError } from "../../core/errors.ts";
import { DEFAULT_LIMITS, type Limits } from "../../core/limits.ts";
import { detectFormat } from "../detect-format.ts";
import { findLineStarts } from "../lines.ts";
import { refuseBlank, refuseGarbage, refuseKnownBinary, unknownBinary } from "../refuse.ts";
import { refuseBytes, refuseLines, refuseLongLines } from "../refuse-excess.ts";
import type { Source, SourceFormat } from "../types.ts";
import { detectEncoding, detectUtf16, encodingOfMark } from "./detect.ts";
import { type Encoding, parseEncodingName } from "./names.ts";

export interface SourceOptions {
  /** As the user named it; messages begin with it. */
  readonly path: string;
  /** In any usual spelling (`sjis`, `cp932`, `EUC-JP`, …); detected where it is not given. */
  readonly encoding?: string | undefined;
  /** How the cells are separated; detected where it is not given. */
  readonly format?: SourceFormat | undefined;
  /** How much it may hold; the defaults unless told. */
  readonly limits?: Limits | undefined;
}

/**
 * The text of a report out of its bytes. A byte order mark is taken off and decides the encoding; everything else
 * stays as it is in the file, with U+FFFD where bytes cannot be read.
 * @throws {InputError} for an empty file, a binary, an unknown encoding, or more than the limits allow.
 * @throws {UsageError} for an encoding name that is not known.
 */
export function decodeSource(bytes: Uint8Array, options: SourceOptions): Source {
  const asked = options.encoding === undefined ? undefined : parseEncodingName(options.encoding);
  refuseKnownBinary(options.path, bytes);
  refuseBytes(options.path, bytes.length, options.limits ?? DEFAULT_LIMITS);
  const encoding = chooseEncoding(bytes, asked);
  if (encoding === undefined) throw unknownBinary(options.path);
  const text = decodeText(bytes, encoding, options.path);
  refuseGarbage(options.path, text, encoding);
  return createSource(text, { ...options, encoding });
}

/**
 * A source out of text that is already decoded.
 * @throws {InputError} for a blank text, or more lines or a longer one than the limits allow.
 */
export function createSource(text: string, options: SourceOptions): Source {
  const { path, encoding = "utf-8", limits = DEFAULT_LIMITS } = options;
  const unmarked = text.startsWith("\ufeff") ? text.slice(1) : text;
  refuseBlank(path, unmarked);
  refuseLines(path, unmarked, limits);
  const lineStarts = findLineStarts(unmarked);
  refuseLongLines({ path, text: unmarked, lineStarts }, limits);
  return {
    path,
    format: options.format ?? detectFormat(unmarked, path),
    encoding,
    text: unmarked,
    lineStarts,
  };
}

function chooseEncoding(bytes: Uint8Array, asked: Encoding | "utf-16" | undefined): Encoding | undefined {
  if (asked === undefined) return detectEncoding(bytes);
  return encodingOfMark(bytes) ?? (asked === "utf-16" ? (detectUtf16(bytes) ?? "utf-16le") : asked);
}

function decodeText(bytes: Uint8Array, encoding: Encoding, path: string): string {
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
