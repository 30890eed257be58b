import type { Row } from "../../row/read-row.ts";
import { findClaim } from "../judges/word-actuals.ts";
import type { Indicator } from "../model/types.ts";
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
    return { ...indicator, features, confidence: decidedBy(indicator) ?? confidenceOf(features) };
  });
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
