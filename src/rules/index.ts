import { arithmeticDifference } from "./arithmetic-difference.ts";
import { arithmeticShare } from "./arithmetic-share.ts";
import { arithmeticSum } from "./arithmetic-sum.ts";
import { dateImpossibleEra } from "./date-impossible-era.ts";
import { dateWrongEra } from "./date-wrong-era.ts";
import { quantityMalformed } from "./quantity-malformed.ts";
import { quantitySuspiciousFactor } from "./quantity-suspicious-factor.ts";
import { rateUnexplained } from "./rate-unexplained.ts";
import { ratingContradictsWords } from "./rating-contradicts-words.ts";
import { ratingMissing } from "./rating-missing.ts";
import { ratingNotInScale } from "./rating-not-in-scale.ts";
import { ratingOverrated } from "./rating-overrated.ts";
import { ratingScaleUnknown } from "./rating-scale-unknown.ts";
import { ratingUnderrated } from "./rating-underrated.ts";
import { ratingUnsure } from "./rating-unsure.ts";
import { targetNoResult } from "./target-no-result.ts";
import { targetRestated } from "./target-restated.ts";
import { targetUnitMismatch } from "./target-unit-mismatch.ts";
import type { Rule } from "./types.ts";

/** A rule whatever its data: the engine hands a rule's data back to the rule's own messages and nowhere else. */
// biome-ignore lint/suspicious/noExplicitAny: the data is known to the rule alone
export type AnyRule = Rule<any>;

/** Every judging rule, in the order of `reform rules`. To add one: write its file and name it here. */
export const RULES: readonly AnyRule[] = [
  ratingOverrated,
  ratingUnderrated,
  ratingUnsure,
  ratingContradictsWords,
  ratingMissing,
  ratingNotInScale,
  ratingScaleUnknown,
  targetNoResult,
  targetRestated,
  targetUnitMismatch,
  quantitySuspiciousFactor,
  quantityMalformed,
  arithmeticSum,
  arithmeticDifference,
  arithmeticShare,
  rateUnexplained,
  dateImpossibleEra,
  dateWrongEra,
];
