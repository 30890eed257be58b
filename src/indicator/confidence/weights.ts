import type { FeatureName } from "../model/features.ts";

// Written by `npm run fit:confidence`: not to be changed by hand.

/** What each feature adds to the confidence of a judgement: logarithms of odds. */
export const CONFIDENCE: Readonly<Record<FeatureName | "bias", number>> = {
  bias: 1.16,
  columns: 0.63,
  alike: 0,
  unlabelled: 1.51,
  unrelated: -1.92,
  margin: -0.88,
  rivals: 0.62,
  derived: 0.63,
  direction: 2.55,
  bounded: 1.49,
  far: -1.65,
  equal: -1.12,
  hair: 0.12,
  approximate: 0.06,
  untitled: 0.14,
  targets: -2.02,
  numbers: -0.21,
  claimed: 0.13,
  denied: 0.06,
  "other-way": 0.82,
  "long-goal": -1.03,
  "long-result": 0.41,
  missed: 1.17,
  "damaged-row": 0,
};
