/** What an achievement rate may be worked out from. */
interface RateInputs {
  readonly target: number;
  readonly actual: number;
  readonly baseline: number | null;
  readonly met: boolean;
}

/** A way in which achievement rates are worked out; null where it cannot be applied. */
export interface RateFormula {
  readonly name: string;
  readonly percent: (inputs: RateInputs) => number | null;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}

/** Half of a plan's five years, and so on: what may have been due by the year of the report. */
const YEAR_SHARES = [3, 4, 5].flatMap((years) =>
  Array.from({ length: years - 1 }, (_, i) => [i + 1, years] as const),
);

/** The formulas in use. None of them is standard, so a printed rate is doubted only where none of them gives it. */
export const RATE_FORMULAS: readonly RateFormula[] = [
  { name: "actual / target", percent: ({ actual, target }) => ratio(actual, target) },
  { name: "target / actual", percent: ({ actual, target }) => ratio(target, actual) },
  {
    name: "1 + (target - actual) / target",
    percent: ({ actual, target }) => ratio(2 * target - actual, target),
  },
  {
    name: "(actual - target) / target",
    percent: ({ actual, target }) => ratio(Math.abs(actual - target), target),
  },
  {
    name: "(actual - baseline) / (target - baseline)",
    percent: ({ actual, target, baseline }) =>
      baseline === null ? null : ratio(actual - baseline, target - baseline),
  },
  {
    name: "actual / baseline",
    percent: ({ actual, baseline }) => (baseline === null ? null : ratio(actual, baseline)),
  },
  ...YEAR_SHARES.map(
    ([passed, years]): RateFormula => ({
      name: `actual / (target × ${passed}/${years})`,
      percent: ({ actual, target }) => ratio(actual, (target * passed) / years),
    }),
  ),
  { name: "capped at 100", percent: ({ met }) => (met ? 100 : null) },
];
