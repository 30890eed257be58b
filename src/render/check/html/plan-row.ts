import { becauseOf } from "../../../check/because.ts";
import { decisionsOn } from "../../../indicator/decided.ts";
import { placeInWords } from "../../../input/places.ts";
import { type Initiative, TEXT_FIELDS, type TextField } from "../../../report/types.ts";
import { cleanText } from "../../../text/clean.ts";
import { BECAUSE_WORDS } from "../closing/because.ts";
import { renderIndicators } from "./attainment-chart.ts";
import { VERDICTS } from "./controls.ts";
import { renderOwnDecisions } from "./decisions.ts";
import { renderSureness } from "./grounds.ts";
import { markField } from "./marked-text.ts";
import { type Html, html } from "./markup.ts";
import { headingText, japanese, placeOf, type ReportView, ratingBadge, said } from "./view.ts";

const SEVERITIES = ["error", "warning", "info"] as const;

/**
 * One initiative: a row of its key facts, and under it a row with all its texts and numbers. What the script filters
 * and sorts by stands in attributes, as positions and fixed words.
 */
export function renderInitiative(initiative: Initiative, index: number, view: ReportView): Html {
  const { anchors, words, assessments, ratings, lang } = view;
  const { id, title, departments, rating } = initiative;
  const assessment = assessments.get(id);
  const verdict = assessment?.verdict ?? "unverifiable";
  const because = assessment ? becauseOf(assessment) : null;
  const anchor = anchors.initiative(id);
  const counts = countFindings(id, view);
  const weight = counts.reduce((sum, { count }, at) => sum + count * 1000 ** (2 - at), 0);
  const has = counts.filter(({ count }) => count > 0).map(({ severity }) => severity);
  return html`<tbody class="initiative" id="${anchor}" data-n="${index}" data-rating="${ratings.findIndex(({ symbol }) => symbol === (rating?.symbol ?? null))}" data-verdict="${verdict}" data-rank="${VERDICTS.indexOf(verdict)}" data-department="${view.departments.indexOf(departments.primary)}" data-severity="${has.join(" ")}" data-weight="${weight}">
<tr class="facts-row"><th scope="rowgroup" class="c-number"><a href="#${anchor}" class="id">${id}</a></th><td class="c-title"${title !== null && japanese(lang)}>${
    title ?? words.page.untitled
  }</td><td class="c-department"${departments.primary !== null && japanese(lang)}>${departments.primary ?? "—"}</td><td class="c-rating">${ratingBadge(rating?.symbol ?? null, view)}</td><td class="c-verdict"><span class="verdict v-${verdict}">${words.verdict[verdict]}</span>${verdict !== "unverifiable" && renderSureness(assessment?.confidence, view)}${because !== null && html` <span class="aside">${BECAUSE_WORDS[lang][because]}</span>`}</td><td class="c-findings">${counts.map(
    ({ severity, count, first }) =>
      count > 0 &&
      html`<a href="#${anchors.finding(first)}" class="severity s-${severity}">${words.severity[severity]} ${count}</a> `,
  )}</td></tr>
<tr class="full"><td colspan="6">
${renderContext(initiative, view)}
${renderFields(initiative, view)}
${renderIndicators(assessment?.indicators ?? [], view)}${assessment && renderOwnDecisions(decisionsOn(assessment), view)}
</td></tr>
</tbody>
`;
}

function countFindings(id: string, { findings, findingsOf }: ReportView) {
  const own = findingsOf.get(id) ?? [];
  return SEVERITIES.map((severity) => {
    const indices = own.filter((index) => findings[index]?.severity === severity);
    return { severity, count: indices.length, first: indices[0] ?? 0 };
  });
}

/** Where the initiative stands: in the hierarchy, among the departments, in the file. */
function renderContext(initiative: Initiative, view: ReportView): Html {
  const { words, report } = view;
  const { policy, strategy, item, departments, numberInferred, status, page, line, cells, span } = initiative;
  const place = report.document.place(span.start);
  const names = (list: readonly string[]) =>
    list.map((name, index) => html`${index > 0 && "、"}${said(name, view)}`);
  const cell = cells.departments;
  const facts: [label: string, value: Html | null][] = [
    [words.plan.policy, policy && said(headingText(policy), view)],
    [words.plan.strategy, strategy && said(headingText(strategy), view)],
    [words.plan.item, item && said(headingText(item), view)],
    [
      words.plan.lead,
      departments.lead.length > 0
        ? html`${names(departments.lead)} ${cell && placeOf(cell.span, view)}`
        : null,
    ],
    [words.plan.related, departments.related.length > 0 ? html`${names(departments.related)}` : null],
    [
      words.plan.source,
      html`<bdi class="file">${report.document.source.path}</bdi> ${place.kind === "line" ? `${words.line(line)} (${words.onPage(page)})` : placeInWords(place, view.lang)}`,
    ],
  ];
  const notes = [words.status[status], numberInferred ? words.plan.inferred : ""].filter(
    (note) => note !== "",
  );
  return html`<dl class="context">${facts.map(
    ([label, value]) => value && html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}${notes.map((note) => html`<div class="flag"><dt class="sr">${words.plan.source}</dt><dd>${note}</dd></div>`)}</dl>`;
}

/** Every field in the order of the report's columns, and the columns of the report's own. */
function renderFields(initiative: Initiative, view: ReportView): Html | null {
  if (initiative.status === "stub") return null;
  const { words, assessments, lang } = view;
  const { texts, cells, extra, id } = initiative;
  const assessment = assessments.get(id);
  const renderField = (name: TextField) => {
    const text = texts[name];
    const cell = cells[name];
    return html`<div class="f-${name}"><dt>${words.fields[name]} ${cell && placeOf(cell.span, view)}</dt>${
      text === null
        ? html`<dd class="empty">${words.plan.empty}</dd>`
        : html`<dd${japanese(lang)}>${markField(text, cell, assessment)}</dd>`
    }</div>
`;
  };
  return html`<dl class="fields">${TEXT_FIELDS.map(renderField)}${extra.map(
    ({ heading, cell }) =>
      html`<div class="f-extra"><dt><bdi>${heading}</bdi> ${placeOf(cell.span, view)}</dt><dd${japanese(lang)}>${markField(cleanText(cell.text).text, cell, assessment)}</dd></div>
`,
  )}</dl>`;
}
