import type { Block, Group, Summary } from "../../summary/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { displayWidth, padToWidth, truncateToWidth } from "../../text/width.ts";
import { layOutRow, rowWidth, type TextColumn, widest } from "../kit/columns.ts";
import type { Page, Paint } from "../kit/page.ts";
import { blockColumns, FEATURES, type Feature, type SummaryColumn } from "./columns.ts";
import type { SummaryWords } from "./words.ts";

export interface TableContext {
  readonly page: Page;
  readonly words: SummaryWords;
}

export interface SummaryTable {
  /** All of one display width. */
  readonly lines: readonly string[];
  readonly features: ReadonlySet<Feature>;
  /** Headers of columns that there is no room for. */
  readonly leftOut: readonly string[];
}

interface TextCell {
  readonly text: string;
  readonly paint: Paint;
}

const COLUMN_GAP = 2;
const RULE = "─";
/** A name column narrower than this tells too little of names. */
const MIN_NAME = 10;
const COMFORTABLE_NAME = 20;

/**
 * The counts of these blocks side by side, with all that there is room for; null where there is no room for a table.
 */
export function summaryTable(
  summary: Summary,
  blocks: readonly number[],
  context: TableContext,
): SummaryTable | null {
  const { page } = context;
  const groups = summary.groups.filter((group) =>
    blocks.some((at) => (group.blocks[at]?.initiatives ?? 0) > 0),
  );
  const shown = { ...summary, groups };
  const names = groups.map((group) => groupName(group, summary, context.words));
  const { names: headings, total } = context.words;
  const wish = Math.min(
    widest([headings[summary.by], total, ...names], page.measure),
    page.width >= 120 ? 60 : 40,
  );

  const plan = planColumns(shown, blocks, wish, context);
  if (!plan) return null;
  const { columns, features, leftOut, room } = plan;
  const nameWidth = Math.min(wish, room);
  const row = (text: string, paint: Paint, group: Group) =>
    layOut({ text, paint }, group, nameWidth, columns, page);
  const { faint, strong } = page.palette;
  const rule = faint(ruleOf(rowWidth([nameWidth, ...columns.map(({ width }) => width)], 0), page));
  const lines = [
    ...bandLine(nameWidth, columns, blocks.length > 1, page),
    ...headerLines(headings[summary.by], nameWidth, columns, page),
    rule,
    ...groups.flatMap((group, index) => row(names[index] as string, String, group)),
    rule,
    ...row(total, strong, summary.total),
  ];
  return { lines, features, leftOut };
}

/** What a line is called; a rating with the words of its legend. */
export function groupName({ key }: Group, { by, blocks }: Summary, words: SummaryWords): string {
  if (key === null) return words.missing[by];
  return sanitizeForTerminal(by === "rating" ? ratingName(key, blocks) : key);
}

/** Legends say in the reader's language what `A:achieved` says of a letter that two scales use. */
function ratingName(key: string, blocks: readonly Block[]): string {
  const [, symbol = key, level] = /^(.+):([a-z]+)$/.exec(key) ?? [];
  const found = blocks
    .flatMap(({ scale }) => scale)
    .find((one) => one.symbol === symbol && (level === undefined || one.level === level));
  return found ? `${symbol}  ${found.definition}` : key;
}

interface Plan {
  readonly features: ReadonlySet<Feature>;
  readonly columns: readonly SummaryColumn[];
  readonly leftOut: readonly string[];
  readonly room: number;
}

/** What is kept where names can be wrapped instead. */
const KEPT = FEATURES.indexOf("unverifiable");
/** How many features are dropped, and how wide the names must be then, in the order in which it is tried. */
const ATTEMPTS = [
  ...FEATURES.slice(0, KEPT + 1).map((_, dropped) => ({ dropped, least: COMFORTABLE_NAME })),
  ...[...FEATURES.slice(KEPT), null].map((_, index) => ({ dropped: KEPT + index, least: MIN_NAME })),
];

