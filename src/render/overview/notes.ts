import type { Finding, Lang } from "../../core/finding.ts";
import type { Report } from "../../report/types.ts";
import { lineAt } from "../../source/locate.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { clipLines } from "../columns.ts";
import { type OverviewContext, paragraph } from "./context.ts";

const PLACES = 5;
const SEVERITIES = ["error", "warning", "info"] as const;

/** What was found while reading: each kind once, the worst first, with its number, first places and first message. */
export function renderNotes({ diagnostics, source }: Report, lang: Lang, context: OverviewContext): string[] {
  if (diagnostics.length === 0) return [];
  const { words, palette, width, measure } = context;
  const lines = paragraph(words.notes(diagnostics.length), 0, context);
  for (const findings of groupByRule(diagnostics)) {
    const [first] = findings as [Finding, ...Finding[]];
    const places = findings.map(({ span }) => lineAt(source.lineStarts, span.start));
    const paint = { error: palette.bad, warning: palette.fair, info: palette.accent }[first.severity];
    const text = words.note(first.severity, first.rule, findings.length, listPlaces(places));
    lines.push(...paragraph(text, 2, context, paint));
    const message = clipLines(sanitizeForTerminal(first.message[lang]), Math.max(1, width - 4), measure, 2);
    lines.push(...message.map((line) => `    ${palette.faint(line)}`));
  }
  return lines;
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

function listPlaces(lines: readonly number[]): string {
  const places = [...new Set(lines)];
  return places.slice(0, PLACES).join(", ") + (places.length > PLACES ? " …" : "");
}
