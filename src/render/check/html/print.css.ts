/** On paper: A4 landscape as the reports themselves, everything in ink on white, nothing to press. */
export const PRINT_STYLE = `
@page {
  size: A4 landscape;
  margin: 11mm 11mm 13mm;
  @bottom-right { content: counter(page) " / " counter(pages); font-size: 7.5pt; }
}
@media print {
  html { font-size: 9.2pt; }
  body { line-height: 1.5; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body > * { max-width: none; padding-inline: 0; }
  /* The numbers of each initiative stand together under targets and results. */
  .skip, .contents, .controls, .indicators { display: none !important; }
  .plan:not(.filtered) > .status { display: none; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  .masthead { padding-block: 0; }
  .report > section { margin-top: 6mm; }
  .report + .report { break-before: page; }
  .report > header { margin-top: 0; }
  .section-initiatives { break-before: page; }
  .charts { grid-template-columns: 1fr 1fr; gap: 8mm; }
  .wide { overflow: visible; }
  .charts figure { break-inside: avoid; }
  .chart td, .notes td { padding-block: 0.4mm; }
  tr, .findings > li, .counts, .context, .fields > div { break-inside: avoid; }
  thead { display: table-header-group; }
  .initiatives > thead th { position: static; }
  /* A heading that is repeated on the next page keeps its text, not its buttons. */
  .initiatives th button { display: contents; }
  th, td { padding: 0.75mm 1.5mm; }
  tbody.group, tbody.group tr, .facts-row, .sub { break-after: avoid; break-inside: avoid; }
  .full { break-before: avoid; }
  .full > td { padding-bottom: 2.5mm; }
  .fields { gap: 1.5mm 0; }
  .fields dd { line-height: 1.5; }
  li:target, tr:target > *, .initiative:target .full > * { background: none; }
  .initiative:target .facts-row > * { background: var(--raised); }
  footer { margin-top: 6mm; padding-bottom: 0; }
}
`;