/** Drops one feature after the other until the names have room. */
function planColumns(
  summary: Summary,
  blocks: readonly number[],
  wish: number,
  { page, words }: TableContext,
): Plan | null {
  const columnsWith = (features: ReadonlySet<Feature>) =>
    blocks.map((block) => blockColumns({ summary, block, beside: blocks.length > 1, page, words }, features));
  const complete = columnsWith(new Set(FEATURES));
  for (const { dropped, least } of ATTEMPTS) {
    const features = new Set<Feature>(FEATURES.slice(dropped));
    const byBlock = columnsWith(features);
    const columns = byBlock.flatMap(([first, ...others], index) =>
      first ? [index > 0 ? apart(first) : first, ...others] : others,
    );
    const room = page.width - rowWidth([0, ...columns.map(({ width }) => width)], 0);
    if (room < Math.min(wish, least)) continue;
    return { features, columns, leftOut: missingHeaders(complete, byBlock), room };
  }
  return null;
}

/** A bar has no header: it only draws the share. */
function missingHeaders(
  complete: readonly (readonly SummaryColumn[])[],
  shown: readonly (readonly SummaryColumn[])[],
): string[] {
  const headers = complete.flatMap((columns, index) => {
    const kept = new Set(shown[index]?.map(({ header }) => header));
    return columns.map(({ header }) => header).filter((header) => header !== "" && !kept.has(header));
  });
  return [...new Set(headers)];
}

/** More room before the first column of the next year. */
function apart(column: SummaryColumn): SummaryColumn {
  return { ...column, width: column.width + COLUMN_GAP };
}

function layOut(
  name: TextCell,
  group: Group,
  nameWidth: number,
  columns: readonly SummaryColumn[],
  { measure }: Page,
): string[] {
  const layout = columns.map((column): TextColumn => {
    const paint = column.paint?.(group);
    return { width: column.width, align: column.align, ...(paint ? { paint } : {}) };
  });
  const texts = [name.text, ...columns.map((column) => column.cell(group))];
  return layOutRow(texts, [{ width: nameWidth, paint: name.paint }, ...layout], 0, measure);
}

function headerLines(
  heading: string,
  nameWidth: number,
  columns: readonly SummaryColumn[],
  { measure, palette }: Page,
): string[] {
  const paint = palette.faint;
  return layOutRow(
    [heading, ...columns.map(({ header }) => header)],
    [{ width: nameWidth, paint }, ...columns.map(({ width, align }) => ({ width, align, paint }))],
    0,
    measure,
  );
}

/**
 * What neighbouring columns have in common, over them; no line where there is nothing to say. The name of a year is
 * cut where it has no room, since it tells the blocks apart; others are left out.
 */
function bandLine(
  nameWidth: number,
  columns: readonly SummaryColumn[],
  isCut: boolean,
  { measure, palette }: Page,
): string[] {
  const bands = [{ text: "", width: nameWidth }];
  columns.forEach(({ band, block, width }, index) => {
    const before = columns[index - 1];
    const last = bands.at(-1);
    if (last && before?.band === band && before.block === block) last.width += COLUMN_GAP + width;
    else bands.push({ text: band, width });
  });
  const texts = bands.map(({ text, width }) => {
    if (isCut) return truncateToWidth(text, width, measure);
    return displayWidth(text, measure) <= width ? text : "";
  });
  if (texts.every((text) => text === "")) return [];
  const parts = bands.map(({ width }, index) => {
    const padded = padToWidth(texts[index] as string, width, { ...measure, align: "center" });
    return texts[index] === "" ? padded : palette.accent(padded);
  });
  return [parts.join(" ".repeat(COLUMN_GAP))];
}

/** A line across, in as many whole characters as fit. */
function ruleOf(width: number, { measure }: Page): string {
  const count = Math.floor(width / displayWidth(RULE, measure));
  return padToWidth(RULE.repeat(count), width, measure);
}
