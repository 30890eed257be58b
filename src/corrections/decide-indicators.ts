import { append } from "../core/append.ts";
import type { Finding } from "../core/finding.ts";
import type { Decide } from "../indicator/model/types.ts";
import type { Initiative, Report } from "../report/types.ts";
import { correctIndicators, isOfIndicator } from "./correct-indicators.ts";
import { isOf } from "./correct-report.ts";
import { staleFinding } from "./diagnostics.ts";
import type { Correction } from "./types.ts";

/** What a person decided of the indicators of one initiative. */
export interface IndicatorDecisions {
  readonly decide: Decide;
  /** The corrections that no longer fit; known when `decide` was called. */
  readonly findings: readonly Finding[];
}

/** Null where nobody decided anything of its indicators. */
export function decisionsOf(
  initiative: Initiative,
  report: Report,
  corrections: readonly Correction[],
): IndicatorDecisions | null {
  const own = corrections.filter(isOfIndicator).filter((one) => isOf(one, initiative));
  if (own.length === 0) return null;
  const findings: Finding[] = [];
  const decide: Decide = (read) => {
    const { indicators, stale } = correctIndicators(read, own, initiative);
    append(
      findings,
      stale.map((one) => staleFinding(one, report)),
    );
    return indicators;
  };
  return { decide, findings };
}
