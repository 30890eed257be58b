import type { FeatureName } from "../model/features.ts";

// Written by `npm run fit:confidence`: not to be changed by hand.

/** What each feature adds to the confidence of a judgement: logarithms of odds. */
export const CONFIDENCE: Readonly<Record<FeatureName | "bias", number>> = {
  bias: 1.17,
  columns: 0.69,
  alike: 0.63,
  unlabelled: 0.88,
  margin: -0.52,
  rivals: 0.19,
  derived: 0.19,
  direction: 1.14,
  bounded: 0.92,
  far: -0.76,
  equal: -0.74,
  hair: 0.04,
  approximate: 0.03,
  untitled: -0.28,
  targets: -0.84,
  numbers: -0.21,
  claimed: 0.11,
  denied: 0.01,
  "other-way": 0.49,
  "long-goal": -0.8,
  "long-result": -0.02,
  missed: 0.91,
  "damaged-row": 0,
};
