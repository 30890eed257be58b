import { afterSpace, isKanji, isKatakana, isLatin, isSpace } from "../../text/chars.ts";
import type { WordMatch } from "../../text/word-index.ts";
import { type Numeral, tidy } from "../model/numeral-types.ts";
import type { QuantityKind } from "../model/types.ts";
import { currencyAt, mayBeCurrency } from "../unit/currencies.ts";
import { openCounterEnd } from "../unit/open-counter.ts";
import type { Unit } from "../unit/unit-rows.ts";
import { unitWordAt } from "../unit/units.ts";
import { withCents, withHalf, withRate, withSmaller, withSmallerTimes } from "./unit-tails.ts";

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
  return at > end && isSpace(text, at) && text.charAt(at + 1) === "%" ? at + 1 : at;
}

/** After a space a unit must not begin another word: `1 人材の育成`, `3 本庁舎`. */
function standsAlone(text: string, at: number, { edge, data }: WordMatch<Unit>): boolean {
  if (isLatin(text, edge - 1)) return edge - at > 1 || ONE_LETTER_AFTER_SPACE.includes(text.charAt(at));
  if (data.kind === "percent" || data.kind === "point") return true;
  const next = text[edge] ?? "";
  return !(isKanji(text, edge) || isKatakana(text, edge)) || "以未超前後程弱強余増減".includes(next);
}

const FIRST_CENTURY = 10;
const CENTURY: Unit = { kind: "ordinal", name: "世紀", scale: 1 };

function readKnown(text: string, numeral: Numeral, at: number, match: WordMatch<Unit>): UnitReading {
  // 21世紀 is one of them, 2世紀 may be how long.
  const isCentury = match.word === "世紀" && numeral.value !== null && numeral.value >= FIRST_CENTURY;
  const unit = isCentury ? CENTURY : match.data;
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
    case "ordinal":
      return first;
    case "point":
    case "age":
      return withHalf(text, first, 1);
    default:
      return withRate(text, withHalf(text, first, 1));
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

/** A counter that no list holds. */
function readOpenCounter(text: string, numeral: Numeral): UnitReading | undefined {
  if (numeral.form === "kanji") return undefined;
  const end = openCounterEnd(text, numeral.end);
  if (end < 0) return undefined;
  return reading(numeral.end, end, numeral.value, "count", text.slice(numeral.end, end));
}
