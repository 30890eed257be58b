import type { Doubt, Grounds } from "../../core/finding.ts";
import { weakestOf } from "../../indicator/confidence/weakest.ts";
import type { Assessment, Indicator } from "../../indicator/model/types.ts";
import type { Row } from "../../row/read-row.ts";
import { findExplanation } from "../causes/find-explanation.ts";
import { describeDoubt } from "./doubt-words.ts";

/** What stands beside an accusation by these indicators: how sure it is, what may be wrong, what the row itself says. */
export function groundsOf({ confidence }: Assessment, accused: readonly Indicator[], row: Row): Grounds {
  return { confidence, doubt: doubtOf(confidence, accused), explanation: findExplanation(row, accused) };
}

/** That of the indicator whose confidence is that of the verdict. */
function doubtOf(confidence: number | null, accused: readonly Indicator[]): Doubt | null {
  const telling = accused.find((one) => one.confidence === confidence) ?? accused[0];
  const weakest = telling ? weakestOf(telling) : null;
  return weakest && { what: weakest.point, message: describeDoubt(weakest) };
}
