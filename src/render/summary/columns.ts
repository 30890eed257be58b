import { append } from "../../core/append.ts";
import type { Level } from "../../report/types.ts";
import type { Block, Counts, Group, Summary } from "../../summary/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { displayWidth, truncateToWidth } from "../../text/width.ts";
import { bar } from "../kit/bar.ts";
import { widest } from "../kit/columns.ts";
import type { Page, Paint } from "../kit/page.ts";
import { ratingPaint } from "../parse/overview/rating-paint.ts";
import type { SummaryWords } from "./words.ts";

/** What a table may leave out where there is no room, the first to go first. A bar says again what the share says. */
export const FEATURES = [
  "emptyRatings",
  "bar",
  "consistent",
  "share",
  "underrated",
  "unverifiable",
  "overrated",
] as const;
export type Feature = (typeof FEATURES)[number];

/** One column of numbers. */
export interface SummaryColumn {
  readonly block: number;
  /** What it has in common with its neighbours; empty for nothing. */
  readonly band: string;
  readonly header: string;
  readonly align: "left" | "right";
  readonly width: number;
  /** How wide it may get where there is room. */
  readonly most?: number;
  /** The text of a line in a column of this width; null where there is nothing to tell. */
  cell(group: Group, width: number): string | null;
  readonly paint?: Paint | undefined;
}

export interface ColumnsContext {
  readonly summary: Summary;
  /** Index of the block that is counted. */
  readonly block: number;
  /** Whether a band is named by the block's fiscal year, because other blocks stand beside it. */
  readonly beside: boolean;
  readonly page: Page;
  readonly words: SummaryWords;
}

const MAX_HEADER = 8;
const MAX_RATINGS = 10;
const BAR = { least: 6, most: 16 };

/** The columns of one block, without those that must go; the bar last, so that nothing stands askew behind it. */
export function blockColumns(context: ColumnsContext, features: ReadonlySet<Feature>): SummaryColumn[] {
  const { words, summary, page } = context;
  const block = summary.blocks[context.block] as Block;
  const name = context.beside ? blockName(block, summary.blocks, words) : "";
  const ratingBand = name || words.ratingBand;
  const counts = (group: Group) => group.blocks[context.block] as Counts;
  const number = (band: string, header: string, count: (counts: Counts) => number, paint?: Paint) =>
    countColumn(band, header, context, (group) => count(counts(group)), paint);

  const columns = [number(name, words.all, ({ initiatives }) => initiatives)];
  if (summary.by !== "rating") {
    const unrated: RatingColumn = {
      header: words.unrated,
      level: undefined,
      count: (of) => of.unrated,
    };
    append(
      columns,
      [...ratingColumns(context, block), unrated]
        .filter(({ count }) => features.has("emptyRatings") || count(counts(summary.total)) > 0)
        .map(({ header, count, level }) =>
          number(ratingBand, header, count, ratingPaint(level, page.palette)),
        ),
    );
  }
  const { bad, fair } = page.palette;
  const paints = { overrated: bad, underrated: fair, consistent: undefined, unverifiable: undefined };
  for (const verdict of ["consistent", "overrated", "underrated", "unverifiable"] as const) {
    if (!features.has(verdict)) continue;
    const band = name || words.verdictBand;
    columns.push(number(band, words.verdicts[verdict], (of) => of.verdicts[verdict], paints[verdict]));
  }
  if (features.has("share")) append(columns, shareColumns(context, features.has("bar"), name));
  return columns;
}

/** 令和2年度; with its issuers where two blocks are of the same year. */
export function blockName(block: Block, all: readonly Block[], words: SummaryWords): string {
  const label = (one: Block) => one.fiscalYear?.label ?? words.unknownYear;
  const isAmbiguous = all.some((other) => other !== block && label(other) === label(block));
  const issuers = [...new Set(block.reports.map(({ issuer, document }) => issuer ?? document.source.path))];
  return sanitizeForTerminal(isAmbiguous ? `${label(block)} ${issuers.join("、")}` : label(block));
}

/** What the share is called: `A%` for a scale on which A alone says that a target was met. */
export function shareLabel({ achieved }: Block, words: SummaryWords): string {
  const symbols = sanitizeForTerminal(achieved.join("/"));
  return `${symbols === "" || displayWidth(symbols) > 5 ? words.achieved : symbols}%`;
}

interface RatingColumn {
  readonly header: string;
  readonly level: Level | undefined;
  count(counts: Counts): number;
}

/** A column for each level of the scale, or each rating given where there is none; one for all that has none. */
function ratingColumns({ summary, block: index, words }: ColumnsContext, { scale }: Block): RatingColumn[] {
  const given = summary.total.blocks[index]?.ratings ?? [];
  const listed = (
    scale.length > 0 ? scale.map(({ symbol }) => symbol) : given.map(({ symbol }) => symbol).sort()
  ).slice(0, MAX_RATINGS);
  const columns = listed.map((symbol) => ({
    header: sanitizeForTerminal(symbol),
    level: scale.find((level) => level.symbol === symbol)?.level,
    count: ({ ratings }: Counts) => ratings.find((rating) => rating.symbol === symbol)?.count ?? 0,
  }));
  const others = ({ ratings }: Counts) =>
    ratings.reduce((sum, { symbol, count }) => (listed.includes(symbol) ? sum : sum + count), 0);
  const hasOthers = given.some(({ symbol, count }) => count > 0 && !listed.includes(symbol));
  return hasOthers ? [...columns, { header: words.other, level: undefined, count: others }] : columns;
}

/** How many of the ratings are good; by rating, which part of all initiatives has it. */
function shareColumns(
  { summary, block: index, beside, page, words }: ColumnsContext,
  hasBar: boolean,
  name: string,
): SummaryColumn[] {
  const total = summary.total.blocks[index] as Counts;
  const byRating = summary.by === "rating";
  if (!byRating && total.share === null) return [];
  const share = (group: Group) => {
    const counts = group.blocks[index] as Counts;
    return byRating ? counts.initiatives / Math.max(1, total.initiatives) : counts.share;
  };
  const header = byRating ? "%" : shareLabel(summary.blocks[index] as Block, words);
  const percent: SummaryColumn = {
    block: index,
    band: name,
    header,
    align: "right",
    width: Math.max(4, displayWidth(header, page.measure)),
    cell: (group) => {
      const part = share(group);
      return part === null ? "-" : `${Math.round(part * 100)}%`;
    },
  };
  if (!hasBar || beside) return [percent];
  return [
    percent,
    {
      block: index,
      band: name,
      header: "",
      align: "left",
      width: BAR.least,
      most: BAR.most,
      cell: (group, width) => bar(share(group) ?? 0, width, page),
      paint: byRating ? page.palette.accent : page.palette.good,
    },
  ];
}

function countColumn(
  band: string,
  header: string,
  { summary: { total, groups }, block, page: { measure } }: ColumnsContext,
  count: (group: Group) => number,
  paint: Paint | undefined,
): SummaryColumn {
  const cell = (group: Group) => (count(group) === 0 ? null : String(count(group)));
  const short = truncateToWidth(header, MAX_HEADER, measure);
  return {
    block,
    band,
    header: short,
    align: "right",
    width: widest([short, "00", ...[total, ...groups].map((group) => cell(group) ?? "")], measure),
    cell,
    paint,
  };
}
