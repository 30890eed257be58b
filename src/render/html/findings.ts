import type { CheckedFinding } from "../../check/types.ts";
import type { Span } from "../../core/span.ts";
import type { Reading } from "../../indicator/types.ts";
import { locate } from "../../source/locate.ts";
import { surroundingsOf } from "../check/surroundings.ts";
import { cutAround } from "./excerpt.ts";
import { type Html, html } from "./markup.ts";
import { heading, initiativeLink, japanese, placeOf, type ReportView, ratingBadge } from "./view.ts";

/** The findings: errors and warnings in full with the words they speak of, then what only informs as a table. */
export function renderFindings(view: ReportView): Html {
  const { findings, words } = view;
  if (findings.length === 0) return html`<p>${words.findings.none}</p>`;
  const numbered = findings.map((finding, index) => ({ finding, index }));
  const heavy = numbered.filter(({ finding }) => finding.severity !== "info");
  const infos = numbered.filter(({ finding }) => finding.severity === "info");
  return html`${
    heavy.length === 0
      ? html`<p>${words.findings.none}</p>`
      : html`<ol class="findings">
${heavy.map(({ finding, index }) => renderFinding(finding, index, view))}</ol>`
  }
${infos.length > 0 && renderInfos(infos, view)}`;
}

function renderFinding(finding: CheckedFinding, index: number, view: ReportView): Html {
  const { words, lang, anchors, report } = view;
  const { severity, rule, message, span, initiative } = finding;
  const { line, column } = locate(report.source, span);
  return html`<li id="${anchors.finding(index)}" class="finding s-${severity}">
<p class="what"><span class="severity s-${severity}">${words.severity[severity]}</span> <bdi class="message">${message[lang]}</bdi></p>
<p class="where">${initiative === null ? words.findings.whole : initiativeLink(initiative, view)} <code>${rule}</code> <span class="path"><bdi>${report.source.path}</bdi>:${line}:${column}</span></p>
<dl class="excerpts">${renderClause(initiative, view)}${placesOf(finding, view).map((place) => renderPlace(place, view))}</dl>
</li>
`;
}

/** A place that a finding speaks of, and what it says of it. */
interface Place {
  readonly span: Span;
  readonly message: string | null;
}

/**
 * The finding's own place and the related ones. What is said of a rating is also shown on the numbers it was held
 * against, where the finding does not name them itself.
 */
function placesOf({ rule, span, related, initiative }: CheckedFinding, view: ReportView): Place[] {
  const { lang, assessments, words } = view;
  const places: Place[] = [
    { span, message: null },
    ...related.map((one) => ({ span: one.span, message: one.message[lang] })),
  ];
  const isRating = rule.startsWith("rating/") && related.length === 0;
  const indicators = (isRating && initiative !== null && assessments.get(initiative)?.indicators) || [];
  const evidence = indicators
    .filter(({ result }) => result === "met" || result === "missed")
    .flatMap(({ name, target, actual, result }) => {
      const toPlace = (reading: Reading, what: string) => ({
        span: reading.span,
        message: `${name} ${what}`,
      });
      return [
        toPlace(target, words.indicator.target),
        ...(actual ? [toPlace(actual, `${words.indicator.actual} (${words.result[result]})`)] : []),
      ];
    });
  return [...places, ...evidence];
}

/** What the report's own legend says of the rating that the initiative has. */
function renderClause(initiative: string | null, view: ReportView): Html | null {
  const { report, words, ratings, lang, initiatives } = view;
  const rating = initiatives.get(initiative ?? "")?.rating ?? null;
  const definition = ratings.find(({ symbol }) => symbol === rating)?.definition;
  const level = report.ratingScale.find(({ symbol }) => symbol === rating);
  if (rating === null || !level || !definition) return null;
  return html`<div class="clause"><dt>${words.legend.clause} ${placeOf(level.span, view)}</dt><dd${japanese(lang)}>${ratingBadge(rating, view)} ${definition}</dd></div>
`;
}

function renderPlace({ span, message }: Place, view: ReportView): Html {
  const { report, words, lang } = view;
  const { field, heading: column, limits, line } = surroundingsOf(report, span);
  const label = column ?? (field === null ? words.line(line) : words.fields[field]);
  const { before, marked, after } = cutAround(report.source.text, span, limits);
  return html`<div><dt><bdi>${label}</bdi> ${placeOf(span, view)}${message !== null && html` <bdi class="aside">${message}</bdi>`}</dt><dd${japanese(lang)}>${before}<mark class="found">${marked}</mark>${after}</dd></div>
`;
}

function renderInfos(infos: readonly { finding: CheckedFinding; index: number }[], view: ReportView): Html {
  const { words, lang, anchors } = view;
  const { findings } = words;
  return html`${heading(2, findings.infos, view)}
<table class="infos"><caption class="sr">${findings.infosCaption}</caption>
<thead><tr><th scope="col">${findings.place}</th><th scope="col">${findings.initiative}</th><th scope="col">${findings.message}</th><th scope="col">${findings.rule}</th></tr></thead>
<tbody>${infos.map(
    ({ finding: { span, initiative, message, rule }, index }) =>
      html`<tr id="${anchors.finding(index)}"><td>${placeOf(span, view)}</td><td>${
        initiative === null ? words.findings.whole : shortLink(initiative, view)
      }</td><td><bdi>${message[lang]}</bdi></td><td><code>${rule}</code></td></tr>
`,
  )}</tbody></table>`;
}

function shortLink(id: string, { anchors }: ReportView): Html {
  const anchor = anchors.initiative(id);
  return anchor ? html`<a href="#${anchor}" class="id">${id}</a>` : html`<span class="id">${id}</span>`;
}
