import {
  ADDRESS,
  classAt,
  DIGIT,
  isDigit,
  isLatin,
  isNumeral,
  KANJI_BIG,
  KANJI_DIGIT,
  KANJI_SMALL,
  WORD,
} from "../text/chars.ts";
import { isDash } from "../text/dashes.ts";
import { ordinaryWordEnd } from "./amount/kanji-words.ts";
import { fromRange, fromReading } from "./amount/quantities.ts";
import { readRange } from "./amount/ranges.ts";
import { readMalformed, readOne } from "./amount/reading.ts";
import { readWordNumber } from "./amount/word-numbers.ts";
import { readCalendar } from "./date/calendar.ts";
import { readClock } from "./date/clock.ts";
import type { DateContext } from "./date/date-parts.ts";
import { mayBeDate } from "./date/dates.ts";
import { readDayOfMonth } from "./date/day-of-month.ts";
import { readOrdinal } from "./date/ordinals.ts";
import { misreadAt } from "./lexicon/misread.ts";
import { addressEnd, chainAt, gluedEnd, isNote, isPhone, isVague, schoolYearEnd } from "./lexicon/traps.ts";
import { eraBefore } from "./model/eras.ts";
import type { Quantity } from "./model/types.ts";
import { endOfNumerals } from "./numeral/extent.ts";

/** Where the scan stands: what was last read, and the date that lends its era. */
export interface Scan {
  /** The text as given, where all else is read in its folded view. */
  readonly raw: string;
  readonly floor: number;
  readonly context: DateContext | undefined;
  readonly contextEnd: number;
}

/** A quantity that was read, with what it lends to the next date; or digits that are none, and where they end. */
export type Step =
  | { readonly quantity: Quantity; readonly context?: DateContext }
  | { readonly skip: number };

/** Reads what begins at `at`, where a character of its class stands; undefined leaves it to the next reader. */
type NumberReader = (text: string, at: number, scan: Scan) => Step | undefined;

const KANJI: readonly NumberReader[] = [
  dated,
  ordinal,
  vague,
  looseMultiplier,
  listedKanji,
  ordinaryWord,
  day,
  amount,
];

/** By the class of the character that a quantity may begin with: its readers, the first that reads it wins. */
export const READERS: ReadonlyMap<number, readonly NumberReader[]> = new Map([
  [ADDRESS, [address]],
  [WORD, [dated, wordNumber]],
  [DIGIT, [dated, ordinal, misread, glued, clock, chain, day, amount]],
  [KANJI_DIGIT, KANJI],
  [KANJI_SMALL, KANJI],
  [KANJI_BIG, KANJI],
]);

/** How far a date lends its era to the next one: 令和2・3年度. */
const NEAR = 4;

/** A web address, whose digits are no quantities. A full-width bracket behind it is none of it. */
function address(_text: string, at: number, { raw }: Scan): Step {
  return { skip: addressEnd(raw, at) };
}

/** 令和3年11月, 2021/11/30, 平成29年度～令和8年度. */
function dated(text: string, at: number, scan: Scan): Step | undefined {
  const era = eraBefore(text, at, scan.floor);
  if (era === undefined && (!mayBeDate(text, at) || isLatin(text, at - 1) || text[at - 1] === "第"))
    return undefined;
  const near = at - scan.contextEnd <= NEAR && scan.context !== undefined;
  const context = near ? { ...scan.context!, year: undefined, month: undefined } : undefined;
  return readCalendar(text, era?.start ?? at, context);
}

/** 毎月15日, 15日までに: days that are no length of time. */
function day(text: string, at: number, { floor }: Scan): Step | undefined {
  return toStep(readDayOfMonth(text, at, floor));
}

/** 半減, 倍増. */
function wordNumber(text: string, at: number, scan: Scan): Step | undefined {
  return toStep(readWordNumber(text, at, scan.floor));
}

/** 第6期, 第2回. */
function ordinal(text: string, at: number, scan: Scan): Step | undefined {
  return toStep(readOrdinal(text, at, scan.floor));
}

/** O,5%, l5件: a letter stands for the first digit. */
function misread(text: string, at: number, { floor }: Scan): Step | undefined {
  const token = misreadAt(text, at, floor);
  if (token === undefined) return undefined;
  const { start, end } = token;
  return { quantity: fromReading(text, readMalformed(text, start, end, "glyphs", floor)) };
}

/** Digits that belong to a word or an id. */
function glued(text: string, at: number): Step | undefined {
  const end = Math.max(gluedEnd(text, at), schoolYearEnd(text, at));
  return end > 0 ? { skip: end } : undefined;
}

/** 8時30分, 10:30. */
function clock(text: string, at: number): Step | undefined {
  return toStep(readClock(text, at));
}

/** Phone numbers, versions, ids such as 46-6 of which no range can be made. */
function chain(text: string, at: number, scan: Scan): Step | undefined {
  const { parts, end } = chainAt(text, at);
  if (parts > 2 || isPhone(text, at, { parts, end })) return { skip: end };
  return parts > 1 && isHyphened(text, at) ? readAmount(text, at, scan, end) : undefined;
}

function isHyphened(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text, end)) end++;
  return isDash(text.charAt(end));
}

/** 万 without a number before it or behind it: a word. */
function looseMultiplier(text: string, at: number): Step | undefined {
  if (text[at] !== "万" && text[at] !== "憶" && text[at] !== "萬") return undefined;
  return isNumeral(text, at + 1) && ordinaryWordEnd(text, at) < 0 ? undefined : { skip: at + 1 };
}

/** 数十人, 第三: nothing that counts. */
function vague(text: string, at: number, scan: Scan): Step | undefined {
  return isVague(text, at, scan.floor) || text[at - 1] === "第"
    ? { skip: endOfNumerals(text, at) }
    : undefined;
}

/** 二、三 in an enumeration. */
function listedKanji(text: string, at: number): Step | undefined {
  const isListed =
    text[at + 1] === "、" &&
    classAt(text, at) === KANJI_DIGIT &&
    classAt(text, at + 2) === KANJI_DIGIT &&
    classAt(text, at + 3) === 0;
  return isListed ? { skip: at + 3 } : undefined;
}

/** 一般, 千葉: an ordinary word that begins with a numeral. */
function ordinaryWord(text: string, at: number): Step | undefined {
  const end = ordinaryWordEnd(text, at);
  return end > 0 ? { skip: end } : undefined;
}

/** One amount, or a range of two. */
function amount(text: string, at: number, scan: Scan): Step {
  return readAmount(text, at, scan, -1);
}

/** `idEnd` is where an id ends if no range of it can be made. */
function readAmount(text: string, at: number, scan: Scan, idEnd: number): Step {
  const left = readOne(text, at, scan.floor);
  if ("skip" in left) return left;
  const range = readRange(text, left);
  if (idEnd > 0 && (range === undefined || range.right.unit === null)) return { skip: idEnd };
  if (left.unit === null && isNote(text, at, scan.floor)) return { skip: left.numeral.end };
  return { quantity: range === undefined ? fromReading(text, left) : fromRange(text, range) };
}

function toStep(quantity: Quantity | undefined): Step | undefined {
  return quantity === undefined ? undefined : { quantity };
}
