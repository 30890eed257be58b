import { becauseOf } from "../../check/because.ts";
import type { CheckedFinding, CheckedReport } from "../../check/types.ts";
import type { Span } from "../../core/span.ts";
import { decisionsOn } from "../../indicator/decided.ts";
import type { Assessment } from "../../indicator/model/types.ts";
import { cellHolds } from "../../input/grid/cell.ts";
import type { Cell } from "../../input/grid/types.ts";
import { formatLine, formatStart } from "../../input/places.ts";
import { type Initiative, type Report, TEXT_FIELDS, type TierHeading } from "../../report/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { BECAUSE_WORDS } from "../check/closing/because.ts";
import { suppressedTitle, suppressionLine } from "../check/closing/suppressed.ts";
import { severityPaint } from "../check/pretty/finding-block.ts";
import { renderGrounds, renderSureness } from "../check/pretty/grounds-lines.ts";
import { CHECK_WORDS } from "../check/pretty/words.ts";
import { clipLines, widest } from "../kit/columns.ts";
import { decisionLine, decisionsTitle, explainedLine } from "../kit/decisions.ts";
import { surenessText } from "../kit/grounds.ts";
import { type Page, pack, paragraph, toText } from "../kit/page.ts";
import { ratingPaint } from "../parse/overview/rating-paint.ts";
import { type Field, fieldRoom, proseLines, renderField } from "./fields.ts";
import { renderIndicator } from "./indicators.ts";
import { SHOW_WORDS } from "./words.ts";

/** One initiative in full: where it belongs, how it is rated, its numeric targets, its texts with what was found in them. */
export function renderInitiative(checked: CheckedReport, assessment: Assessment, page: Page): string {
  const { report } = checked;
  const { initiative } = assessment;
  const words = SHOW_WORDS[page.lang];
  const findings = checked.findings.filter((finding) => finding.initiative === initiative.id);
  const texts = textFields(initiative, page);
  const labels = [...Object.values(words.labels), ...texts.map(({ label }) => label)];
  const labelWidth = widest(labels, page.measure);
  const room = fieldRoom(page, labelWidth);
  const field = (one: Field) => renderField(one, labelWidth, page);
  const prose = (text: string) => proseLines(text, room, page.measure);

  const within = (name: string) => findings.filter(({ span }) => fieldAt(initiative, span) === name);
  const shownBelow = new Set(texts.flatMap(({ name }) => within(name)));
  const others = findings.filter((finding) => !shownBelow.has(finding));

  return toText([
    ...renderTitle(initiative, page),
    "",
    ...placeFields(initiative, report, page).flatMap(([label, text]) => field({ label, lines: prose(text) })),
    "",
    ...ratingFields(assessment, page).flatMap((one) => field({ ...one, lines: one.lines.flatMap(prose) })),
    ...others.flatMap((finding) => renderFinding(finding, report, page)),
    "",
    ...renderIndicators(assessment, report, page),
    ...renderDecisions(assessment, page),
    ...texts.flatMap(({ name, label, text }) => [
      "",
      ...field({ label, lines: prose(text) }),
      ...within(name).flatMap((finding) => renderFinding(finding, report, page)),
    ]),
    ...renderSuppressed(checked, initiative.id, page),
  ]);
}

/** What the configuration keeps from being found in it, and why. */
function renderSuppressed({ suppressed, report }: CheckedReport, id: string, page: Page): string[] {
  const own = suppressed.filter(({ finding }) => finding.initiative === id);
  if (own.length === 0) return [];
  return [
    "",
    ...paragraph(suppressedTitle(page.lang), 0, page, page.palette.accent),
    ...own.flatMap((held) => [
      ...renderFinding(held.finding, report, page),
      ...paragraph(sanitizeForTerminal(suppressionLine(held, page.lang)), 4, page),
    ]),
  ];
}

function renderTitle({ id, title }: Initiative, page: Page): string[] {
  const words = SHOW_WORDS[page.lang];
  const text = sanitizeForTerminal(`${id}  ${title ?? words.untitled}`);
  return paragraph(text, 0, page, page.palette.strong);
}

/** Where it belongs, in the report and in the administration. */
function placeFields(initiative: Initiative, report: Report, { lang }: Page): (readonly [string, string])[] {
  const { labels, page: pageOf, status } = SHOW_WORDS[lang];
  const { policy, strategy, item, departments } = initiative;
  const { lead, primary, related } = departments;
  const leads = lead.length > 1 ? lead.map((name) => `${name === primary ? "●" : "・"}${name}`) : lead;
  const fields: (readonly [string, string | null])[] = [
    [labels.policy, policy && headingText(policy)],
    [labels.strategy, strategy && headingText(strategy)],
    [labels.item, item && headingText(item)],
    [labels.lead, leads.join("  ") || null],
    [labels.related, related.join("  ") || null],
    [labels.status, initiative.status === "complete" ? null : status[initiative.status]],
    [labels.place, placeOfRow(initiative, report, pageOf)],
  ];
  return fields.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]));
}

