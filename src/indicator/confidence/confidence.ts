import { FEATURES, type FeatureName, type Features } from "../model/features.ts";
import type { Assessment, Indicator, Verdict } from "../model/types.ts";
import { isAccusation } from "../verdict/judge-rating.ts";
import { isDecided, mayAccuse } from "../verdict/reasons.ts";
import { CONFIDENCE } from "./weights.ts";

/** What one feature adds to the confidence: logarithm of odds. */
export interface Contribution {
  readonly feature: FeatureName;
  readonly value: number;
  readonly weight: number;
}

/** How likely a judgement is right, by its features: 0 to 1. */
export function confidenceOf(features: Features): number {
  const sum = FEATURES.reduce((total, name) => total + features[name] * CONFIDENCE[name], CONFIDENCE.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** What each feature that is there adds. */
export function contributionsTo(features: Features): Contribution[] {
  return FEATURES.flatMap((feature) =>
    features[feature] === 0 ? [] : [{ feature, value: features[feature], weight: CONFIDENCE[feature] }],
  );
}

/**
 * How likely a verdict is right. That too much is claimed needs one target that was missed, and the surest tells; that
 * too little is claimed, or that all is well, needs every target that was judged.
 */
export function verdictConfidence(verdict: Verdict, indicators: readonly Indicator[]): number | null {
  if (verdict === "unverifiable") return null;
  if (verdict === "overrated") {
    const missed = indicators.filter((one) => mayAccuse(one) && one.result === "missed");
    const telling = missed.length > 0 ? missed : indicators.filter(mayAccuse);
    return telling.reduce((most, { confidence }) => Math.max(most, confidence ?? 0), 0);
  }
  return indicators.filter(isDecided).reduce((least, { confidence }) => Math.min(least, confidence ?? 0), 1);
}

/** From here on an accusation is an error, and from here on it is made at all. */
export const ERROR_FROM = 0.97;
export const WARNING_FROM = 0.85;

/** Whether a verdict is sure enough to be given. */
export function isSure({ verdict, confidence }: Pick<Assessment, "verdict" | "confidence">): boolean {
  return !isAccusation(verdict) || (confidence ?? 0) >= WARNING_FROM;
}
