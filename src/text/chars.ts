// All texts here are folded views (folded-view.ts): what is full-width is known by its half-width form.

/** Classes of the characters at which a numeral can start; everything else is skipped by the scan. */
export const DIGIT = 1;
export const KANJI_DIGIT = 2;
export const KANJI_SMALL = 3;
export const KANJI_BIG = 4;
/** 半, 倍, 元: numbers only inside certain words (半減, 倍増, 令和元年). */
export const WORD = 5;
/** `h` of a web address, whose digits are no quantities. */
export const ADDRESS = 6;

const KANJI_DIGITS: readonly (readonly [string, number])[] = [
  ["〇零", 0],
  ["一壱壹弌", 1],
  ["二弐貳弍", 2],
  ["三参參弎", 3],
  ["四肆", 4],
  ["五伍", 5],
  ["六陸", 6],
  ["七漆柒", 7],
  ["八捌", 8],
  ["九玖", 9],
];
/** 廿 卅 卌 皕 carry their own coefficient. */
const SMALL: readonly (readonly [string, number])[] = [
  ["十拾什", 10],
  ["廿", 20],
  ["卅", 30],
  ["卌", 40],
  ["百陌佰", 100],
  ["皕", 200],
  ["千阡仟", 1000],
];
/** Powers of ten. 憶 is the common slip for 億 and counts after a digit only. */
const BIG: readonly (readonly [string, number])[] = [
  ["万萬", 4],
  ["億憶", 8],
  ["兆", 12],
  ["京", 16],
  ["垓", 20],
];

const classes = new Uint8Array(0x10000);
const values = new Uint16Array(0x10000);

function fill(entries: readonly (readonly [string, number])[], kind: number): void {
  for (const [chars, value] of entries) {
    for (const char of chars) {
      classes[char.charCodeAt(0)] = kind;
      values[char.charCodeAt(0)] = value;
    }
  }
}

fill(KANJI_DIGITS, KANJI_DIGIT);
fill(SMALL, KANJI_SMALL);
fill(BIG, KANJI_BIG);
for (let digit = 0; digit < 10; digit++) {
  values[0x30 + digit] = digit;
  // Full-width ones too: a text is searched for its first number before it is folded.
  for (const zero of [0x30, 0xff10]) classes[zero + digit] = DIGIT;
}
for (const char of "半倍元") classes[char.charCodeAt(0)] = WORD;
classes[0x68] = ADDRESS;

/** The class of a UTF-16 code unit as the start of a numeral; 0 for everything that cannot start one. */
export function classOf(code: number): number {
  return classes[code]!;
}

/** The class of the character at `pos`; 0 outside the text. */
export function classAt(text: string, pos: number): number {
  return pos >= 0 && pos < text.length ? classes[text.charCodeAt(pos)]! : 0;
}

/** What the numeral character at `pos` is worth: a digit, a multiplier, or a power of ten. */
export function worthAt(text: string, pos: number): number {
  return values[text.charCodeAt(pos)]!;
}

export function isDigit(text: string, pos: number): boolean {
  return classAt(text, pos) === DIGIT;
}

export function isSpace(text: string, pos: number): boolean {
  const code = text.charCodeAt(pos);
  return code === 0x20 || code === 0x3000 || code === 0xa0 || code === 0x09;
}

/** The position after at most one space at `pos`. */
export function afterSpace(text: string, pos: number): number {
  return pos < text.length && isSpace(text, pos) ? pos + 1 : pos;
}

/** The position before at most one space that ends at `pos`. */
export function beforeSpace(text: string, pos: number, floor: number): number {
  return pos > floor && isSpace(text, pos - 1) ? pos - 1 : pos;
}

export function isKanji(text: string, pos: number): boolean {
  const code = pos < 0 ? 0 : text.charCodeAt(pos);
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3005 || (code >= 0x3400 && code <= 0x4dbf);
}

export function isKatakana(text: string, pos: number): boolean {
  const code = pos < 0 ? 0 : text.charCodeAt(pos);
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc || (code >= 0xff66 && code <= 0xff9f);
}

export function isLatin(text: string, pos: number): boolean {
  const code = pos < 0 ? 0 : text.charCodeAt(pos) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

/** Whether the character at `pos` is a digit or a kanji numeral. */
export function isNumeral(text: string, pos: number): boolean {
  const kind = classAt(text, pos);
  return kind !== 0 && kind < WORD;
}

/** The code unit at `pos`; 0 outside the text. */
export function codeAt(text: string, pos: number): number {
  return pos >= 0 && pos < text.length ? text.charCodeAt(pos) : 0;
}

const POWERS: readonly number[] = Array.from({ length: 40 }, (_, power) => Number(`1e${power}`));

/** `mantissa` × 10^(power − decimals), rounded once. */
export function scaled(mantissa: number, decimals: number, power: number): number {
  const exponent = power - decimals;
  return exponent >= 0 ? mantissa * POWERS[exponent]! : mantissa / POWERS[-exponent]!;
}
