import { addTotals, type CheckTotals, NO_TOTALS } from "../../../check/totals.ts";
import { type Html, html } from "./markup.ts";
import { type ReportView, said } from "./view.ts";
import type { HtmlWords } from "./words.ts";

/** The reports of a page that holds several: a table of contents with their counts. */
export function renderOverview(views: readonly ReportView[], totals: CheckTotals, words: HtmlWords): Html {
  const columns: [label: string, count: (totals: CheckTotals) => number][] = [
    [words.counts.initiatives, ({ initiatives }) => initiatives],
    [words.counts.rated, ({ rated }) => rated],
    [words.verdict.overrated, ({ verdicts }) => verdicts.overrated],
    [words.verdict.underrated, ({ verdicts }) => verdicts.underrated],
    [words.verdict.consistent, ({ verdicts }) => verdicts.consistent],
    [words.verdict.unverifiable, ({ verdicts }) => verdicts.unverifiable],
    [words.severity.error, ({ errors }) => errors],
    [words.severity.warning, ({ warnings }) => warnings],
    [words.severity.info, ({ infos }) => infos],
  ];
  const numbers = (of: CheckTotals) =>
    columns.map(([, count]) => html`<td class="num${count(of) === 0 && " zero"}">${count(of)}</td>`);
  return html`<nav class="overview" aria-label="${words.page.reports}"><div class="wide"><table><caption>${words.page.reports}</caption>
<thead><tr><th scope="col">${words.counts.report}</th><th scope="col">${words.facts.fiscalYear}</th>${columns.map(([label]) => html`<th scope="col" class="num">${label}</th>`)}</tr></thead>
<tbody>${views.map(
    (view) => html`<tr><th scope="row"><a href="#${view.anchors.report}">${
      view.report.title === null ? words.page.untitled : said(view.report.title, view)
    }</a>${view.report.issuer !== null && html` <span class="aside">${said(view.report.issuer, view)}</span>`}</th><td>${
      view.report.fiscalYear && said(view.report.fiscalYear.label, view)
    }</td>${numbers(addTotals(NO_TOTALS, view.checked))}</tr>
`,
  )}</tbody>
<tfoot><tr><th scope="row" colspan="2">${words.counts.total}</th>${numbers(totals)}</tr></tfoot></table></div></nav>`;
}
