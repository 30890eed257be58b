import {
  afterSpace,
  classAt,
  DIGIT,
  foldAt,
  foldedCode,
  isKanji,
  isKatakana,
  isLatin,
  KANJI_DIGIT,
} from "./chars.ts";
import { type Numeral, readNumeral, tidy } from "./numeral.ts";
import { openCounterEnd } from "./open-counter.ts";
import type { QuantityKind } from "./types.ts";
import { type Unit, unitWordAt } from "./units.ts";
import type { WordMatch } from "./words.ts";

/** A number with the unit after it. */
export interface UnitReading {
  readonly end: number;
  readonly wordStart: number;
  readonly wordEnd: number;
  /** In the base unit of the kind; null where the numeral is malformed. */
  readonly value: number | null;
  readonly kind: QuantityKind;
  readonly name: string;
  readonly scale: number;
  readonly si: number | undefined;
  readonly whole: boolean;
}

const ONE_LETTER_AFTER_SPACE = "mtgL";

/** Reads the unit, counter or ordinal ending after a numeral, and the smaller units after it (8分30秒). */
export function readUnit(text: string, numeral: Numeral): UnitReading | undefined {
  const at = unitStart(text, numeral.end);
  const known = unitWordAt(text, at);
  const match =
    (at === numeral.end && mayBeCurrency(text, at, known) ? currencyAt(text, at) : undefined) ?? known;
  if (match === undefined) return at > numeral.end ? undefined : readOpenCounter(text, numeral);
  if (at > numeral.end && !standsAlone(text, at, match)) return undefined;
  return readKnown(text, numeral, at, match);
}

/** A space may stand before a unit: 95 %. */
function unitStart(text: string, end: number): number {
  const at = afterSpace(text, end);
  return at > end && foldAt(text, at) === " " && foldAt(text, at + 1) === "%" ? at + 1 : at;
}

/** After a space a unit must not begin another word: `1 人材の育成`, `3 本庁舎`. */
function standsAlone(text: string, at: number, { edge, data }: WordMatch<Unit>): boolean {
  if (isLatin(text, edge - 1)) return edge - at > 1 || ONE_LETTER_AFTER_SPACE.includes(foldAt(text, at));
  if (data.kind === "percent" || data.kind === "point") return true;
  const next = text[edge] ?? "";
  return !(isKanji(text, edge) || isKatakana(text, edge)) || "以未超前後程弱強余増減".includes(next);
}

function readKnown(text: string, numeral: Numeral, at: number, match: WordMatch<Unit>): UnitReading {
  const unit = match.data;
  const value = numeral.value === null || unit.scale === 1 ? numeral.value : tidy(numeral.value * unit.scale);
  const first: UnitReading = {
    wordStart: at,
    wordEnd: match.edge,
    end: match.edge,
    value,
    kind: unit.kind,
    name: unit.name,
    scale: unit.scale,
    si: unit.si,
    whole: unit.whole === true,
  };
  switch (unit.kind) {
    case "percent":
      return match.word === "割" ? withSmaller(text, first) : first;
    case "duration":
      return withHalf(text, withSmallerTimes(text, first), unit.scale);
    case "money":
      return withRate(text, withCents(text, first));
    case "count":
      return withRate(text, withHalf(text, first, 1));
    case "point":
    case "age":
    case "ordinal":
      return first;
    default:
      return withRate(text, first);
  }
}

function reading(
  wordStart: number,
  end: number,
  value: number | null,
  kind: QuantityKind,
  name: string,
): UnitReading {
  return { wordStart, wordEnd: end, end, value, kind, name, scale: 1, si: undefined, whole: false };
}

function add(first: UnitReading, end: number, more: number): UnitReading {
  return { ...first, end, value: first.value === null ? null : tidy(first.value + more) };
}

const TENTHS: readonly (readonly [string, number])[] = [
  ["分", 1],
  ["厘", 0.1],
];

/** 8割5分3厘. */
function withSmaller(text: string, first: UnitReading): UnitReading {
  let result = first;
  for (const [word, scale] of TENTHS) {
    const kind = classAt(text, result.end);
    if (kind !== DIGIT && kind !== KANJI_DIGIT) return result;
    const digit = readNumeral(text, result.end);
    if (digit?.value == null || digit.value > 9 || !text.startsWith(word, digit.end)) return result;
    result = add(result, digit.end + 1, digit.value * scale);
  }
  return result;
}

