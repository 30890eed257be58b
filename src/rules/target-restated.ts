import type { Rule } from "./types.ts";

interface Restated {
  readonly name: string;
  readonly target: string;
}

/** The results only repeat the target. */
export const targetRestated: Rule<Restated> = {
  id: "target/restated",
  severity: "info",
  messages: {
    ja: ({ name, target }) => `目標「${name} ${target}」が繰り返されているだけで、実績の数値がない`,
    en: ({ name, target }) => `the results only repeat the target "${name} ${target}" and give no result`,
  },
  docs: {
    summary: { ja: "実績欄が目標の繰り返し", en: "The results only repeat the target" },
    why: {
      ja: "「95%以上を目標に取り組んだ」は取組の説明であって実績ではない。実績の数値を書けば判定できる。",
      en: "'Worked towards 95 % or more' describes the effort, not the result. With the figure that was reached the row can be judged.",
    },
    examples: {
      ok: [{ goal: "収納率 95%以上", do: "収納率95%以上を目標に取り組み、収納率は96.1%となった。" }],
      ng: [{ goal: "収納率 95%以上", do: "収納率95%以上を目標に取り組んだ。" }],
    },
  },
  *check({ indicators }) {
    for (const { name, target, result, reason } of indicators) {
      if (result !== "no-actual" || reason !== "restated") continue;
      yield { span: target.span, data: { name, target: target.text } };
    }
  },
};
