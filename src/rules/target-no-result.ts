import { findOtherUnit } from "./reading/other-unit.ts";
import type { Rule } from "./types.ts";

interface Unanswered {
  readonly name: string;
  readonly target: string;
  /** A cell of the row was lost, which may have held the result. */
  readonly partial: boolean;
}

/** A numeric target against which nothing is reported. */
export const targetNoResult: Rule<Unanswered> = {
  id: "target/no-result",
  severity: "info",
  messages: {
    ja: ({ name, target, partial }) =>
      `目標「${name} ${target}」に対する実績の数値がない${partial ? "（この行はセルが欠けている）" : ""}`,
    en: ({ name, target, partial }) =>
      `no result is reported for the target "${name} ${target}"${partial ? " (a cell of this row is missing)" : ""}`,
  },
  docs: {
    summary: { ja: "目標に対する実績がない", en: "A numeric target has no reported result" },
    why: {
      ja: "数値目標を掲げながら実績の数値がないと、達成したかどうかを誰も確かめられない。別の名称で実績を書いている場合は読み取れないことがあるため、目標と同じ名称で書く。",
      en: "Nobody can tell whether a numeric target was reached for which no number is reported. A result under quite another name may not have been recognised: use the name of the target.",
    },
    examples: {
      ok: [
        { goal: "収納率 95.0%", do: "収納率 95.4%" },
        { goal: "収納率の向上が図られている状態", do: "口座振替を推進した。" },
      ],
      ng: [{ goal: "収納率 95.0%", do: "口座振替を推進した。" }],
    },
  },
  *check({ initiative, indicators }, { row }) {
    for (const indicator of indicators) {
      const { name, target, result, reason } = indicator;
      if (result !== "no-actual" || reason === "restated") continue;
      if (findOtherUnit(indicator, row)) continue;
      yield {
        span: target.span,
        data: { name, target: target.text, partial: initiative.status === "partial" },
      };
    }
  },
};