/** 1年6か月, 8分30秒: each further unit smaller than the one before. */
function withSmallerTimes(text: string, first: UnitReading): UnitReading {
  let result = first;
  let { scale } = first;
  for (let i = 0; i < 4; i++) {
    const at = text[result.end] === "と" ? result.end + 1 : result.end;
    if (classAt(text, at) === 0) return result;
    const next = readNumeral(text, at);
    if (next?.value == null) return result;
    const unit = unitWordAt(text, next.end);
    if (unit?.data.kind !== "duration" || unit.data.scale >= scale) return result;
    result = add(result, unit.edge, next.value * unit.data.scale);
    scale = unit.data.scale;
  }
  return result;
}

/** 10円5銭, 2ドルと5セント. */
function withCents(text: string, first: UnitReading): UnitReading {
  const at = text[first.end] === "と" ? first.end + 1 : first.end;
  if (first.scale !== 1 || classAt(text, at) === 0) return first;
  const next = readNumeral(text, at);
  const word = first.name === "円" ? "銭" : "セント";
  if (next?.value == null || !text.startsWith(word, next.end)) return first;
  return add(first, next.end + word.length, next.value / 100);
}

/** 3年半, 1本半; 半期 and 半額 are words of their own. */
function withHalf(text: string, first: UnitReading, scale: number): UnitReading {
  if (text.charCodeAt(first.end) !== 0x534a || "期額数島径面日月年分".includes(text[first.end + 1] ?? "-"))
    return first;
  return add(first, first.end + 1, scale / 2);
}

const MONTH = "月";

/** 158円/㎥, 450g/人・日, 3件/年. */
function withRate(text: string, first: UnitReading): UnitReading {
  if (foldedCode(text, first.end) !== 0x2f) return first;
  let { end, name } = first;
  for (let i = 0; i < 2; i++) {
    const mark = foldAt(text, end);
    if (mark !== "/" && !(i > 0 && mark === "・")) break;
    const unit = text[end + 1] === "月" ? MONTH : unitWordAt(text, end + 1);
    if (unit === undefined) break;
    if (unit === MONTH) return { ...first, end: end + 2, name: `${name}${mark}月` };
    name += mark + (unit.data.kind === "duration" ? unit.word : unit.data.name);
    end = unit.edge;
  }
  if (end === first.end) return first;
  return { ...first, si: undefined, end, name };
}

const CURRENCY_TAILS: readonly string[] =
  "ドル フラン ペソ ルピー ディナール ディルハム クローナ クローネ コルナ リラ リヤル レフ レイ シリング ポンド".split(
    " ",
  );
const LONGEST_CURRENCY = 16;

/** Katakana, or a nation's name, and no listed unit that takes it to its end. */
function mayBeCurrency(text: string, at: number, known: WordMatch<Unit> | undefined): boolean {
  if (!isKatakana(text, at) && !NATION_OPENERS.has(text.charCodeAt(at))) return false;
  return (
    known === undefined ||
    isKatakana(text, known.edge) ||
    isKanji(text, known.edge) ||
    text[known.edge] === "・"
  );
}

/** A currency named after its country: 香港ドル, スイス・フラン, ニュー台湾ドル. */
function currencyAt(text: string, at: number): WordMatch<Unit> | undefined {
  let end = at;
  while (end < at + LONGEST_CURRENCY && (isKatakana(text, end) || isKanji(text, end) || text[end] === "・"))
    end++;
  if (end - at < 4) return undefined;
  const word = text.slice(at, end);
  const tail = CURRENCY_TAILS.find((ending) => word.endsWith(ending) && word.length > ending.length + 1);
  if (tail === undefined || (!isKatakana(text, at) && !NATIONS.some((nation) => word.startsWith(nation))))
    return undefined;
  return { word, edge: end, data: { kind: "money", name: word, scale: 1 } };
}

const NATIONS: readonly string[] = "香港 台湾 新台湾 米 豪 加 英 中国 韓国".split(" ");
const NATION_OPENERS: ReadonlySet<number> = new Set(NATIONS.map((nation) => nation.charCodeAt(0)));

/** A counter that no list holds. */
function readOpenCounter(text: string, numeral: Numeral): UnitReading | undefined {
  if (numeral.form === "kanji") return undefined;
  const end = openCounterEnd(text, numeral.end);
  if (end < 0) return undefined;
  return reading(numeral.end, end, numeral.value, "count", text.slice(numeral.end, end));
}
