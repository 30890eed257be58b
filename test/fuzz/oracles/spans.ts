import type { CheckedReport } from "../../../src/check/types.ts";
import type { Span } from "../../../src/core/span.ts";
import type { Cell } from "../../../src/input/grid/types.ts";
import type { Report } from "../../../src/report/types.ts";
import type { TextResult } from "../observation.ts";
import type { Oracle } from "./oracle.ts";

/** Every place that the program names is one. */
export const spans: Oracle = {
  id: "spans",
  about: "all spans lie inside the text, cells hold what stands there, findings and quantities are in order",
  check: ({ stages, texts }) => [
    ...(stages?.report ? ofReport(stages.report) : []),
    ...(stages?.checked ? ofChecked(stages.checked) : []),
    ...texts.flatMap(ofText),
  ],
};

function ofReport({ document, initiatives, ratingScale, diagnostics }: Report): string[] {
  const cells = initiatives.flatMap((one) => [
    ...Object.values(one.cells),
    ...one.extra.map(({ cell }) => cell),
  ]);
  const rows = initiatives.flatMap((one) =>
    Object.entries(one.cells)
      // What was printed once for several rows stands in the first of them.
      .filter(([field]) => !one.carried.some((carried) => carried === field))
      .map(([, cell]) => cell)
      .filter(({ span }) => span.start < one.span.start || span.end > one.span.end),
  );
  return [
    ...outside("initiative", initiatives, document.text),
    ...outside("cell", cells, document.text),
    ...outside("rating scale", ratingScale, document.text),
    ...outside("diagnostic", diagnostics, document.text),
    ...unordered("diagnostics", diagnostics),
    ...cells
      .filter((cell) => !holds(cell, document.text))
      .map(({ span }) => `a cell is not what stands at ${span.start}`),
    ...rows.map(({ span }) => `a cell outside of its row at ${span.start}`),
  ];
}

/** What may stand in a document where a space joins two parts of a cell. */
const BETWEEN = /[\s,;|"]/;

/** What a `<br>` in a cell of Markdown is made of; a line end of the text stands for it. */
const OF_BREAK = /[<br/>\s]/i;

function isJoint(char: string, inText: string | undefined): boolean {
  return (inText === " " && BETWEEN.test(char)) || (inText === "\n" && OF_BREAK.test(char));
}

/** Whether a cell is what stands at its place, but for its line ends and for what its quotes and escapes left out. */
function holds({ span, text, gaps = [] }: Cell, all: string): boolean {
  const raw = all.slice(span.start, span.end).replaceAll("\r\n", " \n").replaceAll("\r", "\n");
  const left = new Set(gaps.map((gap, i) => gap + i));
  const kept = raw.split("").filter((_, i) => !left.has(i));
  return kept.length === text.length && kept.every((char, i) => char === text[i] || isJoint(char, text[i]));
}

function ofChecked({ report, assessments, findings, suppressed }: CheckedReport): string[] {
  const { text } = report.document;
  const readings = assessments.flatMap(({ indicators }) =>
    indicators.flatMap(({ target, actual, baseline }) =>
      [target, actual, baseline].filter((one) => one !== null),
    ),
  );
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  return [
    ...outside("finding", all, text),
    ...outside(
      "related place",
      all.flatMap(({ related }) => related),
      text,
    ),
    ...outside("reading", readings, text),
    ...unordered("findings", findings),
  ];
}

function ofText({ text, quantities }: TextResult): string[] {
  const found = quantities.map(({ start, end }) => ({ span: { start, end } }));
  const wrong = quantities.filter((one) => text.slice(one.start, one.end) !== one.text);
  const overlapping = quantities.filter((one, i) => one.start < (quantities[i - 1]?.end ?? 0));
  return [
    ...outside("quantity", found, text),
    ...wrong.map(({ start }) => `a quantity is not what stands at ${start}`),
    ...overlapping.map(({ start }) => `a quantity at ${start} begins before the one before it ends`),
  ];
}

function outside(what: string, places: readonly { readonly span: Span }[], text: string): string[] {
  return places
    .filter(
      ({ span }) =>
        !(Number.isInteger(span.start) && Number.isInteger(span.end)) ||
        span.start < 0 ||
        span.end < span.start ||
        span.end > text.length,
    )
    .map(({ span }) => `${what} from ${span.start} to ${span.end} of ${text.length}`);
}

function unordered(what: string, places: readonly { readonly span: Span }[]): string[] {
  const at = places.findIndex(({ span }, i) => span.start < (places[i - 1]?.span.start ?? 0));
  return at === -1 ? [] : [`${what} are out of order from number ${at + 1} on`];
}
