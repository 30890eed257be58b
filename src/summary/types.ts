import type { Assessment, Verdict } from "../indicator/model/types.ts";
import type { FiscalYear, Report, ScaleLevel } from "../report/types.ts";

/** What initiatives are counted by. */
export const GROUPINGS = ["department", "policy", "strategy", "rating"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A report with the judgement of each of its initiatives, in the same order. */
export interface AssessedReport {
  readonly report: Report;
  readonly assessments: readonly Assessment[];
}

export interface SummaryOptions {
  readonly by: Grouping;
  /** Count an initiative under every leading department, not only under the first. */
  readonly involved?: boolean;
}

/** How often a rating was given; off the scale where no legend explains it. */
export interface RatingCount {
  readonly symbol: string;
  readonly count: number;
}

export interface Counts {
  readonly initiatives: number;
  /** The scale's own levels in their order, then what stands outside it. Together with `unrated`: all initiatives. */
  readonly ratings: readonly RatingCount[];
  readonly unrated: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Initiatives of which a person decided something that counts. */
  readonly corrected: number;
  /** Which part of the rated initiatives say that the target was met; null where none is rated or nothing says so. */
  readonly share: number | null;
}

/**
 * Reports that may be added up: of one fiscal year and one rating scale. The same letter on two scales is never
 * added, and without a legend nobody knows what a letter means, so such a report stands alone.
 */
export interface Block {
  readonly fiscalYear: FiscalYear | null;
  readonly scale: readonly ScaleLevel[];
  /** Symbols that say that the target was met, best first. */
  readonly achieved: readonly string[];
  readonly reports: readonly Report[];
}

/** A line of the summary. */
export interface Group {
  /** What it is called, in the report's own spelling; null for initiatives that name none. */
  readonly key: string | null;
  /** All blocks together; a symbol that two scales use for different things counts apart, as `A:achieved`. */
  readonly all: Counts;
  /** The counts of each block, in the order of `Summary.blocks`. */
  readonly blocks: readonly Counts[];
}

/** How initiatives are spread over departments, policies, strategies or ratings. */
export interface Summary {
  readonly by: Grouping;
  readonly involved: boolean;
  /** The earliest fiscal year first. */
  readonly blocks: readonly Block[];
  /** In the order in which the reports name them. */
  readonly groups: readonly Group[];
  /** Every initiative once. */
  readonly total: Group;
}
