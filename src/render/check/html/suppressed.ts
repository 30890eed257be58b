import { suppressionReason, suppressionWord } from "../closing/suppressed.ts";
import { type Html, html } from "./markup.ts";
import { initiativeLink, placeOf, type ReportView } from "./view.ts";

/** What is not reported: each finding with what keeps it back, and why. */
export function renderSuppressed(view: ReportView): Html {
  const { words, lang, checked } = view;
  const { findings, suppressed } = words;
  const heads = [
    findings.place,
    suppressed.severity,
    findings.initiative,
    findings.message,
    findings.rule,
    suppressed.by,
    suppressed.why,
  ];
  return html`<div class="wide"><table class="suppressed"><caption class="sr">${words.sections.suppressed}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${checked.suppressed.map((held) => {
    const { severity, span, initiative, message, rule } = held.finding;
    return html`<tr><td>${placeOf(span, view)}</td><td><span class="severity s-${severity}">${words.severity[severity]}</span></td><td>${
      initiative === null ? findings.whole : initiativeLink(initiative, view)
    }</td><td><bdi>${message[lang]}</bdi></td><td><code>${rule}</code></td><td>${suppressionWord(held, lang)}</td><td><bdi>${suppressionReason(held, lang)}</bdi></td></tr>
`;
  })}</tbody></table></div>`;
}
