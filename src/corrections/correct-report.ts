import { append } from "../core/append.ts";
import type { Finding } from "../core/finding.ts";
import type { Initiative, Report } from "../report/types.ts";
import { correctRating, isOfRating } from "./correct-rating.ts";
import { staleFinding } from "./diagnostics.ts";
import { sameWords } from "./same-words.ts";
import type { Correction, StaleCorrection } from "./types.ts";

/**
 * A report with the ratings and levels that a person set, and a finding for each correction whose initiative is gone
 * or is another one now. What speaks of indicators and findings is left to the stages that know them.
 */
export function correctReport(report: Report, corrections: readonly Correction[]): Report {
  if (corrections.length === 0) return report;
  const stale: StaleCorrection[] = corrections.flatMap((one) => missing(one, report) ?? []);
  const ofRatings = corrections.filter(isOfRating);
  const initiatives = report.initiatives.map((initiative) => {
    const own = ofRatings.filter((one) => isOf(one, initiative));
    if (own.length === 0) return initiative;
    const corrected = correctRating(initiative, own, report);
    append(stale, corrected.stale);
    return corrected.initiative;
  });
  const findings = stale.map((one) => staleFinding(one, report));
  return { ...report, initiatives, diagnostics: merged(report.diagnostics, findings) };
}

/** Whether a correction speaks of this initiative, and not of one that had its id. */
export function isOf({ initiative: id, title }: Correction, initiative: Initiative): boolean {
  return id === initiative.id && (title === undefined || sameWords(title, initiative.title));
}

function missing(correction: Correction, { initiatives }: Report): StaleCorrection | null {
  const { initiative: id } = correction;
  if (id === null) return null;
  const initiative = initiatives.find((one) => one.id === id);
  if (!initiative) return { correction, why: "no-initiative" };
  return isOf(correction, initiative) ? null : { correction, why: "other-title", now: initiative.title };
}

/** Findings in the order of their places. */
function merged(own: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  return more.length === 0 ? own : [...own, ...more].sort((a, b) => a.span.start - b.span.start);
}
