import {
  classAt,
  DIGIT,
  isSpace,
  KANJI_BIG,
  KANJI_DIGIT,
  KANJI_SMALL,
  scaled,
  WORD,
  worthAt,
} from "../../text/chars.ts";
import { type Numeral, tidy } from "../model/numeral-types.ts";
import { readArabicRun } from "./arabic-run.ts";
import type { ArabicRun } from "./arabic-types.ts";
import { readKanjiDecimals, readKanjiRun } from "./kanji-run.ts";

/** The state of a mixed numeral (50億4千7百) while it is read from left to right. */
interface Sum {
  at: number;
  total: number;
  section: number;
  /** A coefficient that waits for its unit. */
  pending: boolean;
  mantissa: number;
  decimals: number;
  lastBig: number;
  lastSmall: number;
  arabic: boolean;
  kanji: boolean;
  first: ArabicRun | undefined;
  issue: string | undefined;
  /** How many coefficients were read. */
  parts: number;
}

const NO_LIMIT = 100;

/** Reads the longest numeral at `pos`, in Arabic digits, kanji, or both (1億8,990万, 三千2百). */
export function readNumeral(text: string, pos: number): Numeral | undefined {
  const run = classAt(text, pos) === DIGIT ? readArabicRun(text, pos) : undefined;
  if (run !== undefined && isWhole(text, run.end)) return fromRun(pos, run);
  const sum: Sum = {
    at: pos,
    total: 0,
    section: 0,
    pending: false,
    mantissa: 1,
    decimals: 0,
    lastBig: NO_LIMIT,
    lastSmall: NO_LIMIT,
    arabic: false,
    kanji: false,
    first: undefined,
    issue: undefined,
    parts: 0,
  };
  if (run !== undefined) takeRun(run, sum);
  while (step(text, pos, sum));
  return sum.at === pos ? undefined : finish(text, pos, sum);
}

/** Whether no kanji numeral goes on where the digits end. */
function isWhole(text: string, end: number): boolean {
  const kind = classAt(text, end);
  if (kind !== 0 && kind < WORD) return false;
  return kind === WORD || !isSpace(text, end) || classAt(text, end + 1) < KANJI_SMALL;
}

function fromRun(start: number, run: ArabicRun): Numeral {
  return {
    start,
    end: run.end,
    value: run.issue === undefined ? scaled(run.mantissa, run.decimals, 0) : null,
    issue: run.issue,
    form: "arabic",
    plain: run.plain,
    decimals: run.decimals,
    pointedThousands: run.pointedThousands,
    hasUnits: false,
    multiplier: 1,
  };
}

function step(text: string, start: number, sum: Sum): boolean {
  const at = unitOrDigitAt(text, sum);
  switch (classAt(text, at)) {
    case DIGIT:
      return !sum.pending && addArabic(text, at, sum);
    case KANJI_DIGIT:
      return !sum.pending && addKanji(text, at, sum);
    case KANJI_SMALL:
      return addSmall(text, at, sum);
    case KANJI_BIG:
      return addBig(text, at, start, sum);
    default:
      return false;
  }
}

/** A space is passed only where the places go on: `3 万 4,500`, `8,990 千円`, `5 億 4 千 7 百 万円`. */
function unitOrDigitAt(text: string, sum: Sum): number {
  const { at } = sum;
  if (!isSpace(text, at) || sum.issue !== undefined || !sum.arabic) return at;
  const kind = classAt(text, at + 1);
  if (kind === DIGIT) return !sum.pending && goesOn(text, at + 1, sum) ? at + 1 : at;
  if (kind === KANJI_BIG) return (sum.pending || sum.section > 0) && !isWord(text, at + 1) ? at + 1 : at;
  return kind === KANJI_SMALL && sum.pending && isPlace(text, at + 1) ? at + 1 : at;
}

/** Whether a blank before digits stands within the number: four digits behind 万, or digits with a place of their own. */
function goesOn(text: string, at: number, sum: Sum): boolean {
  const rest = text.slice(at, at + LONGEST_REST);
  const afterBig = sum.lastBig !== NO_LIMIT && sum.section === 0;
  return (afterBig && FOUR_DIGITS.test(rest)) || WITH_PLACE.test(rest);
}

/** 千 behind a blank: 4 千 7, 8,990 千円, but not 3 千葉 nor 2 十分. */
function isPlace(text: string, at: number): boolean {
  return !startsName(text, at) && PLACE.test(text.slice(at, at + 4));
}

/** 3千 万一の場合. */
function isWord(text: string, at: number): boolean {
  return startsName(text, at) || "一全能".includes(text[at + 1] ?? "-");
}

const LONGEST_REST = 10;
const FOUR_DIGITS = /^(\d{4}|\d{1,3},\d{3})(?![\d,])/;
const WITH_PLACE = /^\d[\d,.]{0,7} ?[百千万億]/;
const PLACE = /^(?:[百千](?: ?[\d万億]|円|人|件)|十 ?\d)/;

function addArabic(text: string, at: number, sum: Sum): boolean {
  const run = readArabicRun(text, at);
  if (run.issue === undefined && !fits(run.mantissa, run.decimals, sum)) return false;
  takeRun(run, sum);
  return true;
}

function takeRun(run: ArabicRun, sum: Sum): void {
  sum.first ??= run;
  sum.issue ??= run.issue;
  sum.arabic = true;
  take(run.mantissa, run.decimals, run.end, sum);
}

