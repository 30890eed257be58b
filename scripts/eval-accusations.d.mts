import type { CheckedReport } from "../src/check/types.ts";
import type { Report } from "../src/report/types.ts";

/** A row with the rating that is honest and how to rate it in a report. */
export interface RatedRow {
  readonly met: boolean;
  readonly honest: string;
  readonly toReport: (rating: string) => string;
}

export function judgeAccusations(
  rows: readonly RatedRow[],
  stages: {
    readonly openReportNow: (text: string, options: { path: string }) => Report;
    readonly checkReport: (report: Report) => CheckedReport;
  },
): {
  total: number;
  decided: number;
  right: number;
  caught: number;
  bySeverity: Map<string, { right: number; wrong: number }>;
  bins: { p: number; isRight: boolean }[];
  misses: string[];
};
