import type { Initiative, Rating, Report, ScaleLevel } from "../report/types.ts";
import { sameWords } from "./same-words.ts";
import { toDecision } from "./to-decision.ts";
import type { Correction, Said, StaleCorrection } from "./types.ts";

type RatingSaid = Extract<Said, { kind: "rating" | "level" }>;
/** A correction of a rating or of what it says. */
export type RatingCorrection = Correction & { readonly said: RatingSaid };

/** Whether a correction speaks of the rating. */
export function isOfRating(correction: Correction): correction is RatingCorrection {
  return correction.said.kind === "rating" || correction.said.kind === "level";
}

/**
 * An initiative with the rating, and then the level, that a person set. Both are held against what was read. What the
 * row prints is still in `ratings`.
 */
export function correctRating(
  initiative: Initiative,
  corrections: readonly RatingCorrection[],
  { ratingScale }: Pick<Report, "ratingScale">,
): { readonly initiative: Initiative; readonly stale: readonly StaleCorrection[] } {
  const stale: StaleCorrection[] = [];
  let corrected = initiative;
  // The symbol first: a level is set for whatever symbol then stands there.
  for (const correction of corrections.toSorted((a, b) => order(a) - order(b))) {
    const rating = ratingAfter(initiative, corrected, correction, ratingScale);
    if ("why" in rating) stale.push(rating);
    else
      corrected = { ...corrected, rating, decided: [...(corrected.decided ?? []), toDecision(correction)] };
  }
  return { initiative: corrected, stale };
}

const order = ({ said }: RatingCorrection) => Number(said.kind === "level");

function ratingAfter(
  read: Initiative,
  { rating }: Initiative,
  correction: RatingCorrection,
  ratingScale: readonly ScaleLevel[],
): Rating | StaleCorrection {
  const { said } = correction;
  if (said.kind === "rating") {
    const now = read.rating?.symbol ?? null;
    if (!sameWords(now, said.was)) return { correction, why: "differs", now };
    const scale = rating?.scale ?? ratingScale;
    const clause = scale.find(({ symbol }) => sameWords(symbol, said.is)) ?? null;
    if (scale.length > 0 && !clause) return { correction, why: "not-on-scale", now: said.is };
    return { symbol: clause?.symbol ?? said.is, level: clause?.level ?? "unknown", clause, scale };
  }
  const now = read.rating?.level ?? null;
  if (now !== said.was || !rating) return { correction, why: "differs", now };
  return withLevel(rating, said.is, read);
}

/** What a legend says in percent is no longer what counts. */
function withLevel(rating: Rating, level: ScaleLevel["level"], { cells, span }: Initiative): Rating {
  const { symbol, definition = "", note, span: at = cells.rating?.span ?? span } = rating.clause ?? {};
  const clause: ScaleLevel = {
    symbol: symbol ?? rating.symbol,
    definition,
    level,
    ...(note === undefined ? {} : { note }),
    span: at,
  };
  return { ...rating, level, clause };
}
