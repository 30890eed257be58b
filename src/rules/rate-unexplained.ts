import { slugOf } from "../indicator/verdict/reasons.ts";
import type { Quantity } from "../quantity/model/types.ts";
import { type NumberPair, numberPairs, relatedPair } from "./reading/pairs.ts";
import { slackOf } from "./reading/precision.ts";
import { findRates, pairOfRate } from "./reading/printed-rates.ts";
import { RATE_FORMULAS } from "./reading/rate-formulas.ts";
import type { Rule } from "./types.ts";

interface UnexplainedRate {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly printed: string;
  /** Result over target in percent, the commonest way; null where it has no meaning. */
  readonly usual: string | null;
}

/** A printed achievement rate that no usual formula gives. */
export const rateUnexplained: Rule<UnexplainedRate> = {
  id: "rate/unexplained",
  severity: "info",
  messages: {
    ja: ({ name, target, actual, printed, usual }) =>
      `${name}の達成率${printed}は、目標${target}と実績${actual}からは導けない${usual ? `（実績÷目標は${usual}）` : ""}`,
    en: ({ name, target, actual, printed, usual }) =>
      `the achievement rate ${printed} of ${name} does not follow from target ${target} and result ${actual}${usual ? ` (result over target is ${usual})` : ""}`,
  },
  docs: {
    summary: {
      ja: "目標と実績から導けない達成率",
      en: "An achievement rate that target and result do not give",
    },
    why: {
      ja: "達成率の算式は団体によって違うため、実績÷目標、目標÷実績、基準値からの伸び、年割りなど、使われている式のどれにも合わない場合だけ示す。独自の算式であれば表の近くに記す。",
      en: "Cities work out achievement rates in different ways; only a rate that none of the known ones gives is reported: result over target, target over result, progress from the baseline, shares of the years and so on. State a formula of your own near the table.",
    },
    examples: {
      ok: [
        { goal: "相談件数 200件", do: "相談件数 180件（達成率90%）", rating: "B" },
        { goal: "ごみ排出量 200t以下", do: "ごみ排出量 250t（達成率80%）", rating: "B" },
        { goal: "相談件数 200件", do: "相談件数 180件", extra: { 達成率: "90.0%" }, rating: "B" },
      ],
      ng: [
        { goal: "相談件数 200件", do: "相談件数 180件（達成率97%）", rating: "B" },
        { goal: "相談件数 200件", do: "相談件数 180件", extra: { 達成率: "97.0%" }, rating: "B" },
      ],
    },
  },
  *check({ indicators }, { row }) {
    const pairs = numberPairs(indicators).filter(({ indicator }) => slugOf(indicator.reason) === null);
    if (pairs.length === 0) return;
    const rates = findRates(row);
    for (const rate of rates) {
      const { quantity, passage } = rate;
      const pair = pairOfRate(rate, pairs, rates.length === 1);
      if (!pair || isExplained(quantity, pair)) continue;
      const { indicator, actual, wanted, reached } = pair;
      yield {
        span: passage.spanOf(quantity.start, quantity.end),
        data: {
          name: indicator.name,
          target: indicator.target.text,
          actual: actual.text,
          printed: quantity.text,
          usual: wanted > 0 && reached >= 0 ? `${((100 * reached) / wanted).toFixed(1)}%` : null,
        },
        related: relatedPair(pair),
      };
    }
  },
};

/** Whether any formula gives the rate, with the rounding of all three numbers allowed for. */
function isExplained({ text, value }: Quantity, { indicator, actual, wanted, reached }: NumberPair): boolean {
  const { target, baseline, result } = indicator;
  const inputs = {
    target: wanted,
    actual: reached,
    baseline: baseline?.value ?? null,
    met: result === "met",
  };
  const blur =
    (reached === 0 ? 0 : slackOf(actual) / Math.abs(reached)) +
    (wanted === 0 ? 0 : slackOf(target) / Math.abs(wanted));
  return RATE_FORMULAS.some(({ percent }) => {
    const made = percent(inputs);
    if (made === null) return false;
    return Math.abs(made - (value ?? 0)) <= slackOf({ text, unit: "%" }) + (Math.abs(made) * blur) / 2 + 1e-9;
  });
}
