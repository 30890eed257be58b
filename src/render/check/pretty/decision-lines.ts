import { listDecisions } from "../../../check/decided.ts";
import type { CheckedFinding, CheckedReport } from "../../../check/types.ts";
import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import { decisionsTitle, explainedLine, placedLine } from "../../kit/decisions.ts";
import { paragraph } from "../../kit/page.ts";
import type { PrettyContext } from "./context.ts";

/** What a person decided of a report, a decision after the other. */
export function renderDecisions(checked: CheckedReport, context: PrettyContext): string[] {
  const decisions = listDecisions(checked);
  if (decisions.length === 0) return [];
  const { lang, palette } = context;
  return [
    ...paragraph(`${decisionsTitle(lang)}:`, 0, context, palette.accent),
    ...decisions.flatMap((one) => paragraph(sanitizeForTerminal(placedLine(one, lang)), 2, context)),
    "",
  ];
}

/** What a person says to a finding. */
export function renderExplained(
  { explained }: Pick<CheckedFinding, "explained">,
  indent: number,
  context: PrettyContext,
): string[] {
  if (!explained) return [];
  const { lang, palette } = context;
  return paragraph(sanitizeForTerminal(explainedLine(explained, lang)), indent, context, palette.accent);
}
