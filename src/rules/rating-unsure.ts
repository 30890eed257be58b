import type { Assessment, Indicator } from "../indicator/model/types.ts";
import { mayAccuse } from "../indicator/verdict/reasons.ts";
import { groundsOf } from "./reading/grounds.ts";
import { describeEn, describeJa, type RatingFact, relatedPlaces, toRatingFact } from "./reading/judged.ts";
import { PROMISE } from "./reading/promise.ts";
import type { Rule } from "./types.ts";

/** What was doubted, and how sure it is. */
interface UnsureFact extends RatingFact {
  readonly doubted: "overrated" | "underrated";
  /** How likely it is right, 0 to 1. */
  readonly confidence: number;
}

/** The numbers seem to speak against the rating, but it is not sure enough that they were read rightly. */
export const ratingUnsure: Rule<UnsureFact> = {
  id: "rating/unsure",
  severity: "info",
  messages: {
    ja: (fact) => `確かめる価値がある: ${describeJa(fact)}`,
    en: (fact) => `worth a look: ${describeEn(fact)}`,
  },
  docs: {
    summary: {
      ja: "評価と数値が合わないように見えるが、読み取りに確信がない",
      en: "The numbers seem to speak against the rating, but the reading is not sure",
    },
    why: {
      ja: "目標と実績の対応、望ましい方向などの確かさが85%に届かないため、指摘とはせず、判定は「確かめられない」とする。人が見て確かめるための手がかりで、間違いも多い。reform show 番号 --why で、何が確かさを下げたかが分かる。",
      en: "How sure it is that target and result belong together, and which way is better, is below 85 %: it is no accusation, and the verdict stays unverifiable. It is a hint for people to look at, and often wrong. reform show ID --why tells what made it unsure.",
    },
    promise: PROMISE,
    examples: {
      ok: [{ goal: "収納率 93.1%以上", do: "収納率 60.9%", rating: "A" }],
      ng: [{ goal: "風しん抗体検査の受検者数 1,400人", do: "クーポン券を900人に発送した。", rating: "A" }],
    },
  },
  *check(assessment, { row }) {
    const scaleLevel = assessment.initiative.rating?.clause;
    const { doubted, confidence } = assessment;
    if (!scaleLevel || confidence === null || (doubted !== "overrated" && doubted !== "underrated")) return;
    const telling = tellingIndicators(assessment, doubted);
    const [first] = telling;
    if (!first) return;
    yield {
      span: (first.actual ?? first.target).span,
      data: { ...toRatingFact(scaleLevel, telling), doubted, confidence },
      related: relatedPlaces(assessment, scaleLevel, telling),
      grounds: groundsOf(assessment, telling, row),
    };
  },
};

function tellingIndicators({ indicators }: Assessment, doubted: UnsureFact["doubted"]): Indicator[] {
  const judged = indicators.filter(mayAccuse);
  const missed = judged.filter(({ result }) => result === "missed");
  return doubted === "overrated" && missed.length > 0 ? missed : judged;
}
