import { classAt, codeAt, DIGIT, isKanji, KANJI_DIGIT } from "../../text/chars.ts";
import { tidy } from "../model/numeral-types.ts";
import { readNumeral } from "../numeral/numeral.ts";
import { unitWordAt } from "../unit/units.ts";
import type { UnitReading } from "./read-unit.ts";

function add(first: UnitReading, end: number, more: number): UnitReading {
  return { ...first, end, value: first.value === null ? null : tidy(first.value + more) };
}

const TENTHS: readonly (readonly [string, number])[] = [
  ["分", 1],
  ["厘", 0.1],
];

/** 8割5分3厘, 5割半. */
export function withSmaller(text: string, first: UnitReading): UnitReading {
  let result = first;
  for (const [word, scale] of TENTHS) {
    const kind = classAt(text, result.end);
    if (kind !== DIGIT && kind !== KANJI_DIGIT) return result === first ? withHalf(text, first, 10) : result;
    const digit = readNumeral(text, result.end);
    if (digit?.value == null || digit.value > 9 || !text.startsWith(word, digit.end)) return result;
    result = add(result, digit.end + 1, digit.value * scale);
  }
  return result;
}

/** 1年6か月, 8分30秒: each further unit smaller than the one before. */
export function withSmallerTimes(text: string, first: UnitReading): UnitReading {
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
export function withCents(text: string, first: UnitReading): UnitReading {
  const at = text[first.end] === "と" ? first.end + 1 : first.end;
  if (first.scale !== 1 || classAt(text, at) === 0) return first;
  const next = readNumeral(text, at);
  const word = first.name === "円" ? "銭" : "セント";
  if (next?.value == null || !text.startsWith(word, next.end)) return first;
  return add(first, next.end + word.length, next.value / 100);
}

/** 3年半, 1本半; 半期 and 半額 are words of their own. */
export function withHalf(text: string, first: UnitReading, scale: number): UnitReading {
  if (text.charCodeAt(first.end) !== 0x534a || "期額数島径面日月年分".includes(text[first.end + 1] ?? "-"))
    return first;
  return add(first, first.end + 1, scale / 2);
}

const MONTH = "月";

/** 158円/㎥, 450g/人・日, 3件/年. */
export function withRate(text: string, first: UnitReading): UnitReading {
  if (codeAt(text, first.end) !== 0x2f) return first;
  let { end, name } = first;
  for (let i = 0; i < 2; i++) {
    const mark = text.charAt(end);
    if (mark !== "/" && !(i > 0 && mark === "・")) break;
    const unit = text[end + 1] === "月" ? MONTH : unitWordAt(text, end + 1);
    if (unit === undefined) break;
    // 9人／対象者: the beginning of another word.
    if (unit !== MONTH && unit.word.length === 1 && isKanji(text, unit.edge - 1) && isKanji(text, unit.edge))
      break;
    if (unit === MONTH) return { ...first, end: end + 2, name: `${name}${mark}月` };
    name += mark + (unit.data.kind === "duration" ? unit.word : unit.data.name);
    end = unit.edge;
  }
  if (end === first.end) return first;
  return { ...first, si: undefined, end, name };
}
