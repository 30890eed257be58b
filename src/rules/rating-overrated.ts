import type { Severity } from "../core/finding.ts";
import { ERROR_FROM } from "../indicator/confidence/confidence.ts";
import type { Assessment, Indicator } from "../indicator/model/types.ts";
import { mayAccuse } from "../indicator/verdict/reasons.ts";
import { groundsOf } from "./reading/grounds.ts";
import { describeEn, describeJa, type RatingFact, relatedPlaces, toRatingFact } from "./reading/judged.ts";
import { PROMISE } from "./reading/promise.ts";
import type { Rule } from "./types.ts";

/** Attainment from which a target was missed by a hair. */
const BY_A_HAIR = 0.95;

/** The self-rating says more than the numbers of the same row. */
export const ratingOverrated: Rule<RatingFact> = {
  id: "rating/overrated",
  severity: "error",
  messages: { ja: describeJa, en: describeEn },
  docs: {
    summary: {
      ja: "自己評価が数値より高い",
      en: "The self-rating says more than the numbers of the same row",
    },
    why: {
      ja: "凡例のことばで評価の意味を読み、その行の目標値と実績値を比べる。判定できた目標がすべて未達で、読み取りの確かさが97%以上ならerror、一部の未達、5%以内の未達、「ほぼ達成」の評価、それより不確かなものはwarning。数値に表れない事情（目標そのものの見直し、外的要因）で評価した場合や、目標と実績の対応を読み違えた場合は当たらない。関連箇所を確かめ、理由があれば評価欄に書き添える。",
      en: "The report's own legend gives the rating its meaning; the row's targets and results are held against it. An error where every judged target was missed and the reading is at least 97 % sure; a warning where only some were, where all were missed by at most 5 %, for ratings that claim no more than 'nearly', and for what is less sure. It may be wrong where something besides the numbers stood behind the rating, or where a result was paired with the wrong target: see the related places, and state the reason beside the rating if there is one.",
    },
    promise: PROMISE,
    examples: {
      ok: [
        { goal: "収納率 93.1%以上", do: "収納率 93.4%", rating: "A" },
        { goal: "収納率 93.1%以上", do: "収納率 90.9%", rating: "C" },
        { goal: "相談窓口が充実している状態", do: "相談窓口を設置した。", rating: "A" },
      ],
      ng: [
        { goal: "収納率 93.1%以上", do: "収納率 60.9%", rating: "A" },
        { goal: "整備面積 54.0ha", do: "整備面積 24.6ha", rating: "B" },
      ],
    },
  },
  *check(assessment, { row }) {
    const scaleLevel = assessment.initiative.rating?.clause;
    if (assessment.verdict !== "overrated" || !scaleLevel) return;
    const telling = tellingIndicators(assessment.indicators);
    const worst = telling[0];
    if (!worst) return;
    yield {
      span: (worst.actual ?? worst.target).span,
      data: toRatingFact(scaleLevel, telling),
      related: relatedPlaces(assessment, scaleLevel, telling),
      grounds: groundsOf(assessment, telling, row),
      severity: severityOf(assessment, telling),
    };
  },
};

/**
 * What was missed, worst first, of all that may accuse; under a legend in percent a target may have been met and still
 * be too little.
 */
function tellingIndicators(indicators: readonly Indicator[]): Indicator[] {
  const judged = indicators.filter(mayAccuse);
  const missed = judged.filter(({ result }) => result === "missed");
  const rank = ({ attainment }: Indicator) => attainment ?? 0;
  return (missed.length > 0 ? missed : judged).toSorted((a, b) => rank(a) - rank(b));
}

function severityOf({ level, outcome, confidence }: Assessment, telling: readonly Indicator[]): Severity {
  const claims = level === "exceeded" || level === "achieved";
  // Of a bare distance (2ポイント下回った) nobody can tell how much it is of the target.
  const close = telling.every(({ attainment, reason }) =>
    attainment === null ? reason === "difference" : attainment >= BY_A_HAIR,
  );
  const isFar = claims && outcome === "missed" && !close && !telling.every(isSlip);
  return isFar && (confidence ?? 0) >= ERROR_FROM ? "error" : "warning";
}

/** An amount so far off that its unit is likelier wrong than the rating. */
function isSlip({ unit, attainment }: Indicator): boolean {
  return unit === "円" && attainment !== null && attainment < 1 / 50;
}
