import type { PlacedDecision } from "../../../check/decided.ts";
import type { Lang } from "../../../core/finding.ts";
import type { Report } from "../../../report/types.ts";
import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import { decisionsTitle, placedLine } from "../../kit/decisions.ts";
import { type OverviewContext, paragraph } from "./context.ts";

/** What a person decided of columns and ratings. */
export function renderDecisions(report: Report, lang: Lang, context: OverviewContext): string[] {
  const decisions: PlacedDecision[] = [
    ...(report.decided ?? []).map((decision) => ({ initiative: null, decision })),
    ...report.initiatives.flatMap(({ id, decided = [] }) =>
      decided.map((decision) => ({ initiative: id, decision })),
    ),
  ];
  if (decisions.length === 0) return [];
  return [
    ...paragraph(decisionsTitle(lang), 0, context),
    ...decisions.flatMap((one) => paragraph(sanitizeForTerminal(placedLine(one, lang)), 2, context)),
  ];
}
