import { afterSpace, classAt, isDigit, isSpace } from "../../text/chars.ts";
import { type Numeral, tidy } from "../model/numeral-types.ts";
import { readNumeral } from "./numeral.ts";

/** What may follow the first number of a fraction. */
const OPENERS = "分/と 　";

/** The fraction that `first` opens: 3分の1, 1/3, 五と四分の一, `1 3/5`; undefined where there is none. */
export function readFraction(text: string, first: Numeral): Numeral | undefined {
  if (first.value === null || !OPENERS.includes(text[first.end] ?? "-")) return undefined;
  return readParts(text, first) ?? readSlash(text, first) ?? readMixed(text, first);
}

/** 四分の一: the denominator comes first. */
function readParts(text: string, denominator: Numeral): Numeral | undefined {
  let at = afterSpace(text, denominator.end);
  if (text[at] !== "分") return undefined;
  at = afterSpace(text, at + 1);
  if (text[at] !== "の") return undefined;
  at = afterSpace(text, at + 1);
  const numerator = classAt(text, at) === 0 ? undefined : readNumeral(text, at);
  if (numerator?.value == null || !denominator.value) return undefined;
  return fraction(denominator, numerator, numerator.value / denominator.value);
}

function readSlash(text: string, numerator: Numeral): Numeral | undefined {
  if (text.charAt(numerator.end) !== "/" || !isDigit(text, numerator.end + 1)) return undefined;
  const denominator = readNumeral(text, numerator.end + 1);
  if (!denominator?.value || text.charAt(denominator.end) === "/") return undefined;
  return fraction(numerator, denominator, numerator.value! / denominator.value);
}

/** 一と二分の一, `1 3/5`: a whole number and a proper fraction. */
function readMixed(text: string, whole: Numeral): Numeral | undefined {
  let at = afterSpace(text, whole.end);
  const joined = text[at] === "と";
  if (joined) at = afterSpace(text, at + 1);
  if ((!joined && !isSpace(text, whole.end)) || classAt(text, at) === 0) return undefined;
  const next = readNumeral(text, at);
  if (next?.value == null) return undefined;
  const part = joined ? readParts(text, next) : readSlash(text, next);
  if (part?.value == null || (!joined && (part.value >= 1 || !whole.plain))) return undefined;
  return fraction(whole, part, whole.value! + part.value);
}

function fraction(left: Numeral, right: Numeral, value: number): Numeral {
  return {
    ...left,
    end: right.end,
    value: tidy(value),
    form: left.form === right.form ? left.form : "mixed",
    plain: false,
    pointedThousands: false,
    hasUnits: true,
    multiplier: 1,
  };
}
