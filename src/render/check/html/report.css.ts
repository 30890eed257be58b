import { PRINT_STYLE } from "./print.css.ts";
import { TABLE_STYLE } from "./tables.css.ts";

/**
 * The style sheet of the page. Plain system fonts, since nothing may be loaded; colours are variables, so that light,
 * dark and print differ in one place. Every pair of text and ground reaches a contrast of 4.5.
 */
const BASE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f4f6f8; --ink: #1a2027; --soft: #55606c; --rule: #cdd4da; --strong-rule: #7b8794;
  --link: #0f4c8a; --focus: #0b62c4; --accent: #16406b; --here: #fff7d6;
  --error: #a1161f; --error-ground: #fcecec; --warning: #7a4a00; --warning-ground: #fdf3dc;
  --info: #3d5166; --info-ground: #eaf0f5;
  --target: #dbe9f8; --target-line: #2a6db3; --actual: #fbeab5; --actual-line: #a06a00; --found: #fbd9b5;
  --exceeded: #0b3c5d; --achieved: #1f6a94; --nearly: #93bfd6; --missed: #e0933a; --infeasible: #a83a2c;
  --unknown: #8b95a0; --on-dark: #fff; --on-light: #1a2027; --track: #e9edf1;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14181d; --raised: #1d232a; --ink: #e6eaee; --soft: #a7b2bd; --rule: #37414b; --strong-rule: #75818d;
    --link: #8cc2f5; --focus: #a9d3ff; --accent: #b7d6f2; --here: #34301a;
    --error: #ff9a94; --error-ground: #3a1d1f; --warning: #f0bf6a; --warning-ground: #362a14;
    --info: #b4c6d8; --info-ground: #232e39;
    --target: #1f3a57; --target-line: #79b2ec; --actual: #4a3a12; --actual-line: #e0b04c; --found: #5c3a1a;
    --exceeded: #a9dcf7; --achieved: #5fb0dc; --nearly: #34647f; --missed: #d98a35; --infeasible: #e5766a;
    --unknown: #84909c; --on-dark: #10151a; --on-light: #fff; --track: #262e36;
  }
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 3.25rem; }
body {
  margin: 0; background: var(--ground); color: var(--ink); font-size: 0.9375rem; line-height: 1.65;
  font-family: "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic UI", Meiryo, "Noto Sans CJK JP", "Noto Sans JP", sans-serif;
  font-variant-numeric: tabular-nums; line-break: strict; overflow-wrap: anywhere;
}
body > * { max-width: 84rem; margin-inline: auto; padding-inline: clamp(0.75rem, 2.5vw, 2rem); }
h1, h2, h3, h4, .title { line-height: 1.4; margin: 0; font-weight: 600; text-wrap: pretty; }
h1 { font-size: 1.625rem; }
h2 { font-size: 1.1875rem; }
h3 { font-size: 1rem; }
h4 { font-size: 0.9375rem; }
p, dl, dd, ol, ul, figure { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: var(--link); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
main:focus { outline: none; }
code, .loc { font-family: ui-monospace, Consolas, Menlo, monospace; font-size: 0.85em; }
.loc, .aside, .note, .hint { color: var(--soft); font-weight: 400; }
.loc, .aside { font-size: 0.8em; }
.note, .hint { font-size: 0.8125rem; }
.id { font-weight: 600; white-space: nowrap; }
.sr:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 0; top: -10rem; z-index: 9; background: var(--ground); padding: 0.5rem 1rem; }
.skip:focus { top: 0; }

.masthead { padding-block: 2rem 0; }
.masthead .kicker { color: var(--accent); font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.04em; }
.facts, .context { display: flex; flex-wrap: wrap; gap: 0.125rem 1.5rem; }
.facts { margin-top: 0.5rem; font-size: 0.875rem; }
.facts > div, .context > div { display: flex; gap: 0.5em; }
.facts dt, .context dt { color: var(--soft); white-space: nowrap; }
.contents { margin-top: 1.25rem; border-block: 1px solid var(--rule); }
.contents ul { display: flex; flex-wrap: wrap; gap: 0 1.75rem; }
.contents a { display: inline-block; padding-block: 0.5rem; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.alert { margin-top: 1rem; padding: 0.5rem 0.75rem; border-left: 4px solid var(--error); background: var(--error-ground); color: var(--error); }
.alert ul { padding-left: 1.25em; list-style: disc; }
.overview { margin-top: 1.25rem; }
.report { padding-top: 0.25rem; }
.report > header { margin-top: 2.5rem; border-top: 4px solid var(--accent); padding-top: 1rem; }
.report > section { margin-top: 2rem; }
.report > section > :is(h2, h3) { padding-bottom: 0.25rem; margin-bottom: 0.75rem; border-bottom: 2px solid var(--accent); }
footer { margin-top: 3rem; padding-block: 1rem 2.5rem; color: var(--soft); font-size: 0.8125rem; }
footer p { border-top: 1px solid var(--rule); padding-top: 0.75rem; max-width: 60rem; }

.lead { max-width: 60rem; }
.counts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin-block: 1rem 1.25rem; }
.counts .group > p { font-size: 0.8125rem; color: var(--soft); border-bottom: 1px solid var(--rule); }
.counts dl { display: flex; flex-wrap: wrap; gap: 0.25rem 1.375rem; padding-top: 0.375rem; }
.counts dl > div { display: flex; flex-direction: column; justify-content: space-between; min-width: 2.5rem; }
.counts dt { font-size: 0.8125rem; line-height: 1.6; }
.counts dd { font-size: 1.5rem; line-height: 1.25; font-weight: 600; }
.counts .s-error :is(dt, dd), .counts .v-overrated :is(dt, dd) { color: var(--error); }
.counts .s-warning :is(dt, dd), .counts .v-underrated :is(dt, dd) { color: var(--warning); }