function take(mantissa: number, decimals: number, end: number, sum: Sum): void {
  sum.pending = true;
  sum.mantissa = mantissa;
  sum.decimals = decimals;
  sum.parts++;
  sum.at = end;
}

function addKanji(text: string, at: number, sum: Sum): boolean {
  const run = readKanjiRun(text, at);
  const value = Number(run.digits);
  if (!fits(value, 0, sum)) return false;
  if (run.digits.length > 30) sum.issue ??= "too-long";
  sum.kanji = true;
  take(value, 0, run.end, sum);
  return true;
}

/** What follows 百 is less than a hundred: 百二 goes on, 百120 does not. */
function fits(mantissa: number, decimals: number, sum: Sum): boolean {
  const limit = Math.min(sum.lastSmall, sum.lastBig);
  return limit === NO_LIMIT || decimals > 0 || mantissa < scaled(1, 0, limit);
}

function addSmall(text: string, at: number, sum: Sum): boolean {
  const worth = worthAt(text, at);
  const place = worth >= 1000 ? 3 : worth >= 100 ? 2 : 1;
  if (place >= sum.lastSmall || startsName(text, at)) return false;
  // 廿 (20) carries its own coefficient.
  if (worth !== scaled(1, 0, place) && sum.pending) return false;
  // 31億千434万: of a thousand no digit is said, then digits follow.
  if (!sum.pending && sum.arabic && classAt(text, at + 1) === DIGIT) sum.issue ??= "places";
  if (sum.pending && !sum.arabic && isOddCoefficient(sum.mantissa, text, at)) sum.issue ??= "places";
  sum.section = tidy(sum.section + (sum.pending ? scaled(sum.mantissa, sum.decimals, place) : worth));
  sum.pending = false;
  sum.lastSmall = place;
  sum.kanji = true;
  sum.at = at + 1;
  return true;
}

/** 千〇十, 二〇十: no digit, or more than one of them, before 十. 一二〇千円 is an amount in thousands. */
function isOddCoefficient(mantissa: number, text: string, at: number): boolean {
  return mantissa === 0 || (mantissa > 9 && !AMOUNT_UNIT.test(text.slice(at, at + 4)));
}

const AMOUNT_UNIT = /^(?:千|百万|十億)円/;

function addBig(text: string, at: number, start: number, sum: Sum): boolean {
  const power = worthAt(text, at);
  if (power >= sum.lastBig || startsName(text, at)) return false;
  if (text[at] === "憶" && !(sum.arabic && sum.pending)) return false;
  if (!sum.pending && sum.section === 0) {
    // 億二千三百万 begins with its unit; 万 alone is a word (万一, 万全).
    if (at !== start || power < 8 || !startsPlaces(text, at + 1)) return false;
    sum.section = 1;
  }
  sum.total = tidy(sum.total + tidy(bigPart(sum, power)));
  sum.section = 0;
  sum.pending = false;
  sum.lastBig = power;
  sum.lastSmall = NO_LIMIT;
  sum.kanji = true;
  sum.at = at + 1;
  return true;
}

function bigPart(sum: Sum, power: number): number {
  const rest = sum.pending ? scaled(sum.mantissa, sum.decimals, power) : 0;
  return sum.section === 0 ? rest : sum.section * scaled(1, 0, power) + rest;
}

function startsPlaces(text: string, pos: number): boolean {
  return classAt(text, pos) === KANJI_DIGIT && classAt(text, pos + 1) === KANJI_SMALL;
}

const NAMES: Readonly<Record<string, string>> = {
  千: "葉代歳",
  百: "貨科",
  万: "博国歩能引",
  京: "都浜阪成急王",
  十: "字",
};

/** 千葉, 百貨店, 京都: the character belongs to the word after it. */
export function startsName(text: string, at: number): boolean {
  const next = text[at + 1];
  return next !== undefined && NAMES[text[at]!]?.includes(next) === true;
}

function finish(text: string, start: number, sum: Sum): Numeral {
  let { at } = sum;
  const hasUnits = sum.lastBig !== NO_LIMIT || sum.lastSmall !== NO_LIMIT;
  let value = sum.total + sum.section + (sum.pending ? scaled(sum.mantissa, sum.decimals, 0) : 0);
  let decimals = !hasUnits && sum.first !== undefined ? sum.first.decimals : 0;
  const fraction = sum.arabic ? undefined : readKanjiDecimals(text, at, value === 0);
  if (fraction !== undefined) {
    at = fraction.end;
    decimals = fraction.digits.length;
    value = Number(`${value}.${fraction.digits}`);
  }
  const issue = sum.issue ?? (Number.isFinite(value) ? undefined : "too-long");
  const coefficient = sum.parts === 1 ? scaled(sum.mantissa, sum.decimals, 0) : 0;
  return {
    start,
    end: at,
    value: issue === undefined ? tidy(value) : null,
    issue,
    form: !sum.arabic ? "kanji" : sum.kanji ? "mixed" : "arabic",
    plain: !hasUnits && (sum.first?.plain ?? false),
    decimals,
    pointedThousands:
      (!hasUnits || text[at - 1] === "千") && sum.parts === 1 && (sum.first?.pointedThousands ?? false),
    hasUnits,
    multiplier: hasUnits && !sum.pending && coefficient > 0 ? tidy(value / coefficient) : 1,
  };
}
