import type { Assessment, Verdict } from "../../src/indicator/model/types.ts";
import type { Initiative, Report } from "../../src/report/types.ts";
import type { AssessedReport } from "../../src/summary/types.ts";
import { makeInitiative, makeReport } from "../render/reports.ts";

/** What matters of an initiative when it is counted: rating, leading departments, verdict. */
export interface Row {
  readonly rating?: string | null;
  readonly lead?: readonly string[];
  readonly verdict?: Verdict;
  readonly parts?: Partial<Initiative>;
}

/** A report of these rows, judged as they say. */
export function makeAssessed(rows: readonly Row[], parts: Partial<Report> = {}): AssessedReport {
  const initiatives = rows.map(({ rating = "A", lead = ["財政課"], parts: own }, index) =>
    makeInitiative(
      {
        id: `1-1-${index + 1}`,
        rating,
        departments: { primary: lead[0] ?? null, lead, related: [] },
        ...own,
      },
      parts.ratingScale,
    ),
  );
  const report = makeReport({ initiatives, ...parts });
  const assessments = report.initiatives.map(
    (initiative, index): Assessment => ({
      initiative,
      level: null,
      outcome: "unknown",
      verdict: rows[index]?.verdict ?? "consistent",
      confidence: null,
      doubted: null,
      indicators: [],
    }),
  );
  return { report, assessments };
}
