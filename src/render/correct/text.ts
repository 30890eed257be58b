import type { PlacedDecision } from "../../check/decided.ts";
import type { Verdict } from "../../indicator/model/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { placedLine } from "../kit/decisions.ts";
import { type Page, pack, paragraph, toText } from "../kit/page.ts";
import { SHOW_WORDS } from "../show/words.ts";

/** An entry of a file of corrections, with its number from 1. */
export interface ShownCorrection extends PlacedDecision {
  readonly number: number;
  readonly report: string;
}

/** Entries of a file of corrections, each with its number and its report. */
export function renderCorrections(entries: readonly ShownCorrection[], page: Page): string {
  return toText(entries.flatMap((entry) => renderOne(entry, page)));
}

/** An entry that was written, and what it makes of the verdict; null where it is about no initiative. */
export function renderWritten(
  entry: ShownCorrection,
  verdicts: readonly [before: Verdict, after: Verdict] | null,
  page: Page,
): string {
  return toText([...renderOne(entry, page), ...(verdicts ? renderVerdicts(verdicts, page) : [])]);
}

function renderOne(entry: ShownCorrection, page: Page): string[] {
  const { number, report } = entry;
  return [
    ...pack(
      [{ text: `${number}` }, { text: sanitizeForTerminal(report), paint: page.palette.strong }],
      0,
      page,
    ),
    ...paragraph(sanitizeForTerminal(placedLine(entry, page.lang)), 3, page),
  ];
}

function renderVerdicts([before, after]: readonly [Verdict, Verdict], page: Page): string[] {
  const { labels, verdicts } = SHOW_WORDS[page.lang];
  const change = before === after ? verdicts[after] : `${verdicts[before]} → ${verdicts[after]}`;
  return paragraph(`${labels.verdict}: ${change}`, 3, page);
}
