import { listDecisions } from "../../../check/decided.ts";
import { addTotals, type CheckTotals, NO_TOTALS } from "../../../check/totals.ts";
import type { CheckedReport } from "../../../check/types.ts";
import type { Lang } from "../../../core/finding.ts";
import { sha256Of, toBase64 } from "../../../core/sha256.ts";
import { SECTIONS, type SectionName } from "./anchors.ts";
import { renderAttainments } from "./attainment-chart.ts";
import { SCRIPT } from "./client.js.ts";
import { renderDecisions } from "./decisions.ts";
import { renderFindings } from "./findings.ts";
import { renderCounts, renderFacts, renderLegend } from "./headline.ts";
import { type Html, html, toPieces, verbatim } from "./markup.ts";
import { renderNotes } from "./notes.ts";
import { renderOverview } from "./overview.ts";
import { renderPlan } from "./plan-table.ts";
import { renderRatingCharts } from "./rating-charts.ts";
import { STYLE } from "./report.css.ts";
import { renderSuppressed } from "./suppressed.ts";
import { heading, japanese, nameOfPart, type ReportView, viewReport } from "./view.ts";
import { HTML_WORDS } from "./words.ts";

export interface HtmlOptions {
  readonly lang: Lang;
  /** Leave out what only informs. */
  readonly quiet?: boolean;
}

/** The whole page of `renderHtmlPieces` at once, for callers that know it to be short. */
export function renderHtml(
  reports: readonly CheckedReport[],
  options: HtmlOptions,
  totals: CheckTotals = reports.reduce(addTotals, NO_TOTALS),
): string {
  return renderHtmlPieces(reports, options, totals).join("");
}

/**
 * Checked reports as one page that needs nothing else: no network, no other file, no script to be read in full. The
 * same reports and options give the same text.
 */
export function renderHtmlPieces(
  reports: readonly CheckedReport[],
  { lang, quiet = false }: HtmlOptions,
  totals: CheckTotals,
): readonly string[] {
  const words = HTML_WORDS[lang];
  const views = reports.map((checked, index) => viewReport(checked, index, reports.length, { lang, quiet }));
  const [only] = views.length === 1 ? views : [];
  const title = only?.report.title ?? (only ? words.page.untitled : words.page.title);
  return toPieces(html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<title>${title}${only && ` — ${words.page.title}`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="reform-report">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<meta name="referrer" content="no-referrer">
<style>${verbatim(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${words.page.skip}</a>
<header class="masthead">
${only ? renderTitle(only) : html`<h1>${words.page.title}</h1>`}
${totals.notRead.length > 0 && renderNotRead(totals.notRead, lang)}
${only ? renderContents(only) : renderOverview(views, totals, words)}
</header>
<main id="main" tabindex="-1">
${views.map(renderReport)}</main>
<footer><p>${words.page.about}</p></footer>
<script>${verbatim(SCRIPT)}</script>
</body>
</html>
`);
}

function renderNotRead(notRead: CheckTotals["notRead"], lang: Lang): Html {
  const words = HTML_WORDS[lang];
  return html`<div class="alert"><p>${words.notRead(notRead.length)}</p>
<ul>${notRead.map(({ path, message }) => html`<li><bdi>${path}</bdi>: <bdi>${message[lang]}</bdi></li>`)}</ul></div>`;
}

/** Nothing may be loaded or run but the style sheet and the script that stand in the page. */
function contentPolicy(): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(STYLE)}'`,
    `script-src '${hashOf(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `sha256-${toBase64(sha256Of(text))}`;
}

function renderReport(view: ReportView): Html {
  const { anchors, checked, rank } = view;
  const totals = addTotals(NO_TOTALS, checked);
  const bodies: Readonly<Record<SectionName, () => Html | null>> = {
    summary: () => html`${renderCounts(totals, view)}
${renderLegend(view)}`,
    findings: () => renderFindings(view),
    suppressed: () => renderSuppressed(view),
    corrections: () => renderDecisions(view),
    ratings: () => renderRatingCharts(view),
    targets: () => renderAttainments(view),
    initiatives: () => renderPlan(view),
    notes: () => renderNotes(view),
  };
  return html`<article id="${anchors.report}" class="report">
${rank > 1 && html`<header>${renderTitle(view)}${renderContents(view)}</header>`}
${sectionsOf(view).map(
  (name) => html`<section id="${anchors.section(name)}" class="section-${name}">
${heading(1, view.words.sections[name], view)}
${bodies[name]()}
</section>
`,
)}</article>
`;
}

/** Without notes, suppressed findings or corrections there is no section for them. */
function sectionsOf({ findings, checked }: ReportView): readonly SectionName[] {
  return SECTIONS.filter((name) => {
    if (name === "notes") return findings.some(({ severity }) => severity === "info");
    if (name === "corrections") return listDecisions(checked).length > 0;
    return name !== "suppressed" || checked.suppressed.length > 0;
  });
}

function renderTitle(view: ReportView): Html {
  const { report, words, lang, rank } = view;
  return html`${rank === 1 && html`<p class="kicker">${words.page.title}</p>`}
<h${rank} class="title"${report.title !== null && japanese(lang)}>${report.title ?? words.page.untitled}</h${rank}>
${renderFacts(view)}`;
}

function renderContents(view: ReportView): Html {
  const { words, anchors } = view;
  return html`<nav class="contents" aria-label="${nameOfPart(words.page.contents, view)}"><ul>${sectionsOf(
    view,
  ).map(
    (name) => html`<li><a href="#${anchors.section(name)}">${words.sections[name]}</a></li>`,
  )}</ul></nav>`;
}
