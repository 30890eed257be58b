import { findContradicted } from "./reading/distances.ts";
import { numberPairs, relatedPair } from "./reading/pairs.ts";
import { printLike } from "./reading/precision.ts";
import type { Rule } from "./types.ts";

interface WrongDifference {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly printed: string;
  readonly made: string;
}

/** Words without which no text tells a distance from the target. */
const MAY_DIFFER = [/目標|計画|予定|見込/, /[上下]回|超|不足|届か|及ば/];

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
  *check({ indicators }, { row }) {
    const pairs = numberPairs(indicators);
    if (pairs.length === 0) return;
    for (const passage of row.passagesOf("do", "check")) {
      if (!MAY_DIFFER.every((words) => words.test(passage.text))) continue;
      for (const mention of passage.mentions) {
        const pair = findContradicted(mention, pairs);
        if (!pair) continue;
        const { indicator, actual, difference } = pair;
        const { quantity } = mention;
        yield {
          span: passage.spanOf(quantity.start, quantity.end),
          data: {
            name: indicator.name,
            target: indicator.target.text,
            actual: actual.text,
            printed: quantity.text,
            made: printLike(quantity, difference),
          },
          related: relatedPair(pair),
        };
      }
    }
  },
};
