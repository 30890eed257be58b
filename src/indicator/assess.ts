import type { Report } from "../report/types.ts";
import type { Row } from "../row/read-row.ts";
import type { Assessment, Decide, JudgeOptions } from "./model/types.ts";
import { outcomeOf } from "./outcome.ts";
import { readIndicators } from "./read-indicators.ts";
import { judgeRating } from "./verdict.ts";

/**
 * Judges one initiative of a report: what was reached, and whether the rating agrees with it.
 * @param decide what a person decided of what was read
 */
export function assessRow(
  row: Row,
  report: Report,
  options: JudgeOptions,
  decide: Decide = (read) => read,
): Assessment {
  const { initiative } = row;
  const read = readIndicators(row, {
    fiscalYear: report.fiscalYear?.year ?? null,
    numberColumns: report.numberColumns,
  });
  const indicators = decide(read);
  const outcome = outcomeOf(indicators);
  return {
    initiative,
    level: initiative.rating?.clause?.level ?? null,
    outcome,
    verdict: judgeRating({ rating: initiative.rating, indicators, options }),
    indicators,
  };
}
