import type { Initiative, Report } from "../report/types.ts";
import type { Assessment, JudgeOptions } from "./model/types.ts";
import { outcomeOf } from "./outcome.ts";
import { readIndicators } from "./read-indicators.ts";
import { judgeRating } from "./verdict.ts";

/** Judges every initiative of a report: what was reached, and whether the rating agrees with it. */
export function assessReport(report: Report, options: JudgeOptions): Assessment[] {
  return report.initiatives.map((initiative) => assessInitiative(initiative, report, options));
}

function assessInitiative(initiative: Initiative, report: Report, options: JudgeOptions): Assessment {
  const indicators = readIndicators(initiative, report.fiscalYear?.year ?? null);
  const outcome = outcomeOf(indicators);
  const scaleLevel = report.ratingScale.find(({ symbol }) => symbol === initiative.rating) ?? null;
  return {
    initiative,
    level: scaleLevel?.level ?? null,
    outcome,
    verdict: judgeRating({ scaleLevel, scale: report.ratingScale, indicators, options }),
    indicators,
  };
}
