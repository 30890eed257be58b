/** A run of Arabic digits with its separators: `mantissa` / 10^`decimals`. */
export interface ArabicRun {
  readonly end: number;
  /** The digits without separators and point; 0 where `issue` is set. */
  readonly mantissa: number;
  readonly decimals: number;
  /** Digits only: no comma, point or space. */
  readonly plain: boolean;
  /** `1.950` and `1.263.695`: the points may separate thousands; what is counted decides. */
  readonly pointedThousands: boolean;
  readonly issue: string | undefined;
}

/** A numeral that cannot be read, and why. */
export function malformed(end: number, issue: string): ArabicRun {
  return { end, mantissa: 0, decimals: 0, plain: false, pointedThousands: false, issue };
}

/** A numeral from its digits without separators. */
export function wellFormed(
  end: number,
  digits: string,
  decimals: number,
  plain: boolean,
  pointedThousands: boolean,
): ArabicRun {
  return { end, mantissa: Number(digits), decimals, plain, pointedThousands, issue: undefined };
}
