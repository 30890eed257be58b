import { append } from "../../../core/append.ts";
import type { Initiative, Report, TierHeading } from "../../../report/types.ts";
import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import { type OverviewContext, paragraph } from "./context.ts";
import { planTable } from "./plan-table.ts";
import { ratingPaint } from "./rating-paint.ts";
import { type RowCells, renderBlock, rowCells } from "./row.ts";

/** The initiatives under their policies and strategies, in the order of the report. */
export function renderBody(report: Report, context: OverviewContext): string[] {
  const { initiatives } = report;
  if (initiatives.length === 0) return [];
  const rows = initiatives.map((initiative) => rowCells(initiative, report.document, context));
  const table = planTable(rows, context);
  const grouped = initiatives.some(({ policy, strategy }) => policy !== null || strategy !== null);

  const lines = table ? table.header() : [];
  initiatives.forEach((initiative, index) => {
    const cells = rows[index] as RowCells;
    const paint = ratingPaint(initiative.rating?.clause?.level, context.palette);
    if (grouped) append(lines, renderHeadings(initiative, initiatives[index - 1], context));
    append(lines, table ? table.row(cells, paint) : renderBlock(cells, paint, context));
  });
  return lines[0] === "" ? lines.slice(1) : lines;
}

/** The headings that change between two initiatives; where one changes, those below it are said again. */
function renderHeadings(now: Initiative, before: Initiative | undefined, context: OverviewContext): string[] {
  const { words, palette } = context;
  const newPolicy = before === undefined || !isSame(now.policy, before.policy);
  const newStrategy = newPolicy || !isSame(now.strategy, before.strategy);
  const newItem = newStrategy || !isSame(now.item, before.item);
  const strategy = now.strategy === null ? words.noStrategy : headingText(now.strategy);
  const policy = now.policy === null ? words.noPolicy : headingText(now.policy);
  return [
    ...(newPolicy ? ["", ...paragraph(policy, 0, context, palette.strong)] : []),
    ...(newStrategy ? paragraph(strategy, 2, context, palette.accent) : []),
    ...(newItem && now.item !== null
      ? paragraph(`${words.item}: ${headingText(now.item)}`, 4, context, palette.faint)
      : []),
  ];
}

function isSame(a: TierHeading | null, b: TierHeading | null): boolean {
  return a?.number === b?.number && a?.title === b?.title;
}

function headingText({ number, title }: TierHeading): string {
  return sanitizeForTerminal(number === null ? title : `${number} ${title}`);
}
