import type { Message } from "../../core/finding.ts";

/** How many accusations of a severity were right on rows whose truth is known and that nothing was fitted to. */
export interface Measured {
  readonly severity: "error" | "warning";
  readonly accused: number;
  readonly right: number;
  /** What they were measured on, as it stands in a sentence. */
  readonly on: Message;
  /** ISO 8601. */
  readonly date: string;
}

/** None until one is measured: `reform explain` says no figure that nobody counted. */
export const MEASURED: readonly Measured[] = [];
