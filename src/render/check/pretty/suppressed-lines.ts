import type { CheckedReport, SuppressedFinding } from "../../../check/types.ts";
import { formatStart } from "../../../input/places.ts";
import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import { pack, paragraph } from "../../kit/page.ts";
import { suppressedTitle, suppressionLine } from "../closing/suppressed.ts";
import type { PrettyContext } from "./context.ts";
import { severityPaint } from "./finding-block.ts";
import { renderSureness } from "./grounds-lines.ts";
import type { ReportPlaces } from "./surroundings.ts";

/** What is not reported of a report: each finding in short, by whom it is suppressed, and why. */
export function renderSuppressed(
  checked: CheckedReport,
  places: ReportPlaces,
  context: PrettyContext,
): string[] {
  if (checked.suppressed.length === 0) return [];
  return [
    ...paragraph(`${suppressedTitle(context.lang)}:`, 0, context, context.palette.accent),
    ...checked.suppressed.flatMap((held) => renderOne(held, checked.report, places, context)),
    "",
  ];
}

function renderOne(
  held: SuppressedFinding,
  report: CheckedReport["report"],
  places: ReportPlaces,
  context: PrettyContext,
): string[] {
  const { lang, palette, words } = context;
  const { severity, rule, span, initiative, message } = held.finding;
  const name = initiative === null ? "" : `[${initiative}] ${places.titleOf(initiative) ?? ""}`.trimEnd();
  const head = [
    { text: words.severity[severity], paint: severityPaint(severity, palette) },
    { text: formatStart(report.document, span), paint: palette.strong },
    { text: rule, paint: palette.faint },
    ...renderSureness(held.finding, context),
    { text: sanitizeForTerminal(name) },
  ];
  return [
    ...pack(head, 4, { ...context, width: context.width - 2 }).map((text) => `  ${text}`),
    ...paragraph(sanitizeForTerminal(message[lang]), 4, context),
    ...paragraph(sanitizeForTerminal(suppressionLine(held, lang)), 4, context),
  ];
}
