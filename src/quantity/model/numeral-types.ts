/** A numeral without sign, unit and bounds. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** null where it is malformed. */
  readonly value: number | null;
  readonly issue: string | undefined;
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
