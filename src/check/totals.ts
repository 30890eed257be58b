import type { Message, Severity } from "../core/finding.ts";
import { isCorrected } from "../indicator/decided.ts";
import type { Verdict } from "../indicator/model/types.ts";
import { BECAUSES, type Because, becauseOf } from "./because.ts";
import { type CheckedReport, type SuppressionKind, suppressionKind } from "./types.ts";

/** An input that could not be read or checked, and why. */
export interface NotRead {
  readonly path: string;
  /** Without the path. */
  readonly message: Message;
}

/** Counts over the reports checked so far. */
export interface CheckTotals {
  readonly reports: number;
  readonly initiatives: number;
  /** Initiatives with a rating. */
  readonly rated: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings among these that a person explained: they fail no check. */
  readonly explained: Readonly<Record<Severity, number>>;
  /** Initiatives of which a person decided something that counts: a rating, a target, a pairing … */
  readonly corrected: number;
  /** Columns that a person set. */
  readonly correctedColumns: number;
  /** Findings that are accepted, by what accepts them. */
  readonly suppressed: Readonly<Record<SuppressionKind, number>>;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** The unverifiable ones by reason. */
  readonly because: Readonly<Record<Because, number>>;
  /** Inputs that could not be read; known when all are done. */
  readonly notRead: readonly NotRead[];
}

export const NO_TOTALS: CheckTotals = {
  reports: 0,
  initiatives: 0,
  rated: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  explained: { error: 0, warning: 0, info: 0 },
  corrected: 0,
  correctedColumns: 0,
  suppressed: { configuration: 0, baseline: 0 },
  verdicts: { consistent: 0, overrated: 0, underrated: 0, unverifiable: 0 },
  because: Object.fromEntries(BECAUSES.map((because) => [because, 0])) as Record<Because, number>,
  notRead: [],
};

/** The totals with one more report. */
export function addTotals(totals: CheckTotals, checked: CheckedReport): CheckTotals {
  const { report, assessments, findings, unlisted = [] } = checked;
  const found = { error: 0, warning: 0, info: 0 };
  const explained = { ...totals.explained };
  for (const finding of findings) {
    found[finding.severity] += 1;
    if (finding.explained) explained[finding.severity] += 1;
  }
  const [verdicts, because] = [{ ...totals.verdicts }, { ...totals.because }];
  for (const assessment of assessments) {
    verdicts[assessment.verdict] += 1;
    const reason = becauseOf(assessment);
    if (reason !== null) because[reason] += 1;
  }
  const suppressed = { ...totals.suppressed };
  for (const held of checked.suppressed) suppressed[suppressionKind(held)] += 1;
  for (const { severity, count, by } of unlisted) {
    if (by === undefined) found[severity] += count;
    else suppressed[suppressionKind({ by })] += count;
  }
  return {
    reports: totals.reports + 1,
    initiatives: totals.initiatives + report.initiatives.length,
    rated: totals.rated + report.initiatives.filter(({ rating }) => rating !== null).length,
    errors: totals.errors + found.error,
    warnings: totals.warnings + found.warning,
    infos: totals.infos + found.info,
    explained,
    corrected: totals.corrected + assessments.filter(isCorrected).length,
    correctedColumns: totals.correctedColumns + (report.decided?.length ?? 0),
    suppressed,
    verdicts,
    because,
    notRead: totals.notRead,
  };
}

/** How many findings a person explained. */
export function allExplained({ explained }: Pick<CheckTotals, "explained">): number {
  return explained.error + explained.warning + explained.info;
}

/** How many ratings could be held against numbers. */
export function verifiedRatings({ verdicts }: Pick<CheckTotals, "verdicts">): number {
  return verdicts.consistent + verdicts.overrated + verdicts.underrated;
}

/** How many findings are accepted. */
export function allSuppressed({ suppressed }: Pick<CheckTotals, "suppressed">): number {
  return suppressed.configuration + suppressed.baseline;
}

/** The part of the ratings that could not be checked, 0 to 1; 0 where nothing is rated. */
export function unverifiableShare(totals: Pick<CheckTotals, "rated" | "verdicts">): number {
  return totals.rated === 0 ? 0 : (totals.rated - verifiedRatings(totals)) / totals.rated;
}
