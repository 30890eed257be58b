import type { Message } from "../../core/finding.ts";
import type { Weakest, WeakPoint } from "../../indicator/confidence/weakest.ts";
import type { DirectionSource } from "../../indicator/model/types.ts";

/** What may be wrong about a judgement, a sentence for each feature that its confidence is weighed by. */
export const DOUBT_WORDS: Readonly<Record<Exclude<WeakPoint, "direction">, Message>> = {
  columns: {
    ja: "実績は専用の列ではなく文中から探した",
    en: "the result was sought in prose, not in a column of its own",
  },
  alike: {
    ja: "目標と実績の名前が完全には一致しない",
    en: "the names of target and result are not quite alike",
  },
  unrelated: {
    ja: "実績のまわりの語に、目標と共通するものがない",
    en: "no word around the result is one of the target's",
  },
  unlabelled: {
    ja: "実績に名前がなく、位置と単位で結び付けた",
    en: "the result has no name of its own: it was paired by position and unit",
  },
  margin: {
    ja: "ほかの数値も同じくらい実績らしい",
    en: "another number of the row suits nearly as well as the result",
  },
  rivals: { ja: "実績らしい数値がほかにもある", en: "other numbers of the row might be the result" },
  derived: {
    ja: "実績は書かれた数値から計算した（合計・割合など）",
    en: "the result was worked out (a sum, a share), not printed",
  },
  far: {
    ja: "目標と実績がかけ離れており、別のものの数値かもしれない",
    en: "the result is so far from the target that it may count another thing",
  },
  equal: {
    ja: "実績が目標と同じ数値で、目標を書き写しただけかもしれない",
    en: "the result equals the target: it may only repeat it",
  },
  hair: {
    ja: "差がごくわずかで、端数の扱いによる",
    en: "the difference is so small that rounding decides",
  },
  approximate: { ja: "目標が「約」「程度」などの概数である", en: "the target is only approximate" },
  untitled: {
    ja: "目標に名前がなく、取組の題名で読み取った",
    en: "the target has no name of its own, only the title of the initiative",
  },
  targets: {
    ja: "この行にはほかにも目標がある",
    en: "the row has other targets that the rating may rest on",
  },
  numbers: { ja: "この行には数値が多い", en: "the row holds many numbers" },
  denied: {
    ja: "行の文章は逆のことを述べている",
    en: "the words of the row say the contrary",
  },
  "other-way": {
    ja: "実績値どうしの直接の比較ではない（増減・差・割合などによる）",
    en: "it is not a plain comparison of two numbers (a change, a difference, a rate)",
  },
  "long-goal": {
    ja: "目標は長い文の中から読み取った",
    en: "the target was read out of a long text",
  },
  "long-result": {
    ja: "実績は長い文の中から読み取った",
    en: "the result was read out of a long text",
  },
  "damaged-row": {
    ja: "この行には欠けた欄や位置の分からない欄がある",
    en: "cells of the row are missing or out of place",
  },
};

/** What told which way is better, as it stands in such a sentence. */
export const TOLD_BY: Readonly<Record<DirectionSource, Message>> = {
  bound: { ja: "目標の「以上」「以下」", en: "the bound of the target" },
  name: { ja: "指標の名前", en: "the name of the measure" },
  stated: { ja: "目標の数値の書き方", en: "how the goal states the number" },
  event: { ja: "目標が回数であること", en: "that the goal counts times" },
  "goal-bound": { ja: "目標の文の「以上」「以下」", en: "a bound in the words of the goal" },
  "goal-verb": { ja: "目標の文の動詞", en: "the verbs of the goal" },
  baseline: { ja: "基準値との大小", en: "the baseline" },
  previous: { ja: "前年の実績との大小", en: "the result of the year before" },
  rate: { ja: "印刷された達成率", en: "the printed rate" },
  "row-verb": { ja: "行の中の動詞", en: "verbs elsewhere in the row" },
  row: { ja: "行の文章", en: "the words of the row" },
};

/** What would make an accusation wrong, in a sentence. */
export function describeDoubt({ point, sources }: Weakest): Message {
  if (point !== "direction") return DOUBT_WORDS[point];
  const [first, ...others] = sources;
  if (first === undefined)
    return { ja: "増減どちらが良いかは書かれていない", en: "nothing tells which way is better" };
  const by = TOLD_BY[first];
  return others.length === 0
    ? {
        ja: `増減どちらが良いかは${by.ja}だけから判断した`,
        en: `which way is better is told by ${by.en} alone`,
      }
    : {
        ja: `増減どちらが良いかは主に${by.ja}から判断した`,
        en: `which way is better is told mainly by ${by.en}`,
      };
}
