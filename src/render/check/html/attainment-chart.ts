import type { Indicator, IndicatorValue } from "../../../indicator/model/types.ts";
import { slugOf } from "../../../indicator/verdict/reasons.ts";
import { renderSureness } from "./grounds.ts";
import { type Html, html } from "./markup.ts";
import {
  heading,
  initiativeLink,
  japanese,
  percent,
  placeOf,
  type ReportView,
  ratingBadge,
  said,
} from "./view.ts";

/** Attainment at which a bar is cut off: beyond it the others could no longer be told apart. */
const LONGEST = 2;

/** Each target with its result and a bar that a line marks at 100 %. */
export function renderAttainments(view: ReportView): Html {
  const { words, report, assessments } = view;
  const assessed = report.initiatives.flatMap(({ id }) => assessments.get(id) ?? []);
  const judged = assessed.filter(({ indicators }) => indicators.length > 0);
  if (judged.length === 0) return html`<p>${words.charts.noTargets}</p>`;
  return html`<figure>${heading(2, words.charts.attainment, view)}
<p class="note">${words.charts.attainmentNote}</p>
<table class="chart attainment"><caption class="sr">${words.charts.attainment}</caption>
${renderHead(view)}
${judged.map(
  ({
    initiative,
    indicators,
    verdict,
  }) => html`<tbody><tr class="sub"><th scope="rowgroup" colspan="6">${initiativeLink(initiative.id, view)} ${ratingBadge(initiative.rating?.symbol ?? null, view)} <span class="verdict v-${verdict}">${words.verdict[verdict]}</span></th></tr>
${indicators.map((indicator) => renderRow(indicator, view))}</tbody>
`,
)}</table></figure>`;
}

/** The same numbers without bars, for the initiative they belong to. */
export function renderIndicators(indicators: readonly Indicator[], view: ReportView): Html | null {
  if (indicators.length === 0) return null;
  return html`<table class="indicators"><caption>${view.words.indicator.caption}</caption>
${renderHead(view)}<tbody>${indicators.map((indicator) => renderRow(indicator, view))}</tbody></table>`;
}

function renderHead({ words: { indicator } }: ReportView): Html {
  return html`<thead><tr><th scope="col">${indicator.name}</th><th scope="col">${indicator.target}</th><th scope="col">${indicator.actual}</th><th scope="col" class="bar">${indicator.attainment} <span class="aside">${indicator.scale}</span></th><th scope="col" class="num">%</th><th scope="col">${indicator.result}</th></tr></thead>`;
}

function renderRow(indicator: Indicator, view: ReportView): Html {
  const { words } = view;
  const { name, better, target, actual, attainment } = indicator;
  const outcome = outcomeOf(indicator);
  const slug = slugOf(indicator.reason);
  const why = slug !== null && words.reason[slug];
  return html`<tr><th scope="row">${said(name, view)} <span class="aside">${words.better[better]}</span></th><td>${renderValue(target, view)}</td><td>${
    actual ? renderValue(actual, view) : "—"
  }</td><td class="bar">${drawBar(indicator, view)}</td><td class="num">${
    isDrawn(attainment) ? percent(attainment) : "—"
  }</td><td><span class="result res-${outcome}">${words.result[outcome]}</span>${renderSureness(indicator.confidence, view)}${why && html` <span class="aside">${why}</span>`}</td></tr>
`;
}

function renderValue({ text, span }: IndicatorValue, view: ReportView): Html {
  return html`<span class="value"${japanese(view.lang)}>${text}</span> ${placeOf(span, view)}`;
}

function drawBar(indicator: Indicator, { words }: ReportView): Html | null {
  const { attainment, name } = indicator;
  if (!isDrawn(attainment)) return null;
  const width = Math.round(Math.min(Math.max(attainment, 0), LONGEST) * 1000) / 10;
  const beyond = attainment > LONGEST;
  return html`<svg viewBox="0 0 200 10" preserveAspectRatio="none" role="img"><title>${name}: ${words.percent(percent(attainment))}${beyond && ` (${words.indicator.beyond})`}</title><rect class="track" x="0" y="0" width="200" height="10"/><rect class="fill-${outcomeOf(indicator)}" x="0" y="2" width="${width}" height="6"/>${
    beyond && html`<path class="cut" d="M190 0l4 10M194 0l4 10"/>`
  }<path class="goal" d="M100 0v10"/></svg>`;
}

function isDrawn(attainment: number | null): attainment is number {
  return attainment !== null && Number.isFinite(attainment);
}

function outcomeOf({ result, near }: Indicator): Indicator["result"] | "near" {
  return result === "missed" && near ? "near" : result;
}
