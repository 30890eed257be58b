import { type ByteReading, readAsEucJp, readAsShiftJis, readAsUtf8 } from "./multibyte.ts";
import type { Encoding } from "./names.ts";

/** Bytes that are looked at to tell UTF-16 by its NULs. */
const UTF16_SAMPLE = 64 * 1024;
/** Bytes that are looked at, from the first that is not ASCII, to tell the multi-byte encodings apart. */
const MULTIBYTE_SAMPLE = 1024 * 1024;
/** A text of which more than this share is broken is not in that encoding. */
const TOLERATED_BREAKAGE = { utf8: 0.25, legacy: 0.1 };

/** The encoding that a byte order mark states. */
export function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/**
 * The encoding of a Japanese text, surest sign first: byte order mark, NULs, escape sequences, and then how well
 * the bytes read. A file that was cut or damaged is still recognised. Undefined where nothing fits.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | undefined {
  return encodingOfMark(bytes) ?? detectUtf16(bytes) ?? detectIso2022Jp(bytes) ?? detectMultibyte(bytes);
}

/** UTF-16 without a mark: its ASCII characters, tabs and line ends above all, each bring a NUL. */
export function detectUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, UTF16_SAMPLE);
  if (!sample.includes(0)) return undefined;
  const little = utf16Likeness(sample, 1);
  const big = utf16Likeness(sample, 0);
  if (little <= 0 && big <= 0) return undefined;
  return little >= big ? "utf-16le" : "utf-16be";
}

/** Share of code units that Japanese text is full of; 0 where too many are ones it never has. */
function utf16Likeness(bytes: Uint8Array, highByte: 0 | 1): number {
  const units = bytes.length >> 1;
  let good = 0;
  let bad = 0;
  for (let index = 0; index < units; index++) {
    const high = bytes[2 * index + highByte] as number;
    const low = bytes[2 * index + 1 - highByte] as number;
    const isAscii =
      high === 0 && ((low >= 0x20 && low < 0x7f) || low === 0x09 || low === 0x0a || low === 0x0d);
    const isPossible =
      (high === 0 && low >= 0xa0) ||
      (high >= 0x20 && high <= 0x33) ||
      (high >= 0x4e && high <= 0x9f) ||
      (high >= 0xd8 && high <= 0xdf) ||
      (high >= 0xf9 && high <= 0xfa);
    if (isAscii || high === 0x30 || high === 0xff) good++;
    else if (!isPossible) bad++;
  }
  return bad > units * 0.02 || good < units * 0.1 ? 0 : good / units;
}

function detectIso2022Jp(bytes: Uint8Array): Encoding | undefined {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    const sequence = String.fromCharCode(...bytes.subarray(at + 1, at + 3));
    if (/^(?:\$[@B]|\([JI])$/.test(sequence)) return firstHighByte(bytes) === -1 ? "iso-2022-jp" : undefined;
  }
  return undefined;
}

function detectMultibyte(bytes: Uint8Array): Encoding | undefined {
  const start = firstHighByte(bytes);
  if (start === -1) return "utf-8";
  const sample = bytes.subarray(start, start + MULTIBYTE_SAMPLE);
  const utf8 = readAsUtf8(sample);
  if (utf8.broken <= utf8.valid * TOLERATED_BREAKAGE.utf8 && utf8.valid > 0) return "utf-8";

  const shiftJis = readAsShiftJis(sample);
  const eucJp = readAsEucJp(sample);
  const [encoding, reading]: [Encoding, ByteReading] =
    eucJp.score > shiftJis.score ? ["euc-jp", eucJp] : ["shift_jis", shiftJis];
  return reading.broken <= (reading.valid + reading.broken) * TOLERATED_BREAKAGE.legacy
    ? encoding
    : undefined;
}

function firstHighByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] as number) >= 0x80) return at;
  }
  return -1;
}
