/** On paper: A4 landscape as the reports themselves, everything in ink on white, nothing to press. */
export const PRINT_STYLE = `
@page {
  size: A4 landscape;
  margin: 11mm 11mm 13mm;
  @bottom-right { content: counter(page) " / " counter(pages); font-size: 7.5pt; }
}
@media print {
  html { scroll-behavior: auto; }
  body { font-size: 8.5pt; line-height: 1.5; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body > * { max-width: none; padding-inline: 0; }
  .skip, .contents, .controls, .marks { display: none !important; }
  .plan:not(.filtered) > .status { display: none; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 15pt; }
  h2 { font-size: 11.5pt; }
  h3, h4 { font-size: 9.5pt; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  table, .lead, .note, .facts, code, .loc { font-size: 8pt; }
  .masthead { padding-block: 0; }
  .report > section { margin-top: 6mm; }
  .report + .report { break-before: page; }
  .report > header { margin-top: 0; }
  .section-initiatives { break-before: page; }
  .counts { gap: 3mm 9mm; margin-block: 3mm; }
  .counts dd { font-size: 13pt; }
  .charts { grid-template-columns: 1fr 1fr; gap: 8mm; }
  .wide { overflow: visible; }
  tr, .findings > li, figure h3, figure h4, .counts, .context, .fields > div { break-inside: avoid; }
  thead { display: table-header-group; }
  .initiatives > thead th { position: static; }
  .initiatives th button { padding: 0; }
  .initiatives th button::after { display: none; }
  th, td { padding: 0.75mm 1.5mm; }
  .group, .group tr, .facts-row, .sub { break-after: avoid; break-inside: avoid; }
  .full > td { padding-bottom: 3mm; }
  .full { break-before: avoid; }
  .context, .fields dd, .indicators { font-size: 7.5pt; line-height: 1.45; }
  .fields { grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 1.5mm 0; }
  .fields dt, .loc, .aside { font-size: 6.75pt; }
  .chart td.bar svg, .indicators td.bar svg { height: 3mm; margin-top: 0.5mm; }
  :target, :target > *, .initiative:target .full > * { background: none; }
  .initiative:target .facts-row > * { background: var(--raised); }
  footer { margin-top: 6mm; padding-bottom: 0; }
}
`;
