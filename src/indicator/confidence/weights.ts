import type { FeatureName } from "../model/features.ts";

// Written by `npm run fit:confidence`: not to be changed by hand.

/** What each feature adds to the confidence of a judgement: logarithms of odds. */
export const CONFIDENCE: Readonly<Record<FeatureName | "bias", number>> = {
  bias: 2.58,
  columns: 0,
  alike: -0.65,
  unlabelled: 0.52,
  margin: 0.42,
  rivals: -0.04,
  derived: 0.33,
  direction: 0.25,
  bounded: 0.84,
  far: -1.73,
  equal: -0.81,
  hair: 0.35,
  approximate: -0.38,
  untitled: -0.14,
  targets: 0.08,
  numbers: 0.3,
  claimed: -0.63,
  denied: 0.01,
  "other-way": 0.45,
  "long-goal": 0.03,
  "long-result": 0.15,
  missed: -0.51,
  "damaged-row": 0,
};
