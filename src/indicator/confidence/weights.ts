import type { FeatureName } from "../model/features.ts";

// Written by `npm run fit:confidence`: not to be changed by hand.

/** What each feature adds to the confidence of a judgement: logarithms of odds. */
export const CONFIDENCE: Readonly<Record<FeatureName | "bias", number>> = {
  bias: 2.23,
  columns: 0.12,
  alike: -0.05,
  unlabelled: 1.01,
  unrelated: -1.6,
  margin: -0.87,
  rivals: 0.36,
  derived: -0.84,
  direction: 1.97,
  bounded: 0.46,
  far: -1.65,
  equal: -1.24,
  hair: -0.12,
  approximate: 0.03,
  untitled: 0.06,
  targets: -1.23,
  numbers: -0.36,
  claimed: 0.09,
  denied: 0.03,
  "other-way": 1.13,
  "long-goal": -1.59,
  "long-result": 0.41,
  missed: 1.21,
  "damaged-row": 0,
};
