import { addSigns, bestReading, countWrong, type Problem } from "./assign.ts";
import type { Measured } from "./cross-validate.ts";

/** A header reads surely where every wrong reading is so much worse for each column that it has wrong. */
const MARGIN = 1;
const NEVER = -1e6;

/** How far the wrong reading that comes closest is from being worse by the margin; 0 where every header reads surely. */
export function columnLoss(problem: Problem, weights: Float64Array, slope: Float64Array | null): number {
  const right = bestReading(problem, weights, NEVER);
  // No reading is wholly right, as where two columns hold the same: it tells nothing.
  if (right.score < NEVER / 2) return 0;
  const rival = bestReading(problem, weights, MARGIN);
  const loss = Math.max(0, rival.score - right.score);
  if (slope && loss > 0) {
    addSigns(problem, rival, slope, problem.share);
    addSigns(problem, right, slope, -problem.share);
  }
  return loss * problem.share;
}

/** Columns that are read right, of all, and what all lose: in shares of reports. */
export function columnFigures(problems: readonly Problem[], weights: Float64Array): Measured {
  let [right, all, loss] = [0, 0, 0];
  for (const problem of problems) {
    const { length } = problem.columns;
    all += length * problem.share;
    right += (length - countWrong(problem, bestReading(problem, weights, 0))) * problem.share;
    loss += columnLoss(problem, weights, null);
  }
  return { right, all, loss };
}
