import {
  ADDRESS,
  classAt,
  classOf,
  DIGIT,
  foldAt,
  isDigit,
  isLatin,
  KANJI_BIG,
  KANJI_DIGIT,
  WORD,
} from "../text/chars.ts";
import { ordinaryWordEnd } from "./amount/kanji-words.ts";
import { fromRange, fromReading } from "./amount/quantities.ts";
import { readRange } from "./amount/ranges.ts";
import { readOne } from "./amount/reading.ts";
import { readWordNumber } from "./amount/word-numbers.ts";
import { type CalendarMatch, readCalendar } from "./date/calendar.ts";
import { readClock } from "./date/clock.ts";
import type { DateContext } from "./date/date-parts.ts";
import { mayBeDate } from "./date/dates.ts";
import { readOrdinal } from "./date/ordinals.ts";
import { addressEnd, chainAt, gluedEnd, isNote, isPhone, isVague } from "./lexicon/traps.ts";
import { eraBefore } from "./model/eras.ts";
import type { Quantity } from "./model/types.ts";

/** How far a date lends its era to the next one: 令和2・3年度. */
const NEAR = 4;

/** Where the scan stands: what was last read, and the date that lends its era. */
interface Scan {
  floor: number;
  context: DateContext | undefined;
  contextEnd: number;
}

type Step = { readonly quantity: Quantity; readonly context?: DateContext } | { readonly skip: number };

/**
 * Reads the numbers of Japanese administrative prose in one pass from left to right: amounts with unit, sign and
 * bounds, ordinals, dates and periods. Offsets are UTF-16 units of `text`; the result is sorted and does not overlap.
 */
export function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  const scan: Scan = { floor: 0, context: undefined, contextEnd: 0 };
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === 0) {
      at++;
      continue;
    }
    const step = readAt(text, at, kind, scan);
    if ("skip" in step) {
      at = Math.max(step.skip, at + 1);
      continue;
    }
    found.push(step.quantity);
    at = step.quantity.end;
    scan.floor = at;
    if (step.context !== undefined) {
      scan.context = step.context;
      scan.contextEnd = at;
    }
  }
  return found;
}

function readAt(text: string, at: number, kind: number, scan: Scan): Step {
  if (kind === ADDRESS) return { skip: Math.max(addressEnd(text, at), at + 1) };
  const dated = readDated(text, at, scan);
  if (dated !== undefined) return dated;
  if (kind === WORD) {
    const quantity = readWordNumber(text, at, scan.floor);
    return quantity === undefined ? { skip: at + 1 } : { quantity };
  }
  const ordinal = readOrdinal(text, at, scan.floor);
  if (ordinal !== undefined) return { quantity: ordinal };
  return kind === DIGIT ? readDigits(text, at, scan) : readKanji(text, at, kind, scan);
}

function readDated(text: string, at: number, scan: Scan): Step | undefined {
  const era = eraBefore(text, at, scan.floor);
  if (era === undefined && (!mayBeDate(text, at) || isLatin(text, at - 1) || text[at - 1] === "第"))
    return undefined;
  const near = at - scan.contextEnd <= NEAR && scan.context !== undefined;
  const context = near ? { ...scan.context!, year: undefined, month: undefined } : undefined;
  const match: CalendarMatch | undefined = readCalendar(text, era?.start ?? at, context);
  return match === undefined ? undefined : match;
}

function readDigits(text: string, at: number, scan: Scan): Step {
  const glued = gluedEnd(text, at);
  if (glued > 0) return { skip: glued };
  const clock = readClock(text, at);
  if (clock !== undefined) return { quantity: clock };
  const chain = chainAt(text, at);
  if (chain.parts > 2 || isPhone(text, at, chain)) return { skip: chain.end };
  return readAmount(text, at, scan, chain.parts > 1 && isHyphened(text, at) ? chain.end : -1);
}

function isHyphened(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text, end)) end++;
  return "-−–‑".includes(foldAt(text, end));
}

function readKanji(text: string, at: number, kind: number, scan: Scan): Step {
  if (kind === KANJI_BIG && (text[at] === "万" || text[at] === "憶" || text[at] === "萬"))
    return { skip: at + 1 };
  if (isVague(text, at, scan.floor) || text[at - 1] === "第") return { skip: numeralEnd(text, at) };
  const word = ordinaryWordEnd(text, at);
  if (
    text[at + 1] === "、" &&
    kind === KANJI_DIGIT &&
    classAt(text, at + 2) === KANJI_DIGIT &&
    classAt(text, at + 3) === 0
  ) {
    return { skip: at + 3 };
  }
  return word > 0 ? { skip: word } : readAmount(text, at, scan, -1);
}

function numeralEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && classOf(text.charCodeAt(end)) > DIGIT && classOf(text.charCodeAt(end)) < WORD)
    end++;
  return end;
}

/** One amount or a range; `idEnd` is where an id such as 46-6 ends if no range of it can be made. */
function readAmount(text: string, at: number, scan: Scan, idEnd: number): Step {
  const left = readOne(text, at, scan.floor);
  if ("skip" in left) return left;
  const range = readRange(text, left);
  if (idEnd > 0 && (range === undefined || range.right.unit === null)) return { skip: idEnd };
  if (left.unit === null && isNote(text, at, scan.floor)) return { skip: left.numeral.end };
  return { quantity: range === undefined ? fromReading(text, left) : fromRange(text, range) };
}
