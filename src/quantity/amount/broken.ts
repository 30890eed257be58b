import { classOf, DIGIT, isDigit, WORD } from "../../text/chars.ts";
import { isNote } from "../lexicon/traps.ts";
import type { Numeral } from "../model/numeral-types.ts";
import { endOfNumerals } from "../numeral/extent.ts";
import { startsName } from "../numeral/numeral.ts";
import { isListed } from "../unit/listed.ts";
import { type Chain, mayGoOn, readChain } from "./chain.ts";
import { ordinaryWordEnd } from "./kanji-words.ts";
import { readUnit, type UnitReading } from "./read-unit.ts";

/**
 * A numeral that goes on in a way no number is written in: over a blank (12 5人), an odd mark (86、2%), in a wrong order
 * (1万億円). It is the whole of it, with its value where that is certain, else without one. Undefined where the
 * numeral ends where it was read to.
 */
export function wholeOf(text: string, numeral: Numeral, floor: number): Numeral | undefined {
  const { end } = numeral;
  const kind = end < text.length ? classOf(text.charCodeAt(end)) : 0;
  if (kind >= DIGIT && kind < WORD) return runsOn(text, numeral);
  if (!mayGoOn(text, end) || isLinked(text, numeral.start)) return undefined;
  const chain = readChain(text, numeral);
  if (chain === undefined || isNote(text, numeral.start, floor)) return undefined;
  const unit = readUnit(text, { ...numeral, end: chain.end });
  if (numeral.issue !== undefined)
    return unit !== undefined && chain.joint === " " ? refused(numeral, chain.end, numeral.issue) : undefined;
  const verdict = judge(chain, numeral, unit, text);
  if (verdict === "apart") return undefined;
  if (verdict === "broken")
    return refused(numeral, chain.end, BLANKS.includes(chain.joint) ? "spaced" : "separator");
  return { ...numeral, ...verdict, end: chain.end, plain: false, pointedThousands: false };
}

/** 20 in 10・20・30%: the numbers were found to be apart at the first of them. */
function isLinked(text: string, start: number): boolean {
  return start > 1 && "・、".includes(text.charAt(start - 1)) && isDigit(text, start - 2);
}

/** A numeral without a value. */
export function refused(numeral: Numeral, end: number, issue: string): Numeral {
  return { ...numeral, end, value: null, issue, plain: false, pointedThousands: false };
}

const BLANKS = " 　";

/** 1万億, 三百四百: the places of the number fall and rise again. A word may follow, as in 3千葉 and 2四半期. */
function runsOn(text: string, numeral: Numeral): Numeral | undefined {
  if (startsName(text, numeral.end) || ordinaryWordEnd(text, numeral.end) > 0) return undefined;
  return refused(numeral, endOfNumerals(text, numeral.end), numeral.issue ?? "places");
}

type Verdict = "apart" | "broken" | { readonly value: number; readonly decimals: number };

function judge(chain: Chain, numeral: Numeral, unit: UnitReading | undefined, text: string): Verdict {
  if (BLANKS.includes(chain.joint)) return judgeBlanks(chain, numeral, unit, text);
  if (chain.joint === "mixed" && unit === undefined) return "apart";
  if (numeral.hasUnits && numeral.form !== "kanji")
    return unit !== undefined && isCommaWithin(text, numeral.end) ? "broken" : "apart";
  if (unit === undefined) return isThousands(chain) && chain.joint === "、" ? "broken" : "apart";
  if (chain.joint === "、" && !chain.spaced && chain.links.length > 2 && isThousands(chain))
    return chain.links[0]!.text.length < 3 ? joined(chain) : "broken";
  if (isThousands(chain) && !isConsecutive(chain)) return "broken";
  if (isList(chain, unit, text)) return "apart";
  const isPercent = unit.kind === "percent" || unit.kind === "point";
  if (chain.joint === "・" && isPercent && !chain.spaced) return pointed(chain) ?? "broken";
  return "broken";
}

