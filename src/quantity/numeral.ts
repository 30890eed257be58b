import { type ArabicRun, readArabicRun } from "./arabic-run.ts";
import { classAt, DIGIT, isSpace, KANJI_BIG, KANJI_DIGIT, KANJI_SMALL, worthAt } from "./chars.ts";
import { readKanjiDecimals, readKanjiRun } from "./kanji-run.ts";

/** A numeral without sign, unit and bounds. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** null where it is malformed. */
  readonly value: number | null;
  readonly issue?: string;
  readonly form: "arabic" | "kanji" | "mixed";
  /** Arabic digits and nothing else. */
  readonly plain: boolean;
  readonly decimals: number;
  readonly pointedThousands: boolean;
  /** Holds 十, 百, 千, 万 … */
  readonly hasUnits: boolean;
  /** 10000 for `5万`: what one of its only coefficient is worth; 1 where it has several parts. */
  readonly multiplier: number;
}

/** Removes what binary floating point added: 38.699999999999996 is 38.7. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** The state of a mixed numeral (50億4千7百) while it is read from left to right. */
interface Sum {
  at: number;
  total: number;
  section: number;
  coefficient: string | null;
  lastBig: number;
  lastSmall: number;
  arabic: boolean;
  kanji: boolean;
  first: ArabicRun | undefined;
  issue: string | undefined;
  /** How many coefficients were read, and the last of them. */
  parts: number;
  last: string;
}

const NO_LIMIT = 100;

/** Reads the longest numeral at `pos`, in Arabic digits, kanji, or both (1億8,990万, 三千2百). */
export function readNumeral(text: string, pos: number): Numeral | undefined {
  const sum: Sum = {
    at: pos,
    total: 0,
    section: 0,
    coefficient: null,
    lastBig: NO_LIMIT,
    lastSmall: NO_LIMIT,
    arabic: false,
    kanji: false,
    first: undefined,
    issue: undefined,
    parts: 0,
    last: "1",
  };
  while (step(text, pos, sum));
  if (sum.at === pos) return undefined;
  return finish(text, pos, sum);
}

function step(text: string, start: number, sum: Sum): boolean {
  const at = unitOrDigitAt(text, sum);
  switch (classAt(text, at)) {
    case DIGIT:
      return sum.coefficient === null && addArabic(text, at, sum);
    case KANJI_DIGIT:
      return sum.coefficient === null && addKanji(text, at, sum);
    case KANJI_SMALL:
      return addSmall(text, at, sum);
    case KANJI_BIG:
      return addBig(text, at, start, sum);
    default:
      return false;
  }
}

/** A space is passed only around the large units: `3 万 4,500`. */
function unitOrDigitAt(text: string, sum: Sum): number {
  const { at } = sum;
  if (!isSpace(text, at) || sum.issue !== undefined) return at;
  if (sum.coefficient !== null && sum.arabic && classAt(text, at + 1) === KANJI_BIG) return at + 1;
  if (sum.coefficient !== null && sum.arabic && /^[百千][万億]?円/.test(text.slice(at + 1, at + 4)))
    return at + 1;
  const afterBig = sum.coefficient === null && sum.lastBig !== NO_LIMIT && sum.section === 0;
  return afterBig && /^(\d{4}|\d{1,3},\d{3})(?![\d,])/.test(text.slice(at + 1, at + 10)) ? at + 1 : at;
}

function addArabic(text: string, at: number, sum: Sum): boolean {
  const run = readArabicRun(text, at);
  sum.first ??= run;
  sum.issue ??= run.issue;
  if (run.issue === undefined && !fits(run.digits, sum)) return false;
  sum.arabic = true;
  sum.coefficient = run.digits || "0";
  sum.parts++;
  sum.last = sum.coefficient;
  sum.at = run.end;
  return true;
}

function addKanji(text: string, at: number, sum: Sum): boolean {
  const run = readKanjiRun(text, at);
  if (!fits(run.digits, sum)) return false;
  if (run.digits.length > 30) sum.issue ??= "too-long";
  sum.kanji = true;
  sum.coefficient = run.digits;
  sum.parts++;
  sum.last = run.digits;
  sum.at = run.end;
  return true;
}

