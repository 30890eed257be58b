import {
  afterSpace,
  beforeSpace,
  classAt,
  isDigit,
  isKanji,
  isLatin,
  isNumeral,
  isSpace,
  KANJI_BIG,
  KANJI_SMALL,
} from "../../text/chars.ts";
import { isDashOrLong } from "../../text/dashes.ts";
import { joinQualifiers, type Prefix, prefixBefore, type Qualifier } from "../bound/bounds.ts";
import { isHeading, letteredEnd } from "../lexicon/traps.ts";
import { type Numeral, tidy } from "../model/numeral-types.ts";
import type { QuantityKind } from "../model/types.ts";
import { endOfNumerals } from "../numeral/extent.ts";
import { readFraction } from "../numeral/fractions.ts";
import { readNumeral } from "../numeral/numeral.ts";
import { SPEED_LENGTH, speedBefore } from "../unit/speeds.ts";
import { NONE, readSuffixes } from "../unit/suffixes.ts";
import { lostHeadAt, refused, wholeOf } from "./broken.ts";
import { isKanjiNumber } from "./kanji-words.ts";
import { readUnit, type UnitReading } from "./read-unit.ts";

/** A number as it was read, before it becomes a quantity. */
export interface Reading {
  readonly numeral: Numeral;
  readonly prefix: Prefix;
  readonly kind: QuantityKind;
  /** With its sign, in base units. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly scale: number;
  readonly si: number | undefined;
  /** Where the unit ends, and where bound words and changes end. */
  readonly unitEnd: number;
  readonly end: number;
  readonly qualifiers: readonly Qualifier[];
  readonly issue: string | undefined;
  /** What is measured per one of: 1人当たり. */
  readonly per: boolean;
  /** The h of 時速50～60km: the unit is said behind the second number. */
  readonly speed: string | undefined;
}

/** A number that is none: the scan goes on at `skip`. */
export interface NoReading {
  readonly skip: number;
}

/** Reads one number with its sign, unit and bounds at `start`; look-behind stops at `floor`. */
export function readOne(text: string, start: number, floor: number): Reading | NoReading {
  const plain = readNumeral(text, start) ?? withoutHead(text, start);
  if (plain === undefined) return { skip: start + 1 };
  const numeral = readFraction(text, plain) ?? repaired(text, plain, floor);
  const money = currencySign(text, numeral.start, floor);
  if (isHeading(text, numeral) && !startsStrongUnit(text, numeral)) return heading(numeral, floor);
  const magnitude = money === undefined ? magnitudeEnd(text, numeral) : undefined;
  const measured = magnitude === undefined ? numeral : magnitude;
  const vague = vagueEnd(text, measured);
  const unit = vague > 0 ? readUnit(text, { ...measured, end: vague }) : readUnit(text, measured);
  if (numeral.form === "kanji" && numeral === plain && !isKanjiNumber(text, numeral, unit))
    return { skip: numeral.end };
  if (isUnitLabel(text, plain, unit)) return { skip: unit!.end };
  const lettered = unit === undefined && measured === numeral ? letteredEnd(text, numeral.end) : -1;
  if (lettered > 0) return { skip: lettered };
  if (numeral.issue === "double-point" && unit === undefined) return { skip: numeral.end };
  const slash = numeral !== plain && text.charAt(plain.end) === "/" && unit?.kind === "count";
  return complete(text, measured, slash ? undefined : unit, money, floor, vague > 0);
}

/** Reads what stands where a number should be and is none: no value, but a unit and a reason. */
export function readMalformed(
  text: string,
  start: number,
  end: number,
  issue: string,
  floor: number,
): Reading {
  const numeral = malformedNumeral(start, end, issue);
  return complete(text, numeral, readUnit(text, numeral), undefined, floor, false);
}

/** A numeral that is malformed only in what stands around its digits. */
function repaired(text: string, numeral: Numeral, floor: number): Numeral {
  const whole = wholeOf(text, numeral, floor) ?? numeral;
  const head = lostHeadAt(text, whole.start, floor);
  return head < 0 ? whole : { ...refused(whole, whole.end, "lost-digits"), start: head };
}