/** Digits apart by blanks: what they make together has to be a number at all. */
function judgeBlanks(chain: Chain, numeral: Numeral, unit: UnitReading | undefined, text: string): Verdict {
  const { links, joint } = chain;
  if (unit === undefined && text[chain.end] !== "~") return "apart";
  if (joint === "　" && links.some((link) => link.text.length > 1)) return "apart";
  const word = unit === undefined ? "" : text.slice(unit.wordStart, unit.wordEnd);
  if (CALENDAR.includes(word) && (word !== "年" || (links.at(-1)?.text.length ?? 0) > 2)) return "apart";
  if (unit !== undefined && isListed(unit.kind, word) && isConsecutive(chain)) return "apart";
  if (numeral.form === "kanji" || numeral.hasUnits) return "broken";
  const together = links.map((link) => link.text).join("");
  return WHOLE.test(together) || !PLAIN.test(together) ? "broken" : "apart";
}

const PLAIN = /^[\d,.]*$/;
const WHOLE = /^\d+(?:,\d{3})*(?:\.\d+)?$/;
/** What a date goes on with: the number before it is another one. */
const CALENDAR: readonly string[] = ["月", "年", "年度", "時"];

/** 3万8,9 00円: a comma with a digit right behind it parts nothing. */
function isCommaWithin(text: string, at: number): boolean {
  return text.charAt(at) === "," && isDigit(text, at + 1);
}

function joined({ links }: Chain): Verdict {
  const digits = links.map(({ text }) => text).join("");
  return /^\d+$/.test(digits) ? { value: Number(digits), decimals: 0 } : "broken";
}

/** `12、345`, `1, 250`: three digits behind each mark. */
function isThousands({ links }: Chain): boolean {
  return links.every(({ text }, i) => (i === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}[千百万億]*$/).test(text));
}

/** 3、4件; 10・20・30代; `1. 5人` where the first opens a line: numbers of their own. */
function isList(chain: Chain, unit: UnitReading, text: string): boolean {
  const { links, joint } = chain;
  if (joint === "mixed" || joint === "。") return false;
  const word = text.slice(unit.wordStart, unit.wordEnd);
  const isWhole = !mayHaveFraction(chain, unit, word);
  if (isListed(unit.kind, word) || (isConsecutive(chain) && (isWhole || unit.kind === "duration")))
    return true;
  if (!isRising(chain)) return false;
  if (links.length > 2) return true;
  return joint !== "・" && joint !== "." && isWhole;
}

const WITH_FRACTIONS: ReadonlySet<string> = new Set(
  "percent point number area length weight volume duration".split(" "),
);

function mayHaveFraction({ scaled }: Chain, { kind }: UnitReading, word: string): boolean {
  return scaled || WITH_FRACTIONS.has(kind) || word === "点";
}

function isConsecutive({ links }: Chain): boolean {
  return links.every(({ value }, i) => i === 0 || value === links[i - 1]!.value + 1);
}

function isRising({ links }: Chain): boolean {
  return links.every(({ value }, i) => i === 0 || value > links[i - 1]!.value);
}

/** 98・5%: a middle dot for a point, where a list of shares would not fall so. 10・5% may be one. */
function pointed({ links }: Chain): Verdict | undefined {
  const [whole, tenths] = links;
  if (links.length !== 2 || !/^[1-9]\d$/.test(whole!.text) || !/^[1-9]$/.test(tenths!.text)) return undefined;
  if (whole!.value % 5 === 0 && tenths!.value === 5) return undefined;
  return { value: Number(`${whole!.text}.${tenths!.text}`), decimals: 1 };
}

/** A point or a comma before which the digits are lost: ▲.5%, ` ,450`. Its place, or -1. */
export function lostHeadAt(text: string, start: number, floor: number): number {
  const at = start - 1;
  if (at < floor) return -1;
  const mark = text.charCodeAt(at);
  if (mark !== 0x2e && mark !== 0x2c) return -1;
  const before = at > 0 ? text.charAt(at - 1) : " ";
  if (mark === 0x2c && at === floor && floor > 0) return -1;
  if (mark === 0x2c)
    return OPENERS.includes(before) && THOUSANDS.test(text.slice(start, start + 4)) ? at : -1;
  return SENTENCE_ENDS.includes(before) ? -1 : at;
}

const THOUSANDS = /^\d{3}(?!\d)/;
/** What may stand before a number that begins a clause. */
const OPENERS = " 　▲△▼+-±(「約、";
/** A point behind these ends a sentence, a bracket or an abbreviation, or is one of a row of dots. */
const SENTENCE_ENDS = "たるいすだん).…‥";
