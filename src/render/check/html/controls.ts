import type { Verdict } from "../../../indicator/model/types.ts";
import { type Html, html } from "./markup.ts";
import { japanese, nameOfPart, type ReportView, ratingBadge } from "./view.ts";

export const VERDICTS = [
  "overrated",
  "underrated",
  "consistent",
  "unverifiable",
] as const satisfies readonly Verdict[];

/**
 * Search and filters of the table, hidden until the script shows them. Their values are positions and fixed words,
 * never texts of the report.
 */
export function renderControls(view: ReportView): Html {
  const { words, ratings, checked, findings, anchors } = view;
  const { controls } = words;
  const table = anchors.section("initiatives");
  const severities = (["error", "warning", "info"] as const).filter((severity) =>
    findings.some((finding) => finding.severity === severity && finding.initiative !== null),
  );
  const verdicts = VERDICTS.filter((verdict) => checked.assessments.some((one) => one.verdict === verdict));
  return html`<div class="controls" role="search" aria-label="${nameOfPart(controls.label, view)}" hidden>
<div class="search"><label for="${table}-q">${controls.search}</label><input type="search" id="${table}-q" aria-describedby="${table}-hint" autocomplete="off" spellcheck="false" enterkeyhint="search"><span class="hint" id="${table}-hint">${controls.searchHint}</span><button type="button" class="reset">${controls.reset}</button></div>
<div class="filters">
${toggles(
  "rating",
  controls.rating,
  ratings.flatMap(({ symbol, count }, index) =>
    count === 0
      ? []
      : [[String(index), html`${ratingBadge(symbol, view)}${symbol === null && ` ${words.counts.unrated}`}`]],
  ),
)}
${toggles(
  "verdict",
  controls.verdict,
  verdicts.map((verdict) => [verdict, html`${words.verdict[verdict]}`]),
)}
${
  severities.length > 0 &&
  toggles(
    "severity",
    controls.severity,
    severities.map((severity) => [severity, html`${words.severity[severity]}`]),
  )
}
<div class="set"><label for="${table}-d">${controls.department}</label><select id="${table}-d" data-filter="department"><option value="">${controls.all}</option>${view.departments.map(
    (name, index) =>
      html`<option value="${index}"${name !== null && japanese(view.lang)}>${name ?? controls.noDepartment}</option>`,
  )}</select></div>
</div>
</div>
<p class="status" role="status" data-message="${controls.status}" data-nothing="${controls.nothing}"></p>`;
}

function toggles(
  name: string,
  label: string,
  options: readonly (readonly [value: string, label: Html])[],
): Html {
  return html`<div class="set" role="group" aria-label="${label}"><span class="label" aria-hidden="true">${label}</span>${options.map(
    ([value, text]) =>
      html`<button type="button" aria-pressed="false" data-filter="${name}" value="${value}">${text}</button>`,
  )}</div>`;
}
