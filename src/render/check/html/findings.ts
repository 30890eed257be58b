import type { CheckedFinding } from "../../../check/types.ts";
import type { Span } from "../../../core/span.ts";
import type { Indicator, IndicatorValue } from "../../../indicator/model/types.ts";
import { formatStart, placeInWords } from "../../../input/places.ts";
import { explanationTitle } from "../../kit/grounds.ts";
import { surroundingsOf } from "../pretty/surroundings.ts";
import { renderExplained } from "./decisions.ts";
import { cutAround } from "./excerpt.ts";
import { renderDoubt, renderSureness } from "./grounds.ts";
import type { Highlight } from "./marked-text.ts";
import { type Html, html } from "./markup.ts";
import { initiativeLink, japanese, placeOf, type ReportView, ratingBadge } from "./view.ts";

/** Errors and warnings in full, with the words of the report that they speak of. */
export function renderFindings(view: ReportView): Html {
  const { findings, words } = view;
  const heavy = findings.filter(({ severity }) => severity !== "info");
  if (heavy.length === 0) return html`<p>${words.findings.none}</p>`;
  // The worst come first, so their positions are those in all findings.
  return html`<ol class="findings">
${heavy.map((finding, index) => renderFinding(finding, index, view))}</ol>`;
}

function renderFinding(finding: CheckedFinding, index: number, view: ReportView): Html {
  const { words, lang, anchors, report } = view;
  const { severity, rule, message, span, initiative, explained, grounds } = finding;
  return html`<li id="${anchors.finding(index)}" class="finding s-${severity}">
<p class="what"><span class="severity s-${severity}">${words.severity[severity]}</span>${renderSureness(grounds?.confidence, view)} <bdi class="message">${message[lang]}</bdi></p>
${renderDoubt(grounds, view)}${renderExplained(explained, view)}<p class="where">${initiative === null ? words.findings.whole : initiativeLink(initiative, view)} <code>${rule}</code> <span class="path"><bdi>${report.document.source.path}</bdi>:${formatStart(report.document, span)}</span></p>
<dl class="excerpts">${placesOf(finding, view).map((place) => renderPlace(place, view))}${renderClause(finding, view)}</dl>
</li>
`;
}

/** A place that a finding speaks of, and what it says of it. */
interface Place {
  readonly span: Span;
  readonly message: string | null;
  readonly kind: Highlight["kind"];
}

/**
 * The finding's own place, that of the row's own explanation and the related ones, the numbers of targets and results marked as such. What is said of a
 * rating is also shown on the numbers it was held against, where the finding does not name them itself.
 */
function placesOf({ rule, span, related, initiative, grounds }: CheckedFinding, view: ReportView): Place[] {
  const { lang, assessments } = view;
  const indicators = assessments.get(initiative ?? "")?.indicators ?? [];
  const known = indicators.flatMap((indicator) => readingPlaces(indicator, view));
  const knownAt = (at: Span) =>
    known.find((place) => place.span.start === at.start && place.span.end === at.end);
  const own: Place = { span, message: knownAt(span)?.message ?? null, kind: knownAt(span)?.kind ?? "found" };
  const others = related.map((one): Place => {
    const kind = knownAt(one.span)?.kind ?? "found";
    return { span: one.span, message: one.message[lang], kind };
  });
  const explanation: Place[] = grounds?.explanation
    ? [{ span: grounds.explanation.span, message: explanationTitle(lang), kind: "found" }]
    : [];
  const isBare = rule.startsWith("rating/") && related.length === 0;
  const places = [own, ...explanation, ...others, ...(isBare ? known : [])];
  return places.filter((place, index) => places.findIndex((one) => isSame(one, place)) === index);
}

function isSame(a: Place, b: Place): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end;
}

function readingPlaces({ name, target, actual }: Indicator, { words }: ReportView): Place[] {
  const place = ({ span, text }: IndicatorValue, kind: "target" | "actual"): Place => ({
    span,
    kind,
    message: `${words.indicator[kind]}: ${name} ${text}`,
  });
  return [place(target, "target"), ...(actual ? [place(actual, "actual")] : [])];
}

/** What the report's own legend says of the rating that the initiative has, unless the finding shows it itself. */
function renderClause({ initiative, related }: CheckedFinding, view: ReportView): Html | null {
  const { words, ratings, lang, initiatives } = view;
  const rating = initiatives.get(initiative ?? "")?.rating ?? null;
  const definition = ratings.find(({ symbol }) => symbol === rating?.symbol)?.definition;
  const level = rating?.clause;
  if (!level || !definition) return null;
  if (related.some(({ span }) => span.start < level.span.end && level.span.start < span.end)) return null;
  return html`<div class="clause"><dt>${words.legend.clause} ${placeOf(level.span, view)}</dt><dd${japanese(lang)}>${ratingBadge(rating.symbol, view)} ${definition}</dd></div>
`;
}

function renderPlace({ span, message, kind }: Place, view: ReportView): Html {
  const { report, words, lang } = view;
  const { field, heading: column, limits, place } = surroundingsOf(report, span);
  const isLegend = report.ratingScale.some(
    (level) => level.span.start <= span.start && span.end <= level.span.end,
  );
  const outside = place.kind === "line" ? words.line(place.line) : placeInWords(place, lang);
  const label = column ?? (field !== null ? words.fields[field] : isLegend ? words.legend.clause : outside);
  const { before, marked, after } = cutAround(report.document.text, span, limits);
  return html`<div><dt><bdi>${label}</bdi> ${placeOf(span, view)}${message !== null && html` <bdi class="aside">${message}</bdi>`}</dt><dd${japanese(lang)}>${before}<mark class="${kind}">${marked}</mark>${after}</dd></div>
`;
}
