import type { Assessment, Indicator, IndicatorResult, Reason } from "../indicator/model/types.ts";
import { isDecided, mayAccuse } from "../indicator/verdict/reasons.ts";
import type { ScaleLevel } from "../report/types.ts";

/** Why a rating could not be checked against the numbers of its row. */
export const BECAUSES = [
  "no-rating",
  "no-scale",
  "level-unknown",
  "no-target",
  "no-result",
  "not-due",
  "direction-untold",
  "unsure",
  "words-only",
] as const;
export type Because = (typeof BECAUSES)[number];

/** Reasons that are words or dates: that nothing happened (なし) is said in words, too. */
const BY_WORDS: ReadonlySet<Reason> = new Set(["words", "stated", "none", "deadline"]);

/** What a target says that was not judged; what was, is no reason by itself. */
const BY_RESULT: Readonly<Record<IndicatorResult, (indicator: Indicator) => Because | null>> = {
  met: () => null,
  missed: () => null,
  "not-due": () => "not-due",
  "no-actual": () => "no-result",
  unclear: ({ reason }) => (reason === "direction" ? "direction-untold" : "unsure"),
};

/** Where the targets of a row differ, the reason of the one that came nearest to a judgement counts. */
const NEAREST_FIRST: readonly Because[] = ["direction-untold", "unsure", "no-result", "not-due"];

/** Why the verdict on an initiative is `unverifiable`; null where it is another one. */
export function becauseOf({
  initiative: { rating },
  verdict,
  doubted,
  indicators,
}: Assessment): Because | null {
  if (verdict !== "unverifiable") return null;
  if (doubted !== null) return "unsure";
  if (rating === null) return "no-rating";
  if (rating.scale.length === 0) return "no-scale";
  return rating.clause && isTold(rating.clause) ? becauseOfTargets(indicators) : "level-unknown";
}

/** Whether the legend's clause says what was reached, in words or in percent. */
function isTold({ level, min, max }: ScaleLevel): boolean {
  return level !== "unknown" || min !== undefined || max !== undefined;
}

function becauseOfTargets(all: readonly Indicator[]): Because {
  if (all.length === 0) return "no-target";
  const indicators = all.filter(({ reason }) => !BY_WORDS.has(reason));
  if (indicators.length === 0) return "words-only";
  const judged = indicators.filter(isDecided);
  // Decided, but by what may not accuse: a number of a kindred thing, say.
  if (judged.length > 0 && !judged.every(mayAccuse)) return "unsure";
  // A legend in percent: either a target gave no rate, or the legend's own bands do not fit together.
  if (judged.length > 0)
    return judged.some(({ attainment }) => attainment === null) ? "unsure" : "level-unknown";
  const found = new Set(indicators.map((indicator) => BY_RESULT[indicator.result](indicator)));
  return NEAREST_FIRST.find((because) => found.has(because)) ?? "unsure";
}
