import type { Summary } from "../../summary/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { truncateToWidth } from "../../text/width.ts";
import { pack, paragraph } from "../kit/page.ts";
import { blockName, shareLabel } from "./columns.ts";
import type { SummaryTable, TableContext } from "./table.ts";
import type { SummaryWords } from "./words.ts";

const VERDICTS = ["consistent", "overrated", "underrated", "unverifiable"] as const;
const MAX_SYMBOLS_WIDTH = 40;
const MAX_ISSUERS = 5;

/** How the counts are to be read: what the columns mean, and what was added up or kept apart. */
export function renderSummaryNotes(
  summary: Summary,
  { features, leftOut }: Pick<SummaryTable, "features" | "leftOut">,
  { page, words }: TableContext,
): string[] {
  const { blocks, involved } = summary;
  const { faint } = page.palette;
  const verdicts = VERDICTS.filter((verdict) => features.has(verdict)).map((verdict) => ({
    text: words.verdictNotes[verdict],
    paint: faint,
  }));
  const notes = [
    ...blocks.flatMap((block) => {
      if (block.reports.length < 2) return [];
      const issuers = [
        ...new Set(block.reports.map(({ issuer, document }) => issuer ?? document.source.path)),
      ];
      const shown = issuers.slice(0, MAX_ISSUERS).join("、") + (issuers.length > MAX_ISSUERS ? " …" : "");
      return [
        words.summed(blockName(block, blocks, words), block.reports.length, sanitizeForTerminal(shown)),
      ];
    }),
    ...(hasSeveralScales(summary) ? [words.scalesDiffer] : []),
    ...(blocks.some(({ scale }) => scale.length === 0) ? [words.noScale] : []),
    ...(leftOut.length > 0 ? [words.leftOut(leftOut)] : []),
    ...(involved ? [words.involved] : []),
    ...correctedNotes(summary, words),
  ];
  const shares = summary.by === "rating" || !features.has("share") ? [] : shareNotes(summary, words);
  const lines = [
    ...shares.flatMap((note) => paragraph(note, 0, page, faint)),
    ...pack(verdicts, 0, page),
    ...notes.flatMap((note) => paragraph(note, 0, page, faint)),
  ];
  return lines.length === 0 ? [] : ["", ...lines];
}

/** No count may look like the report's own where a person changed it. */
function correctedNotes({ blocks, total }: Summary, words: SummaryWords): string[] {
  const columns = blocks
    .flatMap(({ reports }) => reports)
    .reduce((sum, { decided = [] }) => sum + decided.length, 0);
  const { corrected } = total.all;
  return corrected + columns > 0 ? [words.corrected(corrected, columns)] : [];
}

/** What each share column says, once. */
function shareNotes({ blocks, total }: Summary, words: SummaryWords): string[] {
  const notes = blocks.flatMap((block, index) => {
    if (total.blocks[index]?.share === null) return [];
    const levels = block.achieved.map((symbol) => {
      const definition = block.scale.find((level) => level.symbol === symbol)?.definition ?? "";
      return definition === "" ? symbol : `${symbol} ${definition}`;
    });
    const symbols = truncateToWidth(sanitizeForTerminal(levels.join("、")), MAX_SYMBOLS_WIDTH);
    return [words.shareNote(shareLabel(block, words), symbols)];
  });
  return [...new Set(notes)];
}

function hasSeveralScales({ blocks }: Summary): boolean {
  const scales = blocks.map(({ scale }) => JSON.stringify(scale.map(({ symbol, level }) => [symbol, level])));
  return new Set(scales).size > 1;
}