/** The number of a page is that of its headers, which only a text is known by. */
function placeOfRow(
  { line, page, span }: Initiative,
  { document }: Report,
  pageOf: (page: number) => string,
): string {
  const place = document.place(span.start);
  const { path } = document.source;
  return place.kind === "line" ? `${path}:${line}  ${pageOf(page)}` : `${path}:${formatLine(place)}`;
}

function headingText({ number, title }: TierHeading): string {
  return number === null ? title : `${number} ${title}`;
}

/** The rating in the words of the report's own legend, and whether the numbers bear it out. */
function ratingFields(assessment: Assessment, { lang, palette }: Page): Field[] {
  const words = SHOW_WORDS[lang];
  const { rating } = assessment.initiative;
  const because = becauseOf(assessment);
  const why = because === null ? "" : words.because(BECAUSE_WORDS[lang][because]);
  const meaning = rating?.clause?.definition ?? (rating?.scale.length ? words.notOnScale : "");
  const text = rating === null ? words.unrated : `${rating.symbol}  ${meaning}`.trimEnd();
  const { verdict, confidence } = assessment;
  const isGiven = verdict !== "unverifiable" && confidence !== null;
  const sure = isGiven ? `  ${surenessText(confidence, lang)}` : "";
  const paints = {
    consistent: palette.good,
    overrated: palette.bad,
    underrated: palette.fair,
    unverifiable: palette.faint,
  };
  return [
    { label: words.labels.rating, lines: [text], paint: ratingPaint(rating?.clause?.level, palette) },
    { label: words.labels.verdict, lines: [words.verdicts[verdict] + why + sure], paint: paints[verdict] },
  ];
}

function renderIndicators({ indicators }: Assessment, { document }: Report, page: Page): string[] {
  const words = SHOW_WORDS[page.lang];
  if (indicators.length === 0) return paragraph(words.noIndicators, 0, page, page.palette.faint);
  return [
    ...paragraph(words.indicators, 0, page, page.palette.accent),
    ...indicators.flatMap((indicator) => renderIndicator(indicator, document, page, words)),
  ];
}

/** The field, or the heading of a column of the report's own, that a place of the row stands in. */
function fieldAt({ cells, extra }: Initiative, { start, end }: Span): string | null {
  const holds = (cell: Cell) => cellHolds(cell, { start, end });
  const field = Object.entries(cells).find(([, cell]) => holds(cell))?.[0];
  return field ?? extra.find(({ cell }) => holds(cell))?.heading ?? null;
}

interface TextEntry {
  /** The field, or the heading of a column of the report's own. */
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

function textFields({ texts, extra }: Initiative, { lang, measure }: Page): TextEntry[] {
  const { fields } = CHECK_WORDS[lang];
  const own = TEXT_FIELDS.flatMap((name): TextEntry[] => {
    const text = texts[name];
    return text === null ? [] : [{ name, label: fields[name], text }];
  });
  const others = extra.flatMap(({ heading, text }): TextEntry[] =>
    text === null
      ? []
      : [{ name: heading, label: clipLines(sanitizeForTerminal(heading), 14, measure, 1)[0] ?? "", text }],
  );
  return [...own, ...others];
}

/** What a person decided of it, and what was read before. */
function renderDecisions(assessment: Assessment, page: Page): string[] {
  const decisions = decisionsOn(assessment);
  if (decisions.length === 0) return [];
  return [
    "",
    ...paragraph(decisionsTitle(page.lang), 0, page, page.palette.accent),
    ...decisions.flatMap((one) => paragraph(sanitizeForTerminal(decisionLine(one, page.lang)), 2, page)),
  ];
}

function renderFinding(finding: CheckedFinding, { document }: Report, page: Page): string[] {
  const { rule, severity, span, message, explained } = finding;
  const paint = severityPaint(severity, page.palette);
  return [
    ...pack(
      [
        { text: `  ! ${CHECK_WORDS[page.lang].severity[severity]}`, paint },
        ...renderSureness(finding, page),
        { text: rule, paint: page.palette.faint },
        { text: formatStart(document, span), paint: page.palette.faint },
      ],
      4,
      page,
    ),
    ...paragraph(sanitizeForTerminal(message[page.lang]), 4, page),
    ...renderGrounds(finding, 4, page),
    ...(explained
      ? paragraph(sanitizeForTerminal(explainedLine(explained, page.lang)), 4, page, page.palette.accent)
      : []),
  ];
}