/** 万二千, 億5千万: the digits before the first place are lost. */
function withoutHead(text: string, start: number): Numeral | undefined {
  if (classAt(text, start) !== KANJI_BIG || !isNumeral(text, start + 1)) return undefined;
  return malformedNumeral(start, endOfNumerals(text, start), "lost-digits");
}

function malformedNumeral(start: number, end: number, issue: string): Numeral {
  return {
    start,
    end,
    value: null,
    issue,
    form: "mixed",
    plain: false,
    decimals: 0,
    pointedThousands: false,
    hasUnits: true,
    multiplier: 1,
  };
}

function startsStrongUnit(text: string, numeral: Numeral): boolean {
  return isSpace(text, numeral.end) && readUnit(text, numeral) !== undefined;
}

function heading(numeral: Numeral, floor: number): Reading {
  const prefix: Prefix = { start: numeral.start, sign: undefined, qualifiers: [] };
  const end = Math.max(numeral.end, floor);
  return {
    numeral,
    prefix,
    kind: "ordinal",
    value: numeral.value,
    unit: null,
    scale: 1,
    unitEnd: end,
    end,
    qualifiers: [],
    si: undefined,
    issue: undefined,
    speed: undefined,
    per: false,
  };
}

/** 千円 and 百万円 say in what an amount is given; with no digit before them they are none. */
function isUnitLabel(text: string, { start, end, form }: Numeral, unit: UnitReading | undefined): boolean {
  if (form !== "kanji" || unit === undefined || !isMultiplier(text, start, end)) return false;
  if (unit.name === "円" && LABELS.includes(text.slice(start, end))) return true;
  return "(:/".includes(text.charAt(start - 1) || "-");
}

const LABELS: readonly string[] = ["千", "百万", "十億"];

function isMultiplier(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classAt(text, at) < KANJI_SMALL) return false;
  return true;
}

/** 5k, 2.5 M: thousands and millions. */
function magnitudeEnd(text: string, numeral: Numeral): Numeral | undefined {
  const at = afterSpace(text, numeral.end);
  const code = text.charCodeAt(at);
  const power = code === 0x6b && at === numeral.end ? 3 : code === 0x4d ? 6 : 0;
  if (power === 0 || numeral.value === null) return undefined;
  if (isLatin(text, at + 1) || isDigit(text, at + 1) || isKanji(text, at + 1)) return undefined;
  const value = tidy(numeral.value * 10 ** power);
  return { ...numeral, end: at + 1, value, plain: false, pointedThousands: false };
}

/** 20数件, 100余名: what stands between the numeral and its counter. 数 leaves the number open. */
function vagueEnd(text: string, numeral: Numeral): number {
  const code = text.charCodeAt(numeral.end);
  if (code !== 0x6570 && code !== 0x4f59) return -1;
  const end = numeral.end + 1;
  return readUnit(text, { ...numeral, end }) === undefined ? -1 : end;
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  "¥": "円",
  $: "ドル",
  "€": "ユーロ",
  "£": "ポンド",
};

function currencySign(
  text: string,
  start: number,
  floor: number,
): { start: number; name: string } | undefined {
  const at = beforeSpace(text, start, floor) - 1;
  if (at < floor) return undefined;
  const code = text.charCodeAt(at);
  if (code > 0x20ac && code < 0xff04) return undefined;
  const name = CURRENCY_SIGNS[text.charAt(at)] ?? CURRENCY_SIGNS[text[at]!];
  return name === undefined ? undefined : { start: at, name };
}

const PER = /^(当たり|当り|あたり|につき)/;
const PER_BOTH = /^[1一](日|人|年|月|件|回|か月)(当たり|当り|あたり|につき)/;

