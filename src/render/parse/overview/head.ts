import { largest } from "../../../core/largest.ts";
import type { Report, ScaleLevel } from "../../../report/types.ts";
import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import { displayWidth, padToWidth, truncateToWidth } from "../../../text/width.ts";
import { bar } from "../../kit/bar.ts";
import { widest } from "../../kit/columns.ts";
import { type OverviewContext, paragraph } from "./context.ts";
import { ratingPaint } from "./rating-paint.ts";

/** Narrower pages have more use for the words of the legend than for a bar. */
const MIN_CHART_PAGE = 80;
const CHART_WIDTH = 10;

/** What the report is, and how many initiatives it rates how. */
export function renderHead(report: Report, context: OverviewContext): string[] {
  const { words, palette } = context;
  const { title, issuer, published, fiscalYear, initiatives, document } = report;
  const facts = [issuer, published, fiscalYear?.label].filter((fact) => fact !== null && fact !== undefined);
  const rated = initiatives.filter(({ rating }) => rating !== null).length;
  return [
    ...paragraph(title === null ? words.untitled : sanitizeForTerminal(title), 0, context, palette.strong),
    ...(facts.length > 0 ? paragraph(sanitizeForTerminal(facts.join("  ")), 0, context) : []),
    ...paragraph(sanitizeForTerminal(document.source.path), 0, context, palette.faint),
    "",
    ...paragraph(words.initiatives(initiatives.length, rated), 0, context),
    ...renderCounts(report, context),
    ...(report.ratingScale.length === 0 ? paragraph(words.noScale, 2, context) : []),
  ];
}

interface Count {
  readonly symbol: string;
  readonly count: number;
  readonly meaning: string;
  readonly level: ScaleLevel["level"] | undefined;
}

/** A line for each level of the scale, best first, then for what stands outside it. */
function renderCounts(report: Report, context: OverviewContext): string[] {
  const { width, measure } = context;
  const counts = countRatings(report, context);
  const symbolWidth = Math.min(
    10,
    widest(
      counts.map(({ symbol }) => symbol),
      measure,
    ),
  );
  const countWidth = widest(
    counts.map(({ count }) => String(count)),
    measure,
  );
  const most = largest(
    1,
    counts.map(({ count }) => count),
  );
  return counts.map(({ symbol, count, meaning, level }) => {
    const shown = padToWidth(truncateToWidth(symbol, symbolWidth, measure), symbolWidth, measure);
    const start = `  ${shown} ${String(count).padStart(countWidth)}`;
    const chart = width < MIN_CHART_PAGE ? "" : `  ${bar(count / most, CHART_WIDTH, context)}`;
    const room = width - displayWidth(start + chart, measure) - 2;
    const painted = ratingPaint(level, context.palette)(start + chart);
    return meaning === "" || room < 4 ? painted : `${painted}  ${truncateToWidth(meaning, room, measure)}`;
  });
}

function countRatings({ initiatives, ratingScale }: Report, { words }: OverviewContext): Count[] {
  const counts = new Map<string | null, number>(ratingScale.map(({ symbol }) => [symbol, 0]));
  for (const { rating } of initiatives) {
    const symbol = rating?.symbol ?? null;
    counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  }
  const unrated = counts.get(null) ?? 0;
  counts.delete(null);

  const levels = new Map(ratingScale.map((level) => [level.symbol, level]));
  const rated = [...counts].map(([symbol, count]) => {
    const level = levels.get(symbol as string);
    const meaning = level
      ? sanitizeForTerminal(level.definition)
      : ratingScale.length > 0
        ? words.notOnScale
        : "";
    return { symbol: sanitizeForTerminal(symbol as string), count, meaning, level: level?.level };
  });
  return unrated === 0
    ? rated
    : [...rated, { symbol: "-", count: unrated, meaning: words.unrated, level: undefined }];
}
