import type { FeatureName } from "../model/features.ts";

// Written by `npm run fit:confidence`: not to be changed by hand.

/** What each feature adds to the confidence of a judgement: logarithms of odds. */
export const CONFIDENCE: Readonly<Record<FeatureName | "bias", number>> = {
  bias: 1.96,
  columns: 0.51,
  alike: -0.05,
  unlabelled: 1.06,
  margin: -0.03,
  rivals: 0.12,
  derived: 0,
  direction: 0.18,
  bounded: 0.86,
  far: -1.63,
  equal: -0.56,
  hair: 0.18,
  approximate: -0.3,
  untitled: 0.07,
  targets: -0.27,
  numbers: 0.21,
  claimed: -0.4,
  denied: 0.01,
  "other-way": 0.54,
  "long-goal": -0.84,
  "long-result": 0.14,
  missed: 0.38,
  "damaged-row": 0,
};
