import type { Row } from "../../row/read-row.ts";
import { findClaim } from "../judges/word-actuals.ts";
import type { Indicator, Match } from "../model/types.ts";
import { isDecided } from "../verdict/reasons.ts";
import { confidenceOf } from "./confidence.ts";
import { featuresOf, type RowFacts } from "./features.ts";

/** The indicators of a row, each that was decided with how likely that is right. */
export function withConfidence(indicators: readonly Indicator[], row: Row): Indicator[] {
  if (!indicators.some(isDecided)) return [...indicators];
  const facts = factsOf(indicators, row);
  return indicators.map((indicator) => {
    if (!isDecided(indicator)) return indicator;
    const features = featuresOf(indicator, facts);
    return {
      ...indicator,
      features,
      confidence: decidedBy(indicator) ?? within(indicator, confidenceOf(features)),
    };
  });
}

/**
 * In prose only the plainest pair is as sure as columns are. Of pairs that nobody had looked at 201 accusations said 97 %
 * or more: where the only number that could answer the target bore its name 28 of 28 were right, of the others 164 of 173.
 */
const MOST_IN_PROSE = 0.96;
const SAME_NAME = 0.6;
/** Among other numbers only the very same name is as plain, and far ahead of the next. */
const VERY_NAME = 0.95;
const FAR_AHEAD = 0.25;

function within({ match }: Indicator, confidence: number): number {
  return isPlain(match) ? confidence : Math.min(confidence, MOST_IN_PROSE);
}

function isPlain(match: Match | null): boolean {
  if (match === null || match.how === "columns") return match !== null;
  if (match.how !== "stated" || match.alike === null) return false;
  return match.rivals === 0
    ? match.alike >= SAME_NAME
    : match.alike >= VERY_NAME && match.margin >= FAR_AHEAD;
}

/** What a person decided is as sure as the direction is, where nobody said that. */
function decidedBy({ decided = [], direction, reason }: Indicator): number | null {
  if (reason !== "confirmed" && reason !== "corrected") return null;
  const isSaid = decided.some(({ kind }) => kind === "direction");
  return isSaid || direction.better === "unknown" ? 1 : Math.max(direction.confidence, SAID);
}

/** That a person looked at the pair and let it stand says something of its direction, too. */
const SAID = 0.97;

function factsOf(indicators: readonly Indicator[], { initiative, passages }: Row): RowFacts {
  const results = passages.filter(({ field }) => field === "do" || field === "check");
  const claims = results.flatMap((passage) => findClaim(passage) ?? []);
  const [first] = claims;
  return {
    targets: indicators.length,
    numbers: results.reduce((count, { mentions }) => count + mentions.length, 0),
    claim: first && claims.every(({ met }) => met === first.met) ? first.met : null,
    isDamaged: initiative.status !== "complete",
  };
}
