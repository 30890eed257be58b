import type { CheckTotals } from "../../../check/totals.ts";
import { decidedLine } from "../../kit/decisions.ts";
import { suppressedLine } from "../closing/suppressed.ts";
import { type Html, html } from "./markup.ts";
import { japanese, type ReportView, ratingBadge, said } from "./view.ts";
import type { HtmlWords } from "./words.ts";

/** What the report is: issuer, year, date, file. */
export function renderFacts(view: ReportView): Html {
  const { report, words } = view;
  const { issuer, fiscalYear, published, document } = report;
  const facts: [label: string, value: Html | null][] = [
    [words.facts.issuer, issuer === null ? null : said(issuer, view)],
    [words.facts.fiscalYear, fiscalYear && said(fiscalYear.label, view)],
    [words.facts.published, published === null ? null : html`${words.date(published)}`],
    [words.facts.source, html`<bdi class="file">${document.source.path}</bdi>`],
  ];
  return html`<dl class="facts">${facts.map(([label, value]) => value && html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** The counts: ratings, verdicts, findings, and one sentence that says them. */
export function renderCounts(totals: CheckTotals, view: ReportView): Html {
  const { words, ratings, quiet, lang, anchors } = view;
  const { initiatives, rated, verdicts, errors, warnings, infos } = totals;
  const suppressed = suppressedLine(totals, lang);
  const decided = decidedLine(totals, lang);
  return html`<p class="lead">${words.lead(totals)}</p>
<div class="counts">
${group(words.counts.initiatives, [
  [words.counts.total, initiatives, ""],
  [words.counts.rated, rated, ""],
])}
${group(
  words.counts.ratings,
  ratings.map(({ symbol, count }) => [ratingBadge(symbol, view), count, ""]),
)}
${group(words.counts.verdicts, [
  [words.verdict.overrated, verdicts.overrated, "v-overrated"],
  [words.verdict.underrated, verdicts.underrated, "v-underrated"],
  [words.verdict.consistent, verdicts.consistent, ""],
  [words.verdict.unverifiable, verdicts.unverifiable, ""],
])}
${group(words.counts.findings, [
  [words.severity.error, errors, "s-error"],
  [words.severity.warning, warnings, "s-warning"],
  [words.severity.info, infos, ""],
])}
</div>
${suppressed !== null && html`<p class="note"><a href="#${anchors.section("suppressed")}">${suppressed}</a></p>`}${decided !== null && html`<p class="note">${decided}</p>`}${quiet && infos > 0 && html`<p class="note">${words.quiet(infos)}</p>`}`;
}

function group(
  label: string,
  items: readonly (readonly [label: string | Html, count: number, className: string])[],
): Html {
  return html`<div class="group"><p>${label}</p><dl>${items.map(
    ([name, count, className]) =>
      html`<div${count > 0 && className !== "" && html` class="${className}"`}><dt>${name}</dt><dd>${count}</dd></div>`,
  )}</dl></div>`;
}

/** What each rating means in this report, in its own words. */
export function renderLegend(view: ReportView): Html {
  const { words, ratings, report, lang } = view;
  const { legend } = words;
  return html`<div class="wide"><table class="legend"><caption>${legend.caption}</caption>
<thead><tr><th scope="col">${legend.symbol}</th><th scope="col">${legend.definition}</th><th scope="col">${legend.level}</th><th scope="col" class="num">${legend.count}</th></tr></thead>
<tbody>${ratings.map(
    ({ symbol, definition, level, count }) =>
      html`<tr><th scope="row">${ratingBadge(symbol, view)}</th><td${definition !== null && japanese(lang)}>${
        definition ?? meaning(symbol, report.ratingScale.length, words)
      }</td><td>${level && words.level[level]}</td><td class="num">${count}</td></tr>
`,
  )}</tbody></table></div>${report.ratingScale.length === 0 && html`<p class="note">${legend.noScale}</p>`}`;
}

function meaning(symbol: string | null, levels: number, { legend }: HtmlWords): string {
  if (symbol === null) return legend.unrated;
  return levels > 0 ? legend.notOnScale : "";
}