/** What follows 百 is less than a hundred: 百二 goes on, 百120 does not. */
function fits(digits: string, sum: Sum): boolean {
  const limit = Math.min(sum.lastSmall, sum.lastBig);
  const point = digits.indexOf(".");
  const whole = digits.slice(0, point < 0 ? digits.length : point);
  return (
    limit === NO_LIMIT || whole.length <= limit || Number(whole) < 10 ** limit || isDecimalThousand(digits)
  );
}

/** `250.32千` after a larger unit. */
function isDecimalThousand(digits: string): boolean {
  return digits.includes(".");
}

function addSmall(text: string, at: number, sum: Sum): boolean {
  const worth = worthAt(text, at);
  const place = worth >= 1000 ? 3 : worth >= 100 ? 2 : 1;
  const ownCoefficient = worth / 10 ** place;
  if (place >= sum.lastSmall || startsName(text, at)) return false;
  if (ownCoefficient !== 1 && sum.coefficient !== null) return false;
  sum.section = tidy(sum.section + (sum.coefficient === null ? worth : shift(sum.coefficient, place)));
  sum.coefficient = null;
  sum.lastSmall = place;
  sum.kanji = true;
  sum.at = at + 1;
  return true;
}

function addBig(text: string, at: number, start: number, sum: Sum): boolean {
  const power = worthAt(text, at);
  if (power >= sum.lastBig || startsName(text, at)) return false;
  if (text[at] === "憶" && !(sum.arabic && sum.coefficient !== null)) return false;
  if (sum.coefficient === null && sum.section === 0) {
    // 億二千三百万 begins with its unit; 万 alone is a word (万一, 万全).
    if (at !== start || power < 8 || !startsPlaces(text, at + 1)) return false;
    sum.section = 1;
  }
  const whole = sum.section === 0 ? shift(sum.coefficient!, power) : bigPart(sum) * 10 ** power;
  sum.total = tidy(sum.total + tidy(whole));
  sum.section = 0;
  sum.coefficient = null;
  sum.lastBig = power;
  sum.lastSmall = NO_LIMIT;
  sum.kanji = true;
  sum.at = at + 1;
  return true;
}

function bigPart(sum: Sum): number {
  return sum.section + Number(sum.coefficient ?? 0);
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
function startsName(text: string, at: number): boolean {
  const next = text[at + 1];
  return next !== undefined && NAMES[text[at]!]?.includes(next) === true;
}

/** Digits times a power of ten, exactly. */
function shift(digits: string, power: number): number {
  return Number(`${digits}e${power}`);
}

function finish(text: string, start: number, sum: Sum): Numeral {
  let { at } = sum;
  const hasUnits = sum.lastBig !== NO_LIMIT || sum.lastSmall !== NO_LIMIT;
  let value = sum.total + sum.section + Number(sum.coefficient ?? 0);
  let decimals = !hasUnits && sum.first !== undefined ? sum.first.decimals : 0;
  const fraction = sum.arabic ? undefined : readKanjiDecimals(text, at, value === 0);
  if (fraction !== undefined) {
    at = fraction.end;
    decimals = fraction.digits.length;
    value = Number(`${value}.${fraction.digits}`);
  }
  const issue = sum.issue ?? (Number.isFinite(value) ? undefined : "too-long");
  return {
    start,
    end: at,
    value: issue === undefined ? tidy(value) : null,
    form: !sum.arabic ? "kanji" : sum.kanji ? "mixed" : "arabic",
    plain: !hasUnits && (sum.first?.plain ?? false),
    decimals,
    pointedThousands:
      (!hasUnits || text[at - 1] === "千") && sum.parts === 1 && (sum.first?.pointedThousands ?? false),
    hasUnits,
    multiplier: hasUnits && sum.parts === 1 && Number(sum.last) > 0 ? tidy(value / Number(sum.last)) : 1,
    ...(issue === undefined ? {} : { issue }),
  };
}
