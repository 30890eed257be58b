import type { FeatureName } from "../model/features.ts";

// Written by `npm run fit:confidence`: not to be changed by hand.

/** What each feature adds to the confidence of a judgement: logarithms of odds. */
export const CONFIDENCE: Readonly<Record<FeatureName | "bias", number>> = {
  bias: 2.81,
  columns: 0.15,
  alike: -0.35,
  unlabelled: 1.01,
  unrelated: -1.21,
  margin: -1.44,
  rivals: 0.59,
  derived: -1,
  direction: 2.24,
  bounded: 0.29,
  far: -1.57,
  equal: -1.41,
  hair: 0.1,
  approximate: 0.02,
  untitled: -0.42,
  targets: -0.81,
  numbers: -0.24,
  claimed: 0.05,
  denied: 0.03,
  "other-way": 0.86,
  "long-goal": -1.51,
  "long-result": 0.07,
  missed: 1.17,
  "damaged-row": 0,
};