/** 1世帯当たり, 100人当たり, and the 1人 of 1人1日当たり. */
function isDenominator(text: string, value: number | null, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x5f53 || code === 0x3042 || code === 0x306b) return PER.test(text.slice(end, end + 3));
  return value === 1 && isNumeral(text, end) && PER_BOTH.test(text.slice(end, end + 8));
}

function complete(
  text: string,
  numeral: Numeral,
  unit: UnitReading | undefined,
  money: { start: number; name: string } | undefined,
  floor: number,
  vague: boolean,
): Reading {
  const from = money?.start ?? numeral.start;
  const pace = unit === undefined || unit.kind === "length" ? speedBefore(text, from, floor) : undefined;
  const speed = unit === undefined ? undefined : pace;
  const prefix = signed(
    text,
    prefixBefore(text, speed === undefined ? from : from - SPEED_LENGTH, floor),
    numeral,
    unit,
  );
  const value = thousands(numeral, unit) ?? unit?.value ?? numeral.value;
  const unclear =
    numeral.issue ??
    (prefix.sign === "unclear" ? "sign" : undefined) ??
    (vague && text[numeral.end] === "数" ? "vague" : undefined) ??
    ambiguous(numeral, unit) ??
    headless(text, numeral, unit);
  const unitEnd = unit?.end ?? numeral.end;
  const suffix = readSuffixes(text, unitEnd, unit !== undefined || money !== undefined);
  const own = vague ? ABOUT : isAgeGroup(text, unit) ? DECADE : NONE;
  return {
    numeral,
    prefix,
    speed: pace,
    per: isDenominator(text, numeral.value, unitEnd),
    kind: speed !== undefined ? "number" : (unit?.kind ?? (money === undefined ? "number" : "money")),
    value:
      unclear !== undefined || value === null
        ? null
        : prefix.sign === "minus" && value !== 0
          ? -value
          : value,
    unit: speed !== undefined ? `${unit!.name}/${speed}` : (unit?.name ?? money?.name ?? null),
    scale: unit?.scale ?? 1,
    si: speed === undefined ? unit?.si : undefined,
    unitEnd,
    end: suffix.end,
    qualifiers: joinQualifiers(joinQualifiers(prefix.qualifiers, own), suffix.qualifiers),
    issue: unclear,
  };
}

/** `- 12 -` is a page: its dashes are no signs. */
function signed(text: string, prefix: Prefix, numeral: Numeral, unit: UnitReading | undefined): Prefix {
  if (prefix.sign !== "unclear" || unit !== undefined) return prefix;
  const next = text.charAt(afterSpace(text, numeral.end));
  // (a/b)-1 is a formula.
  return isDashOrLong(next) || text.charAt(prefix.start - 1) === ")"
    ? { start: numeral.start, sign: undefined, qualifiers: [] }
    : prefix;
}

const ABOUT: readonly Qualifier[] = [{ type: "about" }];
const DECADE: readonly Qualifier[] = [{ type: "decade" }];

/** 30代, 20歳代. */
function isAgeGroup(text: string, unit: UnitReading | undefined): boolean {
  return unit?.kind === "age" && text[unit.end - 1] === "代";
}

/** `1.950人` is 1,950 people, for there are no thousandths of them. */
function thousands(numeral: Numeral, unit: UnitReading | undefined): number | undefined {
  if (!numeral.pointedThousands || unit === undefined || numeral.value === null) return undefined;
  if (numeral.decimals === 0 || !unit.whole) return undefined;
  return tidy(numeral.value * 1000);
}

/** `1.950円`, `1.950千円`: a slip for a comma, or a fraction; nothing says which. */
function ambiguous(numeral: Numeral, unit: UnitReading | undefined): string | undefined {
  return numeral.pointedThousands && numeral.decimals > 0 && unit?.name === "円"
    ? "ambiguous-point"
    : undefined;
}

/** 億二千万円: of an amount the digits before 億 are lost; without a unit it is a number that is read out. */
function headless(text: string, { start }: Numeral, unit: UnitReading | undefined): string | undefined {
  return unit !== undefined && classAt(text, start) === KANJI_BIG ? "lost-digits" : undefined;
}
