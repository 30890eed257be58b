import type { Group, Summary } from "../../summary/types.ts";
import { clipLines, widest } from "../kit/columns.ts";
import { type DrawnCell, drawTable } from "../kit/drawn-table.ts";
import type { Page, Paint } from "../kit/page.ts";
import type { Feature } from "./columns.ts";
import { headRows } from "./head.ts";
import { groupName } from "./names.ts";
import { type PlacedColumn, planColumns } from "./plan.ts";
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

/**
 * The counts of these blocks side by side, with all that there is room for; null where there is no room for a table.
 */
export function summaryTable(
  summary: Summary,
  blocks: readonly number[],
  context: TableContext,
): SummaryTable | null {
  const { page, words } = context;
  const groups = summary.groups.filter((group) =>
    blocks.some((at) => (group.blocks[at]?.initiatives ?? 0) > 0),
  );
  const names = groups.map((group) => groupName(group, summary, words));
  const heading = words.names[summary.by];
  const wish = Math.min(widest([heading, words.total, ...names], page.measure), page.width >= 120 ? 60 : 40);

  const plan = planColumns({ ...summary, groups }, blocks, wish, context);
  if (!plan) return null;
  const { columns, features, leftOut, nameWidth } = plan;
  const row = (name: string, group: Group, emphasis?: Paint): DrawnCell[] => [
    { lines: clipLines(name, nameWidth, page.measure), paint: emphasis },
    ...columns.map((column) => numberCell(column, group, page, emphasis)),
  ];
  const lines = drawTable(
    [
      { rows: headRows(heading, nameWidth, columns, blocks.length > 1, page), ruled: false },
      { rows: groups.map((group, index) => row(names[index] as string, group)), ruled: true },
      { rows: [row(words.total, summary.total, page.palette.strong)], ruled: true },
    ],
    [{ width: nameWidth, gap: 0 }, ...columns],
    page,
  );
  return { lines, features, leftOut };
}

/** A dot stands for nothing, so that what is there stands out. */
function numberCell(
  { width, align, paint = same, cell }: PlacedColumn,
  group: Group,
  { ascii, palette }: Page,
  emphasis: Paint = same,
): DrawnCell {
  const text = cell(group, width);
  if (text === null) return { lines: [ascii ? "." : "·"], align, paint: palette.faint };
  return { lines: [text.trimEnd()], align, paint: (line) => emphasis(paint(line)) };
}

const same: Paint = (text) => text;
