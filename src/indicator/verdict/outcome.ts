import type { Indicator, Outcome } from "../model/types.ts";
import { isDecided } from "./reasons.ts";

/** met where every judged indicator was, missed where none was, partial between and where a target was roughly met. */
export function outcomeOf(indicators: readonly Indicator[]): Outcome {
  const judged = indicators.filter(isDecided);
  if (judged.length === 0) return "unknown";
  const met = judged.filter(({ result }) => result === "met").length;
  // What is still to come may be missed yet.
  if (met === judged.length) return indicators.some(isToCome) ? "unknown" : "met";
  return met > 0 || judged.some(({ near }) => near) ? "partial" : "missed";
}

function isToCome(indicator: Indicator): boolean {
  return indicator.reason === "pending" && !isDecided(indicator);
}
