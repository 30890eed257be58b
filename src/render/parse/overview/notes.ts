import type { Finding, Lang } from "../../../core/finding.ts";
import { formatLine } from "../../../input/places.ts";
import type { Report } from "../../../report/types.ts";
import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import { displayWidth, padToWidth } from "../../../text/width.ts";
import { clipLines, widest } from "../../kit/columns.ts";
import { type OverviewContext, paragraph } from "./context.ts";
import { isLineNumber } from "./row.ts";

const PLACES = 5;
const SEVERITIES = ["error", "warning", "info"] as const;
/** How much of a message is shown: what only informs is told in a line. */
const MESSAGE_LINES = { error: 3, warning: 2, info: 1 } as const;

/** What was found while reading: each kind once, the worst first, with its number, first places and first message. */
export function renderNotes(
  { diagnostics, document }: Report,
  lang: Lang,
  context: OverviewContext,
): string[] {
  if (diagnostics.length === 0) return [];
  const { words, palette, width, measure } = context;
  const groups = groupByRule(diagnostics).map((findings) => {
    const [first] = findings as [Finding, ...Finding[]];
    const lines = findings.map(({ span }) => formatLine(document.place(span.start)));
    return {
      first,
      heading: {
        severity: words.severity[first.severity],
        count: words.times(findings.length),
        rule: first.rule,
        places: lines.every(isLineNumber) ? words.atLines(listPlaces(lines)) : listPlaces(lines),
      },
    };
  });
  const pad = (name: "severity" | "count" | "rule", text: string) => {
    const room = widest(
      groups.map(({ heading }) => heading[name]),
      measure,
    );
    return padToWidth(text, room, { ...measure, align: name === "count" ? "right" : "left" });
  };
  return [
    ...paragraph(words.notes(diagnostics.length), 0, context),
    ...groups.flatMap(({ first, heading: { severity, count, rule, places } }) => {
      const paint = { error: palette.bad, warning: palette.fair, info: palette.accent }[first.severity];
      const start = [pad("severity", severity), pad("count", count), pad("rule", rule)].join("  ");
      const head =
        displayWidth(start, measure) + 4 < width
          ? `${start}  ${places}`
          : `${severity} ${rule} ${count} ${places}`;
      const message = clipLines(
        sanitizeForTerminal(first.message[lang]),
        Math.max(1, width - 4),
        measure,
        MESSAGE_LINES[first.severity],
      );
      return [...paragraph(head, 2, context, paint), ...message.map((line) => `    ${palette.faint(line)}`)];
    }),
  ];
}

function groupByRule(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${SEVERITIES.indexOf(finding.severity)} ${finding.rule}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  // Sorting is stable, so kinds of one severity stay in the order in which the report shows them.
  return [...groups].sort(([a], [b]) => Number(a[0]) - Number(b[0])).map(([, group]) => group);
}

function listPlaces(lines: readonly string[]): string {
  const places = [...new Set(lines)];
  return places.slice(0, PLACES).join(", ") + (places.length > PLACES ? " …" : "");
}
