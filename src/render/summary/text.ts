import type { Block, Counts, Summary } from "../../summary/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { clipLines } from "../kit/columns.ts";
import { type Page, type Paint, pack, paragraph, type Segment, toText } from "../kit/page.ts";
import { ratingPaint } from "../parse/overview/rating-paint.ts";
import { blockName, FEATURES, shareLabel } from "./columns.ts";
import { groupName } from "./names.ts";
import { renderSummaryNotes } from "./notes.ts";
import { type SummaryTable, summaryTable, type TableContext } from "./table.ts";
import { SUMMARY_WORDS } from "./words.ts";

/** Titles of so many reports are shown; more of them are only counted. */
const MAX_TITLES = 3;
const MAX_NAME_LINES = 3;

/**
 * A summary for people: the fiscal years side by side where there is room, one below the other where there is not,
 * and lists instead of tables on terminals that are too narrow for one.
 */
export function renderSummary(summary: Summary, page: Page): string {
  const context: TableContext = { page, words: SUMMARY_WORDS[page.lang] };
  const { words } = context;
  const lines = [
    ...paragraph(words.title[summary.by], 0, page, page.palette.strong),
    ...summary.blocks.flatMap((block) => renderSource(block, summary, context)),
    "",
    ...(summary.total.all.initiatives === 0
      ? paragraph(words.noInitiatives, 0, page)
      : renderCounts(summary, context)),
  ];
  return toText(lines);
}

/** Which reports were counted. */
function renderSource(block: Block, { blocks }: Summary, { page, words }: TableContext): string[] {
  const { reports } = block;
  const titles =
    reports.length <= MAX_TITLES
      ? reports.map(({ title, document }) => sanitizeForTerminal(title ?? document.source.path))
      : [words.reports(reports.length)];
  const count = reports.reduce((sum, { initiatives }) => sum + initiatives.length, 0);
  const texts = [blockName(block, blocks, words), ...titles, words.initiatives(count)];
  return pack(
    texts.map((text): Segment => ({ text: clipLines(text, page.width, page.measure, 2).join("") })),
    2,
    page,
  );
}

/** The counts and how to read them. Years stand side by side as long as that leaves room for what is rated too high. */
function renderCounts(summary: Summary, context: TableContext): string[] {
  const all = summary.blocks.map((_, index) => index);
  const together = summaryTable(summary, all, context);
  const tables = together?.features.has("overrated")
    ? [together]
    : all.map((index) => renderBlock(summary, index, context));
  const features = new Set(tables.flatMap((table) => [...table.features]));
  const leftOut = [...new Set(tables.flatMap((table) => table.leftOut))];
  return [
    ...tables.flatMap(({ lines }, index) => [...(index > 0 ? [""] : []), ...lines]),
    ...renderSummaryNotes(summary, { features, leftOut }, context),
  ];
}

/** One fiscal year by itself, under its name where there are others. */
function renderBlock(summary: Summary, index: number, context: TableContext): SummaryTable {
  const { page, words } = context;
  const name = blockName(summary.blocks[index] as Block, summary.blocks, words);
  const heading = summary.blocks.length > 1 ? paragraph(name, 0, page, page.palette.accent) : [];
  const table = summaryTable(summary, [index], context) ?? {
    lines: renderList(summary, index, context),
    features: new Set(FEATURES),
    leftOut: [],
  };
  return { ...table, lines: [...heading, ...table.lines] };
}

/** A name and below it the counts that are not nought. */
function renderList(summary: Summary, index: number, { page, words }: TableContext): string[] {
  const block = summary.blocks[index] as Block;
  const groups = summary.groups.filter((group) => (group.blocks[index]?.initiatives ?? 0) > 0);
  const entry = (name: string, counts: Counts, paint: Paint) => [
    ...clipLines(name, page.width, page.measure, MAX_NAME_LINES).map(paint),
    ...pack(countSegments(counts, block, summary.by === "rating", { page, words }), 2, {
      ...page,
      width: page.width - 2,
    }).map((line, at) => (at === 0 ? `  ${line}` : line)),
  ];
  return [
    ...groups.flatMap((group) =>
      entry(groupName(group, summary, words), group.blocks[index] as Counts, String),
    ),
    ...entry(words.total, summary.total.blocks[index] as Counts, page.palette.strong),
  ];
}

function countSegments(
  { initiatives, ratings, unrated, verdicts, share }: Counts,
  block: Block,
  byRating: boolean,
  { page: { palette }, words }: TableContext,
): Segment[] {
  const { scale } = block;
  const counted = (label: string, count: number, paint?: Paint): Segment[] =>
    count === 0 ? [] : [{ text: `${label} ${count}`, paint }];
  return [
    { text: `${words.all} ${initiatives}` },
    ...(byRating ? [] : ratings).flatMap(({ symbol, count }) =>
      counted(
        sanitizeForTerminal(symbol),
        count,
        ratingPaint(scale.find((level) => level.symbol === symbol)?.level, palette),
      ),
    ),
    ...(byRating ? [] : counted(words.unrated, unrated)),
    ...(byRating || share === null
      ? []
      : [{ text: `${shareLabel(block, words)} ${Math.round(share * 100)}%` }]),
    ...counted(words.verdicts.consistent, verdicts.consistent),
    ...counted(words.verdicts.overrated, verdicts.overrated, palette.bad),
    ...counted(words.verdicts.underrated, verdicts.underrated, palette.fair),
    ...counted(words.verdicts.unverifiable, verdicts.unverifiable),
  ];
}
