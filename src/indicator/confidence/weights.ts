import type { FeatureName } from "../model/features.ts";

// Written by `npm run fit:confidence`: not to be changed by hand.

/** What each feature adds to the confidence of a judgement: logarithms of odds. */
export const CONFIDENCE: Readonly<Record<FeatureName | "bias", number>> = {
  bias: 2.03,
  columns: 0.22,
  alike: -0.48,
  unlabelled: 0.76,
  unrelated: -1.31,
  margin: -0.84,
  rivals: 0.32,
  derived: -0.96,
  direction: 2.62,
  bounded: 0.34,
  far: -1.91,
  equal: -1.29,
  hair: 0.12,
  approximate: 0.04,
  untitled: 0.05,
  targets: -0.68,
  numbers: -0.38,
  claimed: 0.07,
  denied: 0.03,
  "other-way": 1.19,
  "long-goal": -1.74,
  "long-result": 0.26,
  missed: 0.86,
  "damaged-row": 0,
};
