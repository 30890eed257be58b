import type { Quantity } from "../../quantity/model/types.ts";
import { foldKey } from "../../text/fold.ts";

/** The last run of digits of a printed amount, its decimals, and the powers of ten written behind it. */
const DIGITS = /\d[\d,]*(?:\.(\d+))?([十百千万億兆]*)/g;
const POWERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  億: 1e8,
  兆: 1e12,
};

interface Print {
  readonly decimals: number;
  /** What one of the last printed unit is worth: 10⁸ for 414億円, 10⁶ for 50億4千7百万円. */
  readonly scale: number;
  readonly start: number;
  /** Where the words behind the digits begin: 億円. */
  readonly tail: number;
}

function readPrint(folded: string): Print {
  const found = [...folded.matchAll(DIGITS)].at(-1);
  if (!found) return { decimals: 0, scale: 1, start: 0, tail: 0 };
  const [whole, fraction = "", powers = ""] = found;
  const scale = [...powers].reduce((product, char) => product * (POWERS[char] ?? 1), 1);
  return {
    decimals: fraction.length,
    scale,
    start: found.index,
    tail: found.index + whole.length - powers.length,
  };
}

/** The place value of the last printed digit, in base units: 0.1 for 46.1%, 1,000 for 15,000千円. */
export function stepOf(text: string): number {
  const { decimals, scale } = readPrint(foldKey(text));
  return scale * 10 ** -decimals;
}

/** By how much the true value may differ from the printed one through rounding: 0 for whole things such as 25件. */
export function slackOf({ text, unit }: { readonly text: string; readonly unit: string | null }): number {
  const step = stepOf(text);
  return step === 1 && unit !== "%" && unit !== "ポイント" ? 0 : step;
}

/** A value in base units as it would be printed beside a quantity: with its unit and as many decimals. */
export function printLike({ text }: Pick<Quantity, "text">, value: number): string {
  const folded = foldKey(text);
  const { decimals, scale, tail } = readPrint(folded);
  const digits = (value / scale).toLocaleString("en", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: Math.max(decimals, 1),
  });
  return `${digits}${folded.slice(tail)}`;
}
