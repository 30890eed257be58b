import type { Quantity } from "../quantity/model/types.ts";
import type { Passage } from "../row/passage/passage.ts";
import { printLike, slackOf } from "./reading/precision.ts";
import { findAnswers, findShares } from "./reading/shares.ts";
import type { Rule } from "./types.ts";

interface WrongShare {
  readonly part: string;
  readonly whole: string;
  readonly printed: string;
  readonly made: string;
}

/** A part, its whole and a percentage that is not theirs. */
export const arithmeticShare: Rule<WrongShare> = {
  id: "arithmetic/share",
  severity: "info",
  messages: {
    ja: ({ part, whole, printed, made }) => `${whole}のうち${part}は${made}だが、${printed}とある`,
    en: ({ part, whole, printed, made }) => `${part} of ${whole} is ${made}, but ${printed} is printed`,
  },
  docs: {
    summary: { ja: "割合の計算が合わない", en: "A printed percentage is not that of its part and whole" },
    why: {
      ja: "「25事業中19事業（76%）」のように、部分・全体・割合がそろっているものだけを計算し直す。最後の桁の丸めと切り捨ては許す。割合の分母が別にある場合は、それを書き添える。",
      en: "Only where part, whole and percentage stand together is the percentage worked out again; rounding and cutting off of its last digit are allowed for. Where its denominator is another number, say which.",
    },
    examples: {
      ok: [
        { do: "25事業中19事業（76%）を完了した。" },
        { do: "取得者 9人／28人（32.1%）" },
        { do: "市民アンケート（1,500人を対象）を実施した。", check: "回答は692件（46.1%）であった。" },
      ],
      ng: [
        { do: "25事業中19事業（67%）を完了した。" },
        { do: "市民アンケート（1,500人を対象）を実施した。", check: "回答は692件（64.1%）であった。" },
      ],
    },
  },
  *check(_, { row }) {
    const passages = row.passagesOf("do", "check");
    const shares = [...passages.flatMap(findShares), ...findAnswers(passages)];
    for (const { part, whole, percent, passage, wholePassage } of shares) {
      const made = (100 * (part.value ?? 0)) / (whole.value ?? 1);
      if (isNear(made, percent) || isNear(100 - made, percent)) continue;
      yield {
        span: passage.spanOf(percent.start, percent.end),
        data: { part: part.text, whole: whole.text, printed: percent.text, made: printLike(percent, made) },
        related: [
          { message: { ja: `部分: ${part.text}`, en: `part: ${part.text}` }, span: spanIn(passage, part) },
          {
            message: { ja: `全体: ${whole.text}`, en: `whole: ${whole.text}` },
            span: spanIn(wholePassage, whole),
          },
        ],
      };
    }
  },
};

function spanIn(passage: Passage, { start, end }: Quantity) {
  return passage.spanOf(start, end);
}

function isNear(made: number, percent: Quantity): boolean {
  return Math.abs(made - (percent.value ?? 0)) <= slackOf(percent) + 1e-9;
}
