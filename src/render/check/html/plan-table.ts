import type { Initiative, Policy, TierHeading } from "../../../report/types.ts";
import { renderControls } from "./controls.ts";
import { type Html, html } from "./markup.ts";
import { renderInitiative } from "./plan-row.ts";
import { headingText, japanese, type ReportView, said } from "./view.ts";

const COLUMNS = ["number", "title", "department", "rating", "verdict", "findings"] as const;

/** Every initiative in full under its policy and strategy, with controls that a script brings to life. */
export function renderPlan(view: ReportView): Html {
  const { words, report } = view;
  const { plan } = words;
  return html`<div class="plan">
${renderControls(view)}
<p class="note marks">${plan.marks} <mark class="target">${plan.markTarget}</mark> <mark class="actual">${plan.markActual}</mark></p>
<table class="initiatives"><caption class="sr">${plan.caption}</caption>
<thead><tr>${COLUMNS.map((column) => html`<th scope="col" class="c-${column}" data-sort="${column}">${plan[column]}</th>`)}</tr></thead>
${report.initiatives.map((initiative, index) => [
  renderHeadings(initiative, report.initiatives[index - 1], view),
  renderInitiative(initiative, index, view),
])}</table>
</div>`;
}

/** The headings that begin with an initiative: those that the one before it did not stand under. */
function renderHeadings(
  { policy, strategy }: Initiative,
  before: Initiative | undefined,
  view: ReportView,
): Html {
  const { plan } = view.words;
  const newPolicy = !before || !isSame(policy, before.policy);
  const newStrategy = newPolicy || !isSame(strategy, before.strategy);
  return html`${newPolicy && renderHeading("policy", plan.policy, policy, plan.noPolicy, view)}${
    newStrategy && renderHeading("strategy", plan.strategy, strategy, plan.noStrategy, view)
  }`;
}

function renderHeading(
  kind: "policy" | "strategy",
  label: string,
  value: Policy | TierHeading | null,
  none: string,
  view: ReportView,
): Html {
  const description = value && "description" in value ? value.description : null;
  return html`<tbody class="group ${kind}"><tr><th scope="rowgroup" colspan="${COLUMNS.length}"><span class="aside">${label}</span> ${
    value ? said(headingText(value), view) : none
  }${description !== null && html` <span class="description"${japanese(view.lang)}>${description}</span>`}</th></tr></tbody>
`;
}

function isSame(a: TierHeading | null, b: TierHeading | null): boolean {
  return a === b || (a !== null && b !== null && a.number === b.number && a.title === b.title);
}
