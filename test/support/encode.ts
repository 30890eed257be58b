/** The encodings that `encodeAs` writes, by the names that `TextDecoder` has for them. */
export type EncodeAs = "shift_jis" | "euc-jp" | "utf-16le" | "utf-16be" | "utf-8" | "iso-2022-jp";

export interface EncodeOptions {
  /** Put a byte order mark in front; only the UTF encodings have one. */
  readonly bom?: boolean;
  /** Written for each character that the encoding lacks; without it they are an error. */
  readonly replacement?: string;
}

/** Bytes of a text in one encoding. Throws with a list of the characters that the encoding lacks. */
export function encodeAs(text: string, encoding: EncodeAs, options: EncodeOptions = {}): Uint8Array {
  const marked = options.bom ? `\ufeff${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(marked);
  if (encoding === "utf-16le") return Uint8Array.from(Buffer.from(marked, "utf16le"));
  if (encoding === "utf-16be") return Uint8Array.from(Buffer.from(marked, "utf16le").swap16());

  const table = tableOf(encoding);
  const lacking = new Set([...text].filter((char) => !table.has(char)));
  if (lacking.size > 0 && options.replacement === undefined) {
    throw new Error(`${encoding} lacks ${[...lacking].join(" ")}`);
  }
  const units = [...text].flatMap((char) => (table.has(char) ? [char] : [...(options.replacement ?? "")]));
  const encoded = units.map((char) => table.get(char) ?? []);
  return Uint8Array.from(encoding === "iso-2022-jp" ? withEscapes(encoded) : encoded.flat());
}

/** The characters that an encoding has, with their bytes; for ISO-2022-JP, two bytes are a kanji, one is ASCII. */
function tableOf(encoding: "shift_jis" | "euc-jp" | "iso-2022-jp"): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const put = (bytes: number[], wrap = bytes) => {
    const char = new TextDecoder(encoding).decode(Uint8Array.from(wrap));
    if ([...char].length === 1 && char !== "\ufffd" && !table.has(char)) table.set(char, bytes);
  };
  // The platform swaps these three on reading; a file that a person saved has them straight.
  for (let byte = 0; byte < 0x80; byte++) table.set(String.fromCharCode(byte), [byte]);
  const isJis = encoding === "iso-2022-jp";
  const [first, last] = isJis ? [0x21, 0x7e] : [0x80, 0xff];
  for (let lead = first; lead <= last; lead++) {
    if (!isJis) put([lead]);
    for (let trail = isJis ? 0x21 : 0x40; trail <= last; trail++) {
      put([lead, trail], isJis ? [0x1b, 0x24, 0x42, lead, trail] : [lead, trail]);
    }
  }
  return table;
}

function withEscapes(characters: readonly number[][]): number[] {
  const out: number[] = [];
  let isKanji = false;
  for (const bytes of characters) {
    const wantsKanji = bytes.length === 2;
    if (wantsKanji !== isKanji) out.push(0x1b, ...(wantsKanji ? [0x24, 0x42] : [0x28, 0x42]));
    isKanji = wantsKanji;
    out.push(...bytes);
  }
  return isKanji ? [...out, 0x1b, 0x28, 0x42] : out;
}
