import { labelKey, likeness } from "../indicator/labels.ts";
import type { Assessment, Indicator, Reading } from "../indicator/types.ts";
import type { Quantity } from "../quantity/types.ts";
import { slackOf } from "./reading/precision.ts";
import { RATE_FORMULAS } from "./reading/rate-formulas.ts";
import type { Passage, RowReading } from "./reading/row.ts";
import type { Rule } from "./types.ts";

interface UnexplainedRate {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly printed: string;
  /** Result over target in percent, the commonest way; null where it has no meaning. */
  readonly usual: string | null;
}

interface PrintedRate {
  readonly quantity: Quantity;
  readonly passage: Passage;
  /** The words before 達成率 in its clause. */
  readonly label: string;
}

interface Judged {
  readonly indicator: Indicator;
  readonly actual: Reading;
  readonly target: number;
  readonly value: number;
}

const SAME_LABEL = 0.6;
const RATE = /(?:達成率|達成度|進捗率)$/;
const RATE_BEFORE = /([^\s　。、・（）()\d％%]*?)(?:達成率|達成度|進捗率)[\s　:：はが約]*$/;

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
  *check(assessment, { readRow }) {
    const judged = judgedOf(assessment);
    if (judged.length === 0) return;
    const rates = printedRates(readRow(assessment.initiative));
    for (const rate of rates) {
      const { quantity, passage } = rate;
      const found = judgedFor(rate, judged, rates.length);
      if (!found || isExplained(quantity, found)) continue;
      const { indicator, actual, target, value } = found;
      yield {
        span: passage.spanOf(quantity.start, quantity.end),
        data: {
          name: indicator.name,
          target: indicator.target.text,
          actual: actual.text,
          printed: quantity.text,
          usual: target > 0 && value >= 0 ? `${((100 * value) / target).toFixed(1)}%` : null,
        },
        related: [
          {
            message: { ja: `目標: ${indicator.target.text}`, en: `target: ${indicator.target.text}` },
            span: indicator.target.span,
          },
          { message: { ja: `実績: ${actual.text}`, en: `result: ${actual.text}` }, span: actual.span },
        ],
      };
    }
  },
};

function judgedOf({ indicators }: Assessment): Judged[] {
  return indicators.flatMap((indicator) => {
    const { actual } = indicator;
    const target = indicator.target.value ?? indicator.target.min ?? indicator.target.max;
    if (target === null || !actual || actual.value === null || indicator.reason !== null) return [];
    return [{ indicator, actual, target, value: actual.value }];
  });
}

function printedRates(row: RowReading): PrintedRate[] {
  return row.passages.flatMap((passage) => {
    if (passage.field === "extra") {
      const [only, ...more] = passage.quantities;
      const isRate = RATE.test(passage.heading) && only && more.length === 0 && isPercent(only);
      return isRate ? [{ quantity: only, passage, label: "" }] : [];
    }
    if (passage.field !== "do" && passage.field !== "check") return [];
    if (!/達成率|達成度|進捗率/.test(passage.text)) return [];
    return passage.quantities.flatMap((quantity) => {
      const before = RATE_BEFORE.exec(passage.text.slice(Math.max(0, quantity.start - 40), quantity.start));
      return before && quantity.kind === "percent" && isPercent(quantity)
        ? [{ quantity, passage, label: before[1] ?? "" }]
        : [];
    });
  });
}

function isPercent({ kind, value, min, max, approximate }: Quantity): boolean {
  return (
    (kind === "percent" || kind === "number") &&
    value !== null &&
    min === null &&
    max === null &&
    !approximate
  );
}

/** The indicator whose result stands right before the rate, or the only one of the row. */
function judgedFor(
  { quantity, passage, label }: PrintedRate,
  judged: readonly Judged[],
  rates: number,
): Judged | null {
  const at = passage.spanOf(quantity.start, quantity.end).start;
  const speaksOf = ({ indicator }: Judged) =>
    labelKey(label) === "" || likeness(labelKey(label), labelKey(indicator.name)) >= SAME_LABEL;
  const beside = judged.find(({ actual }) => {
    const gap = at - actual.span.end;
    if (actual.field !== passage.field || gap < 0 || gap > 12) return false;
    return !/[\d０-９。]/.test(passage.text.slice(quantity.start - gap, quantity.start));
  });
  if (beside) return speaksOf(beside) ? beside : null;
  const [only] = judged;
  return judged.length === 1 && rates === 1 && only && speaksOf(only) ? only : null;
}

function isExplained(
  { text, value }: Quantity,
  { indicator, actual, target, value: result }: Judged,
): boolean {
  const inputs = {
    target,
    actual: result,
    baseline: indicator.baseline?.value ?? null,
    met: indicator.result === "met",
  };
  const blur =
    (result === 0 ? 0 : slackOf(actual) / Math.abs(result)) +
    (target === 0 ? 0 : slackOf(indicator.target) / Math.abs(target));
  return RATE_FORMULAS.some(({ percent }) => {
    const made = percent(inputs);
    if (made === null) return false;
    return Math.abs(made - (value ?? 0)) <= slackOf({ text, unit: "%" }) + (Math.abs(made) * blur) / 2 + 1e-9;
  });
}
