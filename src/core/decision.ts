/** What a person may decide about a report. */
export const DECISION_KINDS = [
  "confirm",
  "reject",
  "target",
  "result",
  "direction",
  "level",
  "rating",
  "column",
  "explain",
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Who decided something, when and why. */
export interface Signature {
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
}

/** What a person decided and the program follows, with what was read before. Its texts are not the program's own. */
export interface Decision extends Signature {
  readonly kind: DecisionKind;
  /** What it is about, where that is a part of an initiative: the name of an indicator, a heading, a rule; else null. */
  readonly about: string | null;
  /** What was read; null where nothing was. */
  readonly was: string | null;
  /** What counts instead; null where nothing takes its place. */
  readonly is: string | null;
}
