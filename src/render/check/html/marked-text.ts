import type { Span } from "../../../core/span.ts";
import type { Assessment } from "../../../indicator/model/types.ts";
import { cellHolds, offsetOf } from "../../../input/grid/cell.ts";
import type { Initiative } from "../../../report/types.ts";
import { type CleanText, cleanText, rawOffset } from "../../../text/clean.ts";
import { type Html, html } from "./markup.ts";

/** A part of a text that is set off. */
export interface Mark extends Span {
  readonly kind: "target" | "actual" | "found";
}

/** Marks of lists in the prose; the report's line breaks before them were lost with the other white space. */
const LIST_MARK = / (?=[・●※■◆①-⑳【［[])/;

/** A text with its marks, which may neither overlap nor be out of order: those that do are left out. */
export function markText(text: string, marks: readonly Mark[]): Html {
  const parts: Html[] = [];
  let at = 0;
  for (const { start, end, kind } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > text.length) continue;
    parts.push(
      breakLines(text.slice(at, start)),
      html`<mark class="${kind}">${text.slice(start, end)}</mark>`,
    );
    at = end;
  }
  return html`${parts}${breakLines(text.slice(at))}`;
}

function breakLines(text: string): Html {
  const [first, ...others] = text.split(LIST_MARK);
  return html`${first}${others.map((line) => html`<br>${line}`)}`;
}

/** The cleaned text of a cell, with the numbers of targets and results that were read in it set off. */
export function markField(text: string, cell: Initiative["cells"]["goal"], assessment?: Assessment): Html {
  if (!cell || !assessment) return markText(text, []);
  const clean = cleanText(cell.text);
  // A field may hold less or more than its cell; then no place in it is certain.
  if (clean.text !== text) return markText(text, []);
  const marks = readings(assessment).filter((mark) => cellHolds(cell, mark));
  return markText(
    text,
    marks.map(({ start, end, kind }) => ({
      start: cleanOffset(clean, offsetOf(cell, start)),
      end: cleanOffset(clean, offsetOf(cell, end)),
      kind,
    })),
  );
}

function readings({ indicators }: Assessment): Mark[] {
  return indicators.flatMap(({ target, actual }) => [
    { ...target.span, kind: "target" as const },
    ...(actual ? [{ ...actual.span, kind: "actual" as const }] : []),
  ]);
}

/** The offset in the cleaned text of an offset in the raw text: the first that comes from there or behind it. */
function cleanOffset(clean: CleanText, raw: number): number {
  let low = 0;
  let high = clean.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rawOffset(clean, middle) < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}
