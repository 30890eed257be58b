import type { FeatureName } from "../model/features.ts";

// Written by `npm run fit:confidence`: not to be changed by hand.

/** What each feature adds to the confidence of a judgement: logarithms of odds. */
export const CONFIDENCE: Readonly<Record<FeatureName | "bias", number>> = {
  bias: 2.26,
  columns: 0.12,
  alike: -0.07,
  unlabelled: 0.99,
  unrelated: -1.59,
  margin: -0.86,
  rivals: 0.36,
  derived: -0.85,
  direction: 1.96,
  bounded: 0.46,
  far: -1.66,
  equal: -1.25,
  hair: -0.12,
  approximate: 0.03,
  untitled: 0.05,
  targets: -1.23,
  numbers: -0.37,
  claimed: 0.09,
  denied: 0.03,
  "other-way": 1.12,
  "long-goal": -1.59,
  "long-result": 0.41,
  missed: 1.2,
  "damaged-row": 0,
};
