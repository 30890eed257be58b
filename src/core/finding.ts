import type { Span } from "./span.ts";

export type Severity = "error" | "warning" | "info";

/** The languages the program speaks to people. */
export type Lang = "ja" | "en";

/** One text in every language. */
export type Message = Readonly<Record<Lang, string>>;

/** A second place that a finding speaks of, such as the result beside the target. */
export interface Related {
  readonly message: Message;
  readonly span: Span;
}

/** Words of the report, as they are shown, with the place of the whole. */
export interface Quotation {
  readonly text: string;
  readonly span: Span;
}

/** What would most likely be wrong where a finding is: a name for programs, a sentence for people. */
export interface Doubt {
  readonly what: string;
  readonly message: Message;
}

/** What stands beside an accusation, for whoever has to judge whether it is right. */
export interface Grounds {
  /** How likely it is right, 0 to 1; null where nothing tells. */
  readonly confidence: number | null;
  /** Null where nothing is known to be weak. */
  readonly doubt: Doubt | null;
  /** What the row itself says of causes; null where it says nothing. */
  readonly explanation: Quotation | null;
}

/** Something found in the data of a report: bad data is a finding with a place, and the work goes on. */
export interface Finding {
  /** `area/name`, as listed by `reform rules`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly span: Span;
  /** Id of the initiative it belongs to; null where it belongs to the report as a whole. */
  readonly initiative: string | null;
  readonly related: readonly Related[];
  /** The facts behind the message, for programs; plain JSON values. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Of what accuses somebody only. */
  readonly grounds?: Grounds;
}

/** A stage's result together with what it found on the way: broken input becomes a finding, the rest goes on. */
export interface Staged<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}
