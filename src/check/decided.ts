import type { Decision } from "../core/decision.ts";
import { decisionsOn } from "../indicator/decided.ts";
import type { CheckedReport } from "./types.ts";

/** A decision with the id of the initiative that it is about; null for the report as a whole. */
export interface PlacedDecision {
  readonly initiative: string | null;
  readonly decision: Decision;
}

/** What a person decided of a report and counts, in the order of the report; explained findings say so themselves. */
export function listDecisions({ report, assessments }: CheckedReport): PlacedDecision[] {
  return [
    ...(report.decided ?? []).map((decision) => ({ initiative: null, decision })),
    ...assessments.flatMap((assessment) =>
      decisionsOn(assessment).map((decision) => ({ initiative: assessment.initiative.id, decision })),
    ),
  ];
}
