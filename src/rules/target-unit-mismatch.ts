import { findOtherUnit } from "./reading/other-unit.ts";
import { relatedTarget } from "./reading/pairs.ts";
import type { Rule } from "./types.ts";

interface Mismatch {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
}

/** Target and result of one thing in units that cannot be compared. */
export const targetUnitMismatch: Rule<Mismatch> = {
  id: "target/unit-mismatch",
  severity: "info",
  messages: {
    ja: ({ name, target, actual }) =>
      `${name}は目標が${target}、実績が${actual}で、単位が違うため比べられない`,
    en: ({ name, target, actual }) =>
      `${name}: the target ${target} and the result ${actual} are in units that cannot be compared`,
  },
  docs: {
    summary: { ja: "目標と実績の単位が違う", en: "Target and result are in different units" },
    why: {
      ja: "同じ名称の目標と実績が、率と人数のように比べられない単位で書かれている。目標と同じ単位の実績を書き添えれば判定できる。名称が同じでも別のものを指す場合は当たらない。",
      en: "Target and result bear one name but units that cannot be compared, such as a rate and a number of people. Add the result in the target's unit. It is beside the point where the one name stands for two things.",
    },
    examples: {
      ok: [
        { goal: "研修受講者 200人", do: "研修受講者 180名" },
        { goal: "研修受講者 80%", do: "研修受講者 180人 研修受講者 82%" },
      ],
      ng: [{ goal: "研修受講者 80%", do: "研修受講者 180人" }],
    },
  },
  *check({ indicators }, { row }) {
    for (const indicator of indicators) {
      const { name, target } = indicator;
      const other = findOtherUnit(indicator, row);
      if (!other) continue;
      const { quantity, passage } = other;
      yield {
        span: passage.spanOf(quantity.start, quantity.end),
        data: { name, target: target.text, actual: quantity.text },
        related: [relatedTarget(indicator)],
      };
    }
  },
};
