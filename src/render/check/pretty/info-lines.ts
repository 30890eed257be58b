import type { CheckedFinding } from "../../../check/types.ts";
import { formatLine, formatStart } from "../../../input/places.ts";
import type { Report } from "../../../report/types.ts";
import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import { displayWidth, truncateToWidth } from "../../../text/width.ts";
import { pack } from "../../kit/page.ts";
import type { PrettyContext } from "./context.ts";
import { renderExplained } from "./decision-lines.ts";
import { severityPaint } from "./finding-block.ts";
import { renderGrounds, renderSureness } from "./grounds-lines.ts";

/** More than this of one rule are told as one, with their number. */
const SINGLES = 3;
const LINES = 8;
/** Less room than this behind the rule, and a message gets a line of its own. */
const MIN_ROOM = 30;

/** What only informs: a line each, or a line for a rule that has much to say. */
export function renderInfos(
  findings: readonly CheckedFinding[],
  report: Report,
  context: PrettyContext,
): string[] {
  return groupByRule(findings).flatMap((group) =>
    group.length > SINGLES
      ? [...renderGroup(group, report, context), ...renderExplainedOf(group, report, context)]
      : group.flatMap((finding) => [
          ...renderInfo(finding, report, context),
          ...renderGrounds(finding, 4, context),
          ...renderExplained(finding, 4, context),
        ]),
  );
}

/** In the order in which the report shows the first of each. */
function groupByRule(findings: readonly CheckedFinding[]): CheckedFinding[][] {
  const groups = new Map<string, CheckedFinding[]>();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return [...groups.values()];
}

function renderInfo(finding: CheckedFinding, report: Report, context: PrettyContext): string[] {
  const { words, palette, lang, width, measure } = context;
  const head = [
    { text: words.severity.info, paint: severityPaint("info", palette) },
    { text: formatStart(report.document, finding.span), paint: palette.strong },
    { text: finding.rule, paint: palette.faint },
    ...renderSureness(finding, context),
  ];
  const id = finding.initiative === null ? "" : `[${finding.initiative}] `;
  const message = sanitizeForTerminal(id + finding.message[lang]);
  const left = width - head.reduce((sum, { text }) => sum + displayWidth(text, measure) + 2, 0);
  const room = left < MIN_ROOM ? width - 2 : left;
  return pack([...head, { text: truncateToWidth(message, room, measure) }], 2, context);
}

/** The ones of a group that a person explained, which would be lost in its number. */
function renderExplainedOf(
  group: readonly CheckedFinding[],
  report: Report,
  context: PrettyContext,
): string[] {
  return group
    .filter(({ explained }) => explained)
    .flatMap((finding) => [...renderInfo(finding, report, context), ...renderExplained(finding, 4, context)]);
}

function renderGroup(group: readonly CheckedFinding[], report: Report, context: PrettyContext): string[] {
  const { words, palette } = context;
  const lines = [...new Set(group.map(({ span }) => formatLine(report.document.place(span.start))))];
  const list = lines.slice(0, LINES).join(", ") + (lines.length > LINES ? " …" : "");
  return pack(
    [
      { text: words.severity.info, paint: severityPaint("info", palette) },
      { text: group[0]?.rule ?? "", paint: palette.faint },
      { text: words.group(group.length, list) },
    ],
    2,
    context,
  );
}
