import { sha256 } from "@noble/hashes/sha2.js";

/** SHA-256 of a text in UTF-8; a lone surrogate counts as U+FFFD. */
export function sha256Of(text: string): Uint8Array {
  return sha256(toUtf8(text));
}

/** SHA-256 of bytes as they are, or of a text as `sha256Of` does. */
export function digestOf(input: string | Uint8Array): Uint8Array {
  return typeof input === "string" ? sha256Of(input) : sha256(input);
}

/** Bytes as lower-case hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes in base 64 (RFC 4648), padded. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    for (let digit = 0; digit < 4; digit++) {
      const isThere = at + digit <= bytes.length;
      text += isThere ? DIGITS[(group >> (18 - 6 * digit)) & 63] : "=";
    }
  }
  return text;
}

// By hand: a plain JavaScript engine has no TextEncoder.
function toUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const point = char.codePointAt(0) as number;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    const tail = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    const lead = [0, 0xc0, 0xe0, 0xf0][tail] as number;
    bytes.push(lead | (code >> (6 * tail)));
    for (let rest = tail - 1; rest >= 0; rest--) bytes.push(0x80 | ((code >> (6 * rest)) & 0x3f));
  }
  return Uint8Array.from(bytes);
}
