import type { Initiative, Report } from "../report/types.ts";
import { readIndicators } from "./read-indicators.ts";
import type { Assessment, Indicator, JudgeOptions, Outcome } from "./types.ts";
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
    verdict: judgeRating({ scaleLevel, scale: report.ratingScale, outcome, indicators, options }),
    indicators,
  };
}

/** met where every judged indicator was, missed where none was, partial between and where a target was roughly met. */
function outcomeOf(indicators: readonly Indicator[]): Outcome {
  const judged = indicators.filter(({ result }) => result === "met" || result === "missed");
  if (judged.length === 0) return "unknown";
  const met = judged.filter(({ result }) => result === "met").length;
  if (met === judged.length) return "met";
  return met > 0 || judged.some(({ near }) => near) ? "partial" : "missed";
}
