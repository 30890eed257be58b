import type { Report } from "../report/types.ts";
import type { Row } from "../row/read-row.ts";
import { isSure, verdictConfidence } from "./confidence/confidence.ts";
import { withConfidence } from "./confidence/with-confidence.ts";
import type { Assessment, Decide, JudgeOptions } from "./model/types.ts";
import { readIndicators } from "./read-indicators.ts";
import { isAccusation, judgeRating } from "./verdict/judge-rating.ts";
import { outcomeOf } from "./verdict/outcome.ts";
import { hasStrayNumber } from "./verdict/safety.ts";

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
  const indicators = withConfidence(decide(read), row);
  const said = judgeRating({ rating: initiative.rating, indicators, options });
  const confidence = verdictConfidence(said, indicators);
  const isGiven =
    isSure({ verdict: said, confidence }) && !(isAccusation(said) && hasStrayNumber(initiative));
  return {
    initiative,
    level: initiative.rating?.clause?.level ?? null,
    outcome: outcomeOf(indicators),
    verdict: isGiven ? said : "unverifiable",
    confidence,
    doubted: isGiven ? null : said,
    indicators,
  };
}
