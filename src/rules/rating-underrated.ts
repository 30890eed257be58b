import type { Assessment } from "../indicator/model/types.ts";
import { mayAccuse } from "../indicator/verdict/reasons.ts";
import { groundsOf } from "./reading/grounds.ts";
import { describeEn, describeJa, type RatingFact, relatedPlaces, toRatingFact } from "./reading/judged.ts";
import { PROMISE } from "./reading/promise.ts";
import type { Rule } from "./types.ts";

/** The self-rating says less than the numbers of the same row. */
export const ratingUnderrated: Rule<RatingFact> = {
  id: "rating/underrated",
  severity: "warning",
  messages: { ja: describeJa, en: describeEn },
  docs: {
    summary: {
      ja: "自己評価が数値より低い",
      en: "The self-rating says less than the numbers of the same row",
    },
    why: {
      ja: "判定できた目標をすべて達成しているのに、凡例では未達成を意味する評価になっている（「ほぼ達成」の場合はinfo）。評価の記入誤りか、数値に表れない課題を重く見たかのどちらかで、後者なら評価欄にその理由を書き添える。",
      en: "Every judged target was met, yet the legend's words for the rating say that it was not (info where they say 'nearly'). Either the rating is a slip, or something besides the numbers weighed more: then say so beside the rating.",
    },
    promise: PROMISE,
    examples: {
      ok: [
        { goal: "整備面積 400ha", do: "整備面積 427ha", rating: "A" },
        { goal: "整備面積 400ha", do: "整備面積 327ha", rating: "C" },
      ],
      ng: [
        { goal: "整備面積 400ha", do: "整備面積 427ha", rating: "C" },
        {
          goal: "整備面積 400ha",
          do: "整備面積 427ha",
          rating: "B",
          legend: ["A：目標を達成", "B：目標をほぼ達成", "C：目標は未達成"],
        },
      ],
    },
  },
  *check(assessment, { row }) {
    const scaleLevel = assessment.initiative.rating?.clause;
    if (assessment.verdict !== "underrated" || !scaleLevel) return;
    const judged = assessment.indicators.filter(mayAccuse);
    const first = judged[0];
    if (!first) return;
    yield {
      span: (first.actual ?? first.target).span,
      data: toRatingFact(scaleLevel, judged),
      related: relatedPlaces(assessment, scaleLevel, judged),
      grounds: groundsOf(assessment, judged, row),
      severity: saysMissed(assessment) ? "warning" : "info",
    };
  },
};

function saysMissed({ level }: Assessment): boolean {
  return level === "missed" || level === "infeasible";
}