.rating, .severity, .verdict, .result { display: inline-block; white-space: nowrap; font-size: 0.8125rem; line-height: 1.5; }
.rating { min-width: 1.75em; padding: 0 0.375em; text-align: center; font-weight: 700; border-radius: 2px; background: var(--unknown); color: var(--on-light); white-space: normal; }
.lv-exceeded { background: var(--exceeded); color: var(--on-dark); }
.lv-achieved { background: var(--achieved); color: var(--on-dark); }
.lv-nearly { background: var(--nearly); color: var(--on-light); }
.lv-missed { background: var(--missed); color: #1a2027; }
.lv-infeasible { background: var(--infeasible); color: var(--on-dark); }
.lv-unknown { background: var(--track); color: var(--ink); outline: 1px solid var(--strong-rule); outline-offset: -1px; }
.rating.none { background: none; color: var(--soft); }
.severity { padding: 0 0.5em; font-weight: 600; border: 1px solid; border-radius: 2px; text-decoration: none; }
.severity.s-error { color: var(--error); background: var(--error-ground); }
.severity.s-warning { color: var(--warning); background: var(--warning-ground); }
.severity.s-info { color: var(--info); background: var(--info-ground); }
.verdict.v-overrated, .res-missed { color: var(--error); font-weight: 600; }
.verdict.v-underrated, .res-near { color: var(--warning); font-weight: 600; }
.verdict.v-unverifiable, .res-no-actual, .res-unclear, .res-not-due { color: var(--soft); }
mark { color: inherit; padding-inline: 0.1em; border-radius: 1px; }
mark.target { background: var(--target); border-bottom: 2px solid var(--target-line); }
mark.actual { background: var(--actual); border-bottom: 2px dotted var(--actual-line); }
mark.found { background: var(--found); font-weight: 600; }
.marks { margin-block: 0.75rem 0.5rem; }

.findings > li { border: 1px solid var(--rule); border-left: 4px solid var(--strong-rule); padding: 0.75rem 1rem; margin-bottom: 0.75rem; }
.findings > .s-error { border-left-color: var(--error); }
.findings > .s-warning { border-left-color: var(--warning); }
.findings .message { font-weight: 600; }
.findings .where { margin-top: 0.25rem; font-size: 0.875rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.findings .path { font-size: 0.8125rem; }
.excerpts { margin-top: 0.5rem; }
.excerpts > div { display: grid; grid-template-columns: 13rem 1fr; gap: 0 1rem; padding-block: 0.3125rem; border-top: 1px solid var(--rule); }
.excerpts dt { font-size: 0.8125rem; font-weight: 600; }
.excerpts dt .aside { display: block; }
:target { scroll-margin-top: 3.25rem; }
li:target, tr:target > *, .initiative:target .facts-row > *, .initiative:target .full > * { background: var(--here); }

.controls { display: grid; gap: 0.75rem; padding: 0.875rem 1rem; background: var(--raised); border: 1px solid var(--rule); }
.controls label, .controls .label { font-size: 0.8125rem; color: var(--soft); }
.controls .search { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem 0.75rem; }
.controls .filters, .controls .set { display: flex; flex-wrap: wrap; align-items: center; }
.controls .filters { gap: 0.625rem 1.5rem; }
.controls .set { gap: 0.375rem; }
.controls :is(input, select, button) { font: inherit; font-size: 0.875rem; min-height: 2rem; color: var(--ink); background: var(--ground); border: 1px solid var(--strong-rule); border-radius: 3px; padding: 0.125rem 0.625rem; }
.controls input { flex: 0 1 24rem; min-width: 0; width: 100%; }
.controls select { max-width: 16rem; }
.controls button { cursor: pointer; }
.controls button:hover { border-color: var(--ink); }
.controls button[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--ground); font-weight: 600; }
.controls .reset { margin-left: auto; }
.status { min-height: 1.65em; margin-top: 0.5rem; font-size: 0.875rem; }

@media screen and (max-width: 45rem) {
  .excerpts > div { grid-template-columns: 1fr; }
  .excerpts dt .aside { display: inline; }
  .counts { gap: 1rem 1.5rem; }
  .controls .reset { margin-left: 0; }
}
@media (forced-colors: active) {
  .rating, mark { border: 1px solid; }
  .controls button[aria-pressed="true"] { border-width: 3px; }
}
`;

export const STYLE = BASE_STYLE + TABLE_STYLE + PRINT_STYLE;
