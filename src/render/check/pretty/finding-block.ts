import type { CheckedFinding } from "../../../check/types.ts";
import type { Severity } from "../../../core/finding.ts";
import type { Span } from "../../../core/span.ts";
import { formatStart, placeInWords } from "../../../input/places.ts";
import type { Report } from "../../../report/types.ts";
import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import { padToWidth } from "../../../text/width.ts";
import { widest } from "../../kit/columns.ts";
import { type Paint, pack, paragraph } from "../../kit/page.ts";
import type { Palette } from "../../kit/palette.ts";
import type { PrettyContext } from "./context.ts";
import { renderExplained } from "./decision-lines.ts";
import { excerptAround } from "./excerpt.ts";
import { renderGrounds, renderSureness } from "./grounds-lines.ts";
import type { ReportPlaces, Surroundings } from "./surroundings.ts";

const INDENT = 4;
/** Less room than this beside its label, and an excerpt gets a line of its own. */
const MIN_ROOM = 24;

/** A finding in full: where and what, the message, the places that it speaks of with carets under the words meant. */
export function renderFinding(
  finding: CheckedFinding,
  report: Report,
  places: ReportPlaces,
  context: PrettyContext,
): string[] {
  const { lang, palette, words } = context;
  const { rule, severity, message, span, initiative, related } = finding;
  const paint = severityPaint(severity, palette);
  const title = places.titleOf(initiative);
  const head = pack(
    [
      {
        text: sanitizeForTerminal(`${report.document.source.path}:${formatStart(report.document, span)}`),
        paint: palette.strong,
      },
      { text: words.severity[severity], paint },
      ...renderSureness(finding, context),
      { text: rule, paint: palette.faint },
      { text: sanitizeForTerminal(initiative === null ? "" : `[${initiative}] ${title ?? ""}`.trimEnd()) },
    ],
    2,
    context,
  );
  const shown = [
    { span, message: null },
    ...related.map((one) => ({ span: one.span, message: one.message[lang] })),
  ];
  return [
    ...head,
    ...paragraph(sanitizeForTerminal(message[lang]), 2, context),
    ...renderGrounds(finding, 2, context),
    ...renderExplained(finding, 2, context),
    ...renderPlaces(
      shown.map((one) => ({ ...one, around: places.surroundingsOf(one.span) })),
      report.document.text,
      paint,
      context,
    ),
  ];
}

/** The colour of a severity. */
export function severityPaint(severity: Severity, palette: Palette): Paint {
  return { error: palette.bad, warning: palette.fair, info: palette.accent }[severity];
}

interface Place {
  readonly span: Span;
  readonly message: string | null;
  readonly around: Surroundings;
}

/** The excerpts one under the other, their labels as wide as the widest. */
function renderPlaces(
  places: readonly Place[],
  text: string,
  paint: Paint,
  context: PrettyContext,
): string[] {
  const labels = places.map(({ around }) => labelOf(around, context));
  const width = widest(labels, context.measure);
  return places.flatMap(({ span, message, around }, index) => [
    ...(message === null
      ? []
      : paragraph(sanitizeForTerminal(message), INDENT, context, context.palette.faint)),
    ...renderExcerpt(span, around, labels[index] as string, width, text, paint, context),
  ]);
}

function labelOf({ field, heading, place }: Surroundings, { words, lang }: PrettyContext): string {
  if (heading !== null) return sanitizeForTerminal(heading.slice(0, 12));
  if (field !== null) return words.fields[field];
  return place.kind === "line" ? words.atLine(place.line) : placeInWords(place, lang);
}

function renderExcerpt(
  span: Span,
  { limits }: Surroundings,
  label: string,
  labelWidth: number,
  text: string,
  paint: Paint,
  { width, measure, palette }: PrettyContext,
): string[] {
  const besides = width - INDENT - labelWidth - 3;
  const ownLine = besides < MIN_ROOM;
  const room = ownLine ? width - INDENT - 2 : besides;
  const { before, marked, after, caretStart, caretWidth } = excerptAround(text, span, limits, room, measure);
  const margin = " ".repeat(INDENT);
  const [start, under] = ownLine
    ? ["", ""]
    : [`${padToWidth(label, labelWidth, measure)} `, `${" ".repeat(labelWidth)} `];
  const bar = palette.faint("|");
  return [
    ...(ownLine ? [`${margin}${palette.faint(label)}`] : []),
    `${margin}${palette.faint(start)}${bar} ${before}${paint(marked)}${after}`,
    `${margin}${under}${bar} ${" ".repeat(caretStart)}${paint("^".repeat(caretWidth))}`,
  ];
}
