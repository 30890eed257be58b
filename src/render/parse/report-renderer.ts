import type { Report } from "../../report/types.ts";
import { joined, type Piece, type Pieces } from "../kit/pieces.ts";

/**
 * Turns reports into text one at a time, so that memory is that of one report however many there are.
 * Pure: each part depends on its arguments and on the options the renderer was made with, nothing else.
 */
export interface ReportRenderer {
  /** What stands before the first report. */
  begin(): Piece;
  /** One report; `index` counts the reports rendered so far, from 0. */
  report(report: Report, index: number): Pieces;
  /** What stands after the last report; `count` is how many there were. */
  end(count: number): Pieces;
}

/** All reports at once, for callers that hold them anyway. */
export function renderReports(renderer: ReportRenderer, reports: readonly Report[]): string {
  return (
    joined(renderer.begin()) +
    reports.map((report, index) => joined(renderer.report(report, index))).join("") +
    joined(renderer.end(reports.length))
  );
}
