/** Tables and charts; a chart is a table with bars in it. */
export const TABLE_STYLE = `
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
caption { text-align: left; font-size: 0.8125rem; color: var(--soft); padding-bottom: 0.25rem; }
th, td { text-align: left; vertical-align: top; padding: 0.3125rem 0.625rem; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { font-size: 0.8125rem; font-weight: 600; border-bottom: 1px solid var(--strong-rule); vertical-align: bottom; }
.num { text-align: right; white-space: nowrap; }
.zero { color: var(--soft); }
.wide { overflow-x: auto; }
.legend { width: auto; max-width: 60rem; }
.overview th[scope="row"] { font-weight: 600; }
.overview thead th { min-width: 3.5rem; }
tfoot > tr > * { font-weight: 600; border-bottom: 0; border-top: 1px solid var(--strong-rule); }

.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr)); gap: 1.5rem 3rem; }
.charts th:first-child { width: 34%; min-width: 6.5em; }
.charts .bar { min-width: 5rem; padding-inline: 0.5rem; }
.chart td { padding-block: 0.25rem; }
.charts .num { width: 2.5rem; padding-inline: 0.25rem; }
.chart .total { font-weight: 600; }
.chart td.bar svg, .indicators td.bar svg { display: block; width: 100%; height: 1.125rem; margin-top: 0.1875rem; }
svg rect, svg path { vector-effect: non-scaling-stroke; }
.charts svg rect { stroke: var(--ground); stroke-width: 1px; }
.fill-exceeded { fill: var(--exceeded); }
.fill-achieved, .fill-met { fill: var(--achieved); }
.fill-nearly { fill: var(--nearly); }
.fill-missed, .fill-near { fill: var(--missed); }
.fill-infeasible { fill: var(--infeasible); }
.fill-unknown, .fill-not-due, .fill-unclear { fill: var(--unknown); }
.charts svg .fill-none { fill: var(--ground); stroke: var(--strong-rule); }
.track { fill: var(--track); }
svg .goal { stroke: var(--ink); stroke-width: 1.5px; fill: none; }
svg .cut { stroke: var(--ground); stroke-width: 2px; fill: none; }
.attainment { margin-top: 0.5rem; }
.attainment .sub th { padding-top: 0.75rem; border-bottom-color: var(--strong-rule); }
.attainment tbody th[scope="row"] { width: 30%; padding-left: 1.25rem; }
.attainment .bar, .indicators .bar { width: 22%; }
:is(.attainment, .indicators) :is(th, td):nth-child(2), :is(.attainment, .indicators) :is(th, td):nth-child(3) { width: 17%; }
.attainment .sub .rating, .attainment .sub .verdict { margin-left: 0.5rem; }

.notes :is(th, td):nth-child(-n+2) { width: 6.5rem; white-space: nowrap; }
.notes :is(th, td):last-child { width: 15rem; }

.initiatives > thead th { position: sticky; top: 0; z-index: 1; background: var(--raised); border-top: 1px solid var(--rule); }
.initiatives th button { font: inherit; color: inherit; background: none; border: 0; padding: 0.125rem 1.125em 0.125rem 0; min-height: 1.5rem; cursor: pointer; text-align: left; position: relative; }
.initiatives th button:hover { text-decoration: underline; text-underline-offset: 0.25em; }
.initiatives th button::after { content: ""; position: absolute; right: 0.125em; top: 50%; margin-top: -0.2em; border: 0.3em solid transparent; border-bottom-width: 0; border-top-color: var(--strong-rule); }
.initiatives [aria-sort="ascending"] button::after { border-width: 0 0.3em 0.35em; border-bottom-color: var(--ink); }
.initiatives [aria-sort="descending"] button::after { border-top-color: var(--ink); }
.c-number { width: 5rem; }
.c-department { width: 11rem; }
.c-rating { width: 5rem; }
.c-verdict { width: 9.5rem; }
.c-findings { width: 11rem; }
.group > tr > th { border-bottom: 0; font-weight: 600; }
.policy > tr > th { padding-top: 1.25rem; font-size: 1rem; color: var(--accent); }
.policy .description { display: block; font-size: 0.8125rem; font-weight: 400; color: var(--soft); }
.strategy > tr > th { padding-block: 0.5rem 0.25rem; }
.facts-row > * { border-top: 1px solid var(--strong-rule); border-bottom: 0; background: var(--raised); }
.facts-row .c-title { font-weight: 600; }
.full > td { padding: 0.375rem 0.625rem 1.25rem; border-bottom: 0; }
.context { font-size: 0.8125rem; margin-bottom: 0.5rem; }
.context .flag { color: var(--warning); font-weight: 600; }
.fields { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 0.625rem 0; margin-inline: -0.625rem; }
.fields > div { padding-inline: 0.625rem; border-left: 1px solid var(--rule); }
.fields > :is(.f-direction, .f-goal) { border-left-color: transparent; }
.fields dt { font-size: 0.75rem; font-weight: 600; color: var(--accent); }
.fields dd { font-size: 0.8125rem; line-height: 1.6; }
.fields .empty, .empty { color: var(--soft); }
.f-direction { grid-column: span 3; }
.f-relatedPlans { grid-column: span 2; }
.f-extra { grid-column: span 5; }
.indicators { margin-top: 0.75rem; font-size: 0.8125rem; }
.indicators th[scope="row"] { width: 30%; }
.indicators :is(th, td) { padding-block: 0.1875rem; }
.indicators :is(th, td):first-child { padding-left: 0; }

@media screen and (max-width: 62rem) {
  .fields { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .f-direction, .f-relatedPlans, .f-goal { border-left-color: transparent !important; }
  .f-direction, .f-relatedPlans, .f-extra { grid-column: span 2; }
  .c-department { width: 8rem; }
  .c-verdict, .c-findings { width: 7rem; }
}
@media screen and (max-width: 45rem) {
  .charts :is(th, td) { padding-inline: 0.1875rem; }
  .charts .num { width: 1.625rem; }
  .charts .rating { min-width: 1.25rem; padding: 0; }
  .charts .bar { min-width: 3.5rem; }
  .fields { grid-template-columns: 1fr; }
  .fields > div { grid-column: 1; border-left: 0; }
  :is(.attainment, .indicators, .notes, .initiatives), :is(.attainment, .indicators, .notes, .initiatives) > * { display: block; }
  .initiatives > thead { position: sticky; top: 0; z-index: 1; background: var(--raised); border-block: 1px solid var(--rule); }
  .initiatives > thead tr { display: flex; flex-wrap: wrap; gap: 0 0.875rem; padding: 0.25rem 0.5rem; }
  .initiatives > thead th { position: static; width: auto; padding: 0; border: 0; }
  .initiatives .group > tr, .initiatives .group th, .full, .full > td { display: block; }
  .facts-row { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.125rem 0.75rem; padding: 0.375rem 0.5rem; background: var(--raised); border-top: 1px solid var(--strong-rule); }
  .facts-row > * { width: auto; padding: 0; border: 0; }
  .facts-row .c-title { order: 5; flex-basis: 100%; }
  .facts-row .c-department { order: 6; }
  .initiatives > thead .c-department { order: 0; }
  .full > td { padding-inline: 0.5rem; }
  :is(.attainment, .indicators, .notes) > thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  :is(.attainment, .indicators, .notes) tr { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; padding-block: 0.375rem; border-bottom: 1px solid var(--rule); }
  :is(.attainment, .indicators, .notes) :is(th, td) { width: auto !important; border: 0; padding: 0 !important; }
  :is(.attainment, .indicators) th, .notes td:nth-child(3) { flex-basis: 100%; }
  :is(.attainment, .indicators) td.bar { flex: 1 0 6rem; }
}
`;
