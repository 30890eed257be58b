import { beforeSpace, classAt, codeAt, isDigit, isLatin } from "../../text/chars.ts";
import { ERAS } from "../../text/era.ts";
import { endOfWord } from "../../text/word-index.ts";

/** A Japanese era, or the Christian one (西暦), as it stands before a year. */
export interface Era {
  readonly name: string;
  /** The year before its first. */
  readonly base: number;
  /** Its last year; Infinity for 令和 and 西暦. */
  readonly last: number;
  /** R, H, S, T or M: a date only where what follows agrees. */
  readonly letter: boolean;
}

export interface EraMatch {
  readonly era: Era;
  readonly start: number;
  readonly end: number;
}

type EraRow = readonly [name: string, letter: string, sign: string, base: number, last: number];

const COUNTED: readonly EraRow[] = [
  ...ERAS.map(
    ({ name, letter, sign, first, lastYear }): EraRow => [
      name,
      letter,
      sign,
      first - 1,
      lastYear ?? Number.POSITIVE_INFINITY,
    ],
  ),
  ["西暦", "", "", 0, Number.POSITIVE_INFINITY],
];

const WORDS = COUNTED.map(([name, , , base, last]): Era => ({ name, base, last, letter: false }));
const LETTERS = COUNTED.map(([name, , , base, last]): Era => ({ name, base, last, letter: true }));

/** By character that opens an era's name, its sign or its letter: the era's place in the table plus one. */
const OPENERS = new Uint8Array(0x10000);
/** The characters that end one. */
const CLOSERS = new Uint8Array(0x10000);
for (const [i, [name, letter, sign]] of COUNTED.entries()) {
  for (const char of [name[0]!, letter, sign]) if (char !== "") OPENERS[char.charCodeAt(0)] = i + 1;
  for (const char of [name[1]!, letter, sign]) if (char !== "") CLOSERS[char.charCodeAt(0)] = 1;
}

/** The era name, sign or letter that starts at `pos`. */
export function eraAt(text: string, pos: number): EraMatch | undefined {
  const code = codeAt(text, pos);
  const place = OPENERS[code]! - 1;
  if (place < 0) return undefined;
  const [name, , sign] = COUNTED[place]!;
  if (code < 0x80) return isFree(text, pos) ? { era: LETTERS[place]!, start: pos, end: pos + 1 } : undefined;
  const end = sign !== "" && code === sign.charCodeAt(0) ? pos + 1 : endOfWord(text, pos, name, true);
  return end > 0 ? { era: WORDS[place]!, start: pos, end } : undefined;
}

/** A letter that is not the end of a word or of an id, directly before a number. */
function isFree(text: string, pos: number): boolean {
  const before = pos === 0 ? "" : text.charAt(pos - 1);
  const joined =
    (before === "-" || before === "_") && !isDigit(text, pos - 2) && !isEraYearEnd(text[pos - 2]);
  if (isLatin(text, pos - 1) || isDigit(text, pos - 1) || joined) return false;
  return isDigit(text, pos + 1) || text[pos + 1] === "元";
}

function isEraYearEnd(char: string | undefined): boolean {
  return char === "年" || char === "度" || char === "月";
}

/** The era that stands before the number at `pos`, not before `floor`. */
export function eraBefore(text: string, pos: number, floor: number): EraMatch | undefined {
  const end = beforeSpace(text, pos, floor);
  if (end <= floor || CLOSERS[codeAt(text, end - 1)] === 0) return undefined;
  for (const length of [2, 1, 3]) {
    const match = end - length >= floor ? eraAt(text, end - length) : undefined;
    if (match !== undefined && match.end === end && (!match.era.letter || end === pos)) return match;
  }
  return undefined;
}

/** Whether a year can begin at `pos`: a digit, a kanji digit, or 元. */
export function startsYear(text: string, pos: number): boolean {
  const kind = classAt(text, pos);
  return (kind >= 1 && kind <= 3) || text[pos] === "元";
}
