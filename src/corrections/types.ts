import type { Signature } from "../core/decision.ts";
import type { Better } from "../indicator/model/types.ts";
import type { ColumnField, Level } from "../report/types.ts";

/** A target with the result that it was paired with, as the report words them. */
export interface Pairing {
  /** The name of the indicator, as `reform show` prints it. */
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
}

interface OfIndicator {
  readonly indicator: string;
  /** The words of its target, where several indicators have one name. */
  readonly target?: string | undefined;
}

/** One thing that a person decided; `was` is what was read then, null where nothing was. */
export type Said =
  | ({ readonly kind: "confirm" } & Pairing)
  | ({ readonly kind: "reject" } & Pairing)
  | { readonly kind: "target"; readonly indicator: string; readonly was: string | null; readonly is: string }
  | (OfIndicator & { readonly kind: "result"; readonly was: string | null; readonly is: string })
  | (OfIndicator & { readonly kind: "direction"; readonly was: Better; readonly is: KnownBetter })
  | { readonly kind: "level"; readonly was: Level | null; readonly is: Level }
  | { readonly kind: "rating"; readonly was: string | null; readonly is: string }
  | {
      readonly kind: "column";
      readonly heading: string;
      readonly was: ColumnField;
      readonly is: ColumnField;
    }
  | {
      readonly kind: "explain";
      readonly rule: string;
      /** Which of several findings of one rule. */
      readonly fingerprint?: string | undefined;
      /** The words of the report that the finding speaks of. */
      readonly was?: readonly string[] | undefined;
    };

export type KnownBetter = Exclude<Better, "unknown">;

/** A decision of a person about a report. */
export interface Correction extends Signature {
  /** Path of the report relative to the folder of the file, with `/`. */
  readonly report: string;
  /** Id of the initiative; null for what holds for the report as a whole. */
  readonly initiative: string | null;
  /** The title that the initiative had: an id may pass to another row. */
  readonly title?: string | undefined;
  readonly said: Said;
}

/** A correction as a file has it: what is decided stands under the key that says what it is, one for each entry. */
export type Entry = Omit<Correction, "said"> & {
  readonly [Kind in Said["kind"]]?: Omit<Extract<Said, { readonly kind: Kind }>, "kind"> | undefined;
};

/** What speaks of an indicator of an initiative. */
export type IndicatorSaid = Extract<Said, { readonly indicator: string }>;

/** A correction of an indicator. */
export type IndicatorCorrection = Correction & { readonly said: IndicatorSaid };

/** Why a correction is not applied. */
export type Stale =
  | "no-initiative"
  | "other-title"
  | "differs"
  | "no-indicator"
  | "several"
  | "bound"
  | "not-on-scale"
  | "no-column"
  | "no-finding";

/** A correction that is not applied, and what is there now. */
export interface StaleCorrection {
  readonly correction: Correction;
  readonly why: Stale;
  /** What was read this time, where that is the reason; null where nothing was. */
  readonly now?: string | null;
}
