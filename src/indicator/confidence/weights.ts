import type { FeatureName } from "../model/features.ts";

// Written by `npm run fit:confidence`: not to be changed by hand.

/** What each feature adds to the confidence of a judgement: logarithms of odds. */
export const CONFIDENCE: Readonly<Record<FeatureName | "bias", number>> = {
  bias: 2.85,
  columns: 0.15,
  alike: -0.35,
  unlabelled: 1.07,
  unrelated: -1.18,
  margin: -1.43,
  rivals: 0.59,
  derived: -1.02,
  direction: 2.19,
  bounded: 0.28,
  far: -1.56,
  equal: -1.44,
  hair: 0.1,
  approximate: 0.02,
  untitled: -0.46,
  targets: -0.81,
  numbers: -0.25,
  claimed: 0.06,
  denied: 0.03,
  "other-way": 0.85,
  "long-goal": -1.52,
  "long-result": 0.07,
  missed: 1.16,
  "damaged-row": 0,
};
