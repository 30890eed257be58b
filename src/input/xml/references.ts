/** The references of XML itself. There are no others where nothing is declared. */
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const LAST_CODE = 0x10ffff;
const SURROGATES = { first: 0xd800, last: 0xdfff } as const;

/** A text with its references as what they stand for; null where one of them is none. */
export function resolveReferences(text: string): string | null {
  let from = text.indexOf("&");
  if (from === -1) return text;
  let resolved = text.slice(0, from);
  while (from !== -1) {
    const end = text.indexOf(";", from);
    if (end === -1) return null;
    const character = resolve(text, from + 1, end);
    if (character === null) return null;
    const next = text.indexOf("&", end);
    resolved += character;
    resolved += next === -1 ? text.slice(end + 1) : text.slice(end + 1, next);
    from = next;
  }
  return resolved;
}

function resolve(text: string, start: number, end: number): string | null {
  if (text[start] !== "#") {
    const name = text.slice(start, end);
    return Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : null;
  }
  const isHex = text[start + 1] === "x";
  const code = readCode(text, start + (isHex ? 2 : 1), end, isHex ? 16 : 10);
  const isSurrogate = code >= SURROGATES.first && code <= SURROGATES.last;
  return code > 0 && !isSurrogate ? String.fromCodePoint(code) : null;
}

/** Digits as a number; 0 where they are none, or more than a character can be. */
function readCode(text: string, start: number, end: number, base: number): number {
  let code = 0;
  for (let at = start; at < end; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit >= base) return 0;
    code = code * base + digit;
    if (code > LAST_CODE) return 0;
  }
  return code;
}

/** `0` to `9`, then `a` to `f` in either case; 99 for whatever is no digit. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code & ~0x20;
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x41 + 10 : 99;
}
