import { labelKey, likeness } from "../indicator/labels.ts";
import type { Mention } from "../indicator/mentions.ts";
import type { Indicator, Reading } from "../indicator/types.ts";
import { sameUnit } from "../indicator/units.ts";
import { DIFFERENCE_BEFORE } from "../indicator/words.ts";
import { mentionOf } from "./reading/places.ts";
import { printLike, slackOf } from "./reading/precision.ts";
import type { RowReading } from "./reading/row.ts";
import type { Rule } from "./types.ts";

interface WrongDifference {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly printed: string;
  readonly made: string;
}

interface Pair {
  readonly indicator: Indicator;
  readonly actual: Reading;
  readonly difference: number;
  readonly slack: number;
  /** The difference in percent of the target. */
  readonly relative: number;
}

/** A printed distance from the target that is not the distance between target and result. */
export const arithmeticDifference: Rule<WrongDifference> = {
  id: "arithmetic/difference",
  severity: "info",
  messages: {
    ja: ({ name, target, actual, printed, made }) =>
      `${name}は目標${target}に対し${actual}で差は${made}だが、本文には${printed}とある`,
    en: ({ name, target, actual, printed, made }) =>
      `${name}: target ${target} and result ${actual} are ${made} apart, but the text says ${printed}`,
  },
  docs: {
    summary: {
      ja: "目標との差の数値が合わない",
      en: "The printed distance from the target is not that of the numbers",
    },
    why: {
      ja: "「目標を2.1ポイント上回った」のような差が、同じ行の目標値と実績値の差と違う。どの目標との差か本文から決められない場合は対象にしない。前年度との差を目標との差のように書いている場合もある。",
      en: "A statement such as '2.1 points above the target' does not agree with the target and result of the same row. Where the text leaves open which target is meant, nothing is reported.",
    },
    examples: {
      ok: [
        {
          goal: "市税徴収率 95.0%",
          do: "市税徴収率 97.1%",
          check: "市税徴収率は2.1ポイント目標より上回った。",
        },
        { goal: "市税徴収率 95.0%", do: "市税徴収率 97.1%", check: "前年度より0.4ポイント上回った。" },
      ],
      ng: [
        {
          goal: "市税徴収率 95.0%",
          do: "市税徴収率 97.1%",
          check: "市税徴収率は3.1ポイント目標より上回った。",
        },
      ],
    },
  },
  *check({ initiative, indicators }, { readRow }) {
    const row = readRow(initiative);
    for (const { text, mentions } of row.passagesOf("do", "check")) {
      if (!/[上下]回|超|不足|届か|及ば/.test(text)) continue;
      for (const mention of mentions) {
        const { quantity, source } = mention;
        if (!mention.traits.has("difference") || !isAgainstTarget(mention) || quantity.value === null)
          continue;
        const pairs = pairsFor(mention, indicators);
        const pair = pairs.some((one) => agrees(mention, one)) ? null : choosePair(mention, pairs, row);
        if (!pair) continue;
        const { indicator, actual, difference } = pair;
        const { name, target } = indicator;
        yield {
          span: source.spanOf(quantity.start, quantity.end),
          data: {
            name,
            target: target.text,
            actual: actual.text,
            printed: quantity.text,
            made: printLike(quantity, difference),
          },
          related: [
            { message: { ja: `目標: ${target.text}`, en: `target: ${target.text}` }, span: target.span },
            { message: { ja: `実績: ${actual.text}`, en: `result: ${actual.text}` }, span: actual.span },
          ],
        };
      }
    }
  },
};

function isAgainstTarget({ source, quantity, behind }: Mention): boolean {
  const before = source.text.slice(Math.max(0, quantity.start - 24), quantity.start);
  if (/前年|昨年|前回|平均/.test(before + behind)) return false;
  return DIFFERENCE_BEFORE.test(before) || /^[^、。]{0,4}(?:目標|計画)/.test(behind);
}

/** Indicators of which the number may be the distance: points for a rate, else the same unit, or percent of anything. */
function pairsFor({ quantity }: Mention, indicators: readonly Indicator[]): Pair[] {
  return indicators.flatMap((indicator) => {
    const { target, actual, unit } = indicator;
    const wanted = target.value ?? target.min ?? target.max;
    if (wanted === null || !actual || actual.value === null) return [];
    const isRate = unit === "%";
    const fits =
      quantity.kind === "point" ? isRate : quantity.kind === "percent" || sameUnit(unit, quantity.unit);
    if (!fits) return [];
    const difference = Math.abs(actual.value - wanted);
    const slack = (slackOf(quantity) + slackOf(target) + slackOf(actual)) / 2;
    return [
      { indicator, actual, difference, slack, relative: wanted === 0 ? 0 : (100 * difference) / wanted },
    ];
  });
}

function agrees({ quantity }: Mention, { difference, relative, slack }: Pair): boolean {
  const printed = Math.abs(quantity.value ?? 0);
  const isNear = (value: number) => Math.abs(value - printed) <= slack + Math.abs(value) * 1e-9;
  return isNear(difference) || (quantity.kind === "percent" && isNear(relative));
}

/** The one pair that the sentence speaks of; null where it is not sure. */
function choosePair(mention: Mention, pairs: readonly Pair[], row: RowReading): Pair | null {
  if (mention.quantity.kind === "percent" && pairs.some(({ indicator }) => indicator.unit !== "%"))
    return null;
  const scored = pairs
    .map((pair) => ({ pair, score: likenessTo(mention, pair.indicator, row) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < (second ? 0.7 : 0.5)) return null;
  return second && best.score - second.score < 0.2 ? null : best.pair;
}

function likenessTo({ key }: Mention, { name, target }: Indicator, row: RowReading): number {
  return Math.max(likeness(key, labelKey(name)), likeness(key, mentionOf(row, target)?.fullKey ?? ""));
}
