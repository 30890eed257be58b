/** How well bytes read in one encoding; a character cut at the very end counts for nothing. */
export interface ByteReading {
  /** Characters of more than one byte, and half-width katakana. */
  readonly valid: number;
  /** Bytes that begin no character. */
  readonly broken: number;
  /** Higher where more characters are ones that Japanese text is full of. */
  readonly score: number;
}

const LIKELY = 3;
const PLAIN = 1;
const HALF_KATAKANA = -1;
const RARE = -3;
const BROKEN = -20;

export function readAsUtf8(bytes: Uint8Array): ByteReading {
  let valid = 0;
  let broken = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    let end = at + 1;
    while (end < at + length && end < bytes.length && ((bytes[end] as number) & 0xc0) === 0x80) end++;
    if (length > 1 && end === at + length) valid++;
    else if (length !== 1 && (length === 0 || end < bytes.length)) broken++;
    at = end;
  }
  return { valid, broken, score: valid * PLAIN + broken * BROKEN };
}

export function readAsShiftJis(bytes: Uint8Array): ByteReading {
  return tally(bytes, (at) => {
    const lead = bytes[at] as number;
    if (lead >= 0xa1 && lead <= 0xdf) return { length: 1, score: HALF_KATAKANA };
    if (lead === 0x80 || lead === 0xa0 || lead > 0xfc) return undefined;
    const trail = bytes[at + 1] ?? 0x40;
    if (trail < 0x40 || trail === 0x7f || trail > 0xfc) return undefined;
    const isLikely = lead === 0x81 || (lead === 0x82 && trail >= 0x9f) || (lead === 0x83 && trail <= 0x96);
    const isRare = lead === 0x85 || lead === 0x86 || (lead >= 0xeb && lead <= 0xec) || lead >= 0xf0;
    return { length: 2, score: isLikely ? LIKELY : isRare ? RARE : PLAIN };
  });
}

export function readAsEucJp(bytes: Uint8Array): ByteReading {
  const isHigh = (at: number) => at >= bytes.length || ((bytes[at] as number) >= 0xa1 && bytes[at] !== 0xff);
  return tally(bytes, (at) => {
    const lead = bytes[at] as number;
    if (!isHigh(at + 1)) return undefined;
    if (lead === 0x8e) return { length: 2, score: HALF_KATAKANA };
    if (lead === 0x8f) return isHigh(at + 2) ? { length: 3, score: RARE } : undefined;
    if (!isHigh(at)) return undefined;
    const isRare = (lead >= 0xa9 && lead <= 0xaf && lead !== 0xad) || lead >= 0xf5;
    return {
      length: 2,
      score: lead === 0xa1 || lead === 0xa4 || lead === 0xa5 ? LIKELY : isRare ? RARE : PLAIN,
    };
  });
}

function tally(
  bytes: Uint8Array,
  read: (at: number) => { length: number; score: number } | undefined,
): ByteReading {
  let valid = 0;
  let broken = 0;
  let score = 0;
  let at = 0;
  while (at < bytes.length) {
    if ((bytes[at] as number) < 0x80) {
      at++;
      continue;
    }
    const character = read(at);
    if (character === undefined) broken++;
    else if (at + character.length <= bytes.length) valid++;
    score += character?.score ?? BROKEN;
    at += character?.length ?? 1;
  }
  return { valid, broken, score };
}
