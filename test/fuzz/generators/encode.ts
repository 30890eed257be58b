import { type EncodeAs, encodeAs } from "../../support/encode.ts";
import { pick, type Random } from "../random.ts";

const ENCODINGS: readonly EncodeAs[] = ["shift_jis", "euc-jp", "iso-2022-jp", "utf-16le", "utf-16be"];

/** The bytes of a text, mostly as UTF-8; half surrogates stay what they are where the encoding can write them. */
export function encode(text: string, random: Random): Uint8Array {
  if (random.chance(0.75)) return encodeUtf8(text, random.chance(0.2));
  const encoding = pick(ENCODINGS, random);
  return encodeAs(text, encoding, {
    bom: encoding.startsWith("utf-16") && random.chance(0.7),
    replacement: "?",
  });
}

/** UTF-8, with half surrogates as the three bytes that no writer should make and some do. */
function encodeUtf8(text: string, bom: boolean): Uint8Array {
  const marked = bom ? `\ufeff${text}` : text;
  if (!/\p{Cs}/u.test(marked)) return Buffer.from(marked);
  return Buffer.concat([...marked].map(encodeChar));
}

function encodeChar(char: string): Uint8Array {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0xd800 || code > 0xdfff) return Buffer.from(char);
  return Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
}
