import { listDecisions } from "../../../check/decided.ts";
import type { Decision } from "../../../core/decision.ts";
import { DECISION_WORDS } from "../../../corrections/decision-words.ts";
import { decisionChange, decisionLine, decisionsTitle, explainedLine } from "../../kit/decisions.ts";
import { type Html, html } from "./markup.ts";
import { initiativeLink, type ReportView } from "./view.ts";

/** What a person decided: each decision with who made it, when, and why. */
export function renderDecisions(view: ReportView): Html {
  const { words, lang, checked } = view;
  const { corrections, findings } = words;
  const heads = [findings.initiative, corrections.what, corrections.change, corrections.by, corrections.why];
  return html`<div class="wide"><table class="corrections"><caption class="sr">${words.sections.corrections}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${listDecisions(checked).map(
    ({ initiative, decision }) =>
      html`<tr><td>${
        initiative === null ? findings.whole : initiativeLink(initiative, view)
      }</td><td>${DECISION_WORDS[lang][decision.kind]}</td><td><bdi>${decisionChange(decision, lang)}</bdi></td><td><bdi>${decision.by}</bdi> ${decision.date}</td><td><bdi>${decision.reason}</bdi></td></tr>
`,
  )}</tbody></table></div>`;
}

/** What a person says to a finding. */
export function renderExplained(explained: Decision | undefined, { lang }: ReportView): Html | null {
  return explained ? html`<p class="note explained"><bdi>${explainedLine(explained, lang)}</bdi></p>` : null;
}

/** What a person decided of one initiative. */
export function renderOwnDecisions(decisions: readonly Decision[], { lang }: ReportView): Html | null {
  if (decisions.length === 0) return null;
  return html`<div class="note"><p>${decisionsTitle(lang)}</p><ul>${decisions.map(
    (decision) => html`<li><bdi>${decisionLine(decision, lang)}</bdi></li>`,
  )}</ul></div>`;
}
