/** What is weighed to tell how sure a judgement is: each 0 to 1, so that the weights can be compared. */
export const FEATURES = [
  "columns",
  "alike",
  "unlabelled",
  "unrelated",
  "margin",
  "rivals",
  "derived",
  "direction",
  "bounded",
  "far",
  "equal",
  "hair",
  "approximate",
  "untitled",
  "targets",
  "numbers",
  "claimed",
  "denied",
  "other-way",
  "long-goal",
  "long-result",
  "missed",
  "damaged-row",
] as const;
export type FeatureName = (typeof FEATURES)[number];
export type Features = Readonly<Record<FeatureName, number>>;
