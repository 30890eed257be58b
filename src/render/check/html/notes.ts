import { renderExplained } from "./decisions.ts";
import { renderGrounds, renderSureness } from "./grounds.ts";
import { type Html, html } from "./markup.ts";
import { placeOf, type ReportView } from "./view.ts";

/** What only informs: a row each, in the order of the report. */
export function renderNotes(view: ReportView): Html | null {
  const { words, lang, anchors, findings } = view;
  const labels = words.findings;
  const notes = [...findings.entries()].filter(([, { severity }]) => severity === "info");
  if (notes.length === 0) return null;
  return html`<table class="notes"><caption class="sr">${words.sections.notes}</caption>
<thead><tr><th scope="col">${labels.place}</th><th scope="col">${labels.initiative}</th><th scope="col">${labels.message}</th><th scope="col">${labels.rule}</th></tr></thead>
<tbody>${notes.map(
    ([index, { span, initiative, message, rule, explained, grounds }]) =>
      html`<tr id="${anchors.finding(index)}"><td>${placeOf(span, view)}</td><td>${
        initiative === null ? labels.whole : shortLink(initiative, view)
      }</td><td><bdi>${message[lang]}</bdi>${renderSureness(grounds?.confidence, view)}${renderGrounds(grounds, view)}${renderExplained(explained, view)}</td><td><code>${rule}</code></td></tr>
`,
  )}</tbody></table>`;
}

function shortLink(id: string, { anchors }: ReportView): Html {
  const anchor = anchors.initiative(id);
  return anchor ? html`<a href="#${anchor}" class="id">${id}</a>` : html`<span class="id">${id}</span>`;
}
