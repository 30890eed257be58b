import type { Assessment, JudgeOptions } from "../src/indicator/model/types.ts";
import type { Report } from "../src/report/types.ts";

/** A labelled pair of target and actual. */
export interface Pair {
  readonly target: string;
  readonly actual: string;
  readonly rating: string;
  readonly met: boolean | "partial" | "unknown";
  readonly tag: string;
}

export interface Stages {
  readonly openReportNow: (text: string, options: { path: string }) => Report;
  readonly assessReport: (report: Report, options: JudgeOptions) => Assessment[];
}

export function pairReport(pair: Pair): string;
export function judgePairs(
  rows: readonly Pair[],
  stages: Stages,
): {
  right: number;
  confused: number;
  byTag: Map<string, { passed: number; total: number }>;
  misses: string[];
};
export function ratedPairs(rows: readonly Pair[]): import("./eval-accusations.mjs").RatedRow[];
