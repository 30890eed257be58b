import Table from "cli-table3";
import { displayWidth, type WidthOptions } from "../../text/width.ts";
import type { Page, Paint } from "./page.ts";

/** A column of a drawn table. */
export interface DrawnColumn {
  /** Columns of the terminal that its cells fill. */
  readonly width: number;
  /** Columns of the terminal before it: at least 1, but for the first column of a table, which has none. */
  readonly gap: number;
}

export interface DrawnCell {
  /** Made safe for a terminal, and wrapped: no line is wider than the columns that the cell spans. */
  readonly lines: readonly string[];
  /** Left unless told. */
  readonly align?: "left" | "right" | undefined;
  /** How many columns it spans; 1 unless told. */
  readonly span?: number | undefined;
  /** Puts colour on each line. */
  readonly paint?: Paint | undefined;
}

/** Rows that stand together, cells from left to right. */
export interface DrawnSection {
  readonly rows: readonly (readonly DrawnCell[])[];
  /** Whether a line across stands above them. */
  readonly ruled: boolean;
}

/** cli-table3 looks at every row for every cell: a long table is drawn in parts, whose widths are the same. */
const MAX_ROWS = 50;
/**
 * For its own debugging, cli-table3 cuts every cell to 10 columns each time it draws a line of it, character by
 * character. With a sign for what is cut that is as wide, nothing is left to cut. No line that is drawn needs the sign.
 */
const NO_EXCERPT = " ".repeat(10);
/** Without borders: what stands between two columns is a space, and their padding. */
const BORDERLESS = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  mid: "",
  "mid-mid": "",
  "left-mid": "",
  "right-mid": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  right: "",
  middle: " ",
} as const;

/**
 * A table without borders, drawn by cli-table3, as lines of one display width each. Wrapping, colours and widths are
 * the project's own: the wrapping of cli-table3 loses Japanese characters, and its colours (`style`) also go into files.
 */
export function drawTable(
  sections: readonly DrawnSection[],
  columns: readonly DrawnColumn[],
  page: Page,
): string[] {
  return sections.flatMap(({ rows, ruled }) =>
    partsOf(rows).flatMap((part, index) => drawPart(part, columns, ruled && index === 0, page)),
  );
}

/** The character of which lines across are made; one column wide wherever it is drawn. */
export function ruleOf({ ascii }: Pick<Page, "ascii">): string {
  return ascii ? "-" : "─";
}

function partsOf<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / MAX_ROWS) }, (_, index) =>
    rows.slice(index * MAX_ROWS, (index + 1) * MAX_ROWS),
  );
}

function drawPart(
  rows: DrawnSection["rows"],
  columns: readonly DrawnColumn[],
  ruled: boolean,
  page: Page,
): string[] {
  const rule = ruleOf(page);
  const table = new Table({
    chars: ruled ? { ...BORDERLESS, top: rule, "top-mid": rule } : BORDERLESS,
    // The space that cli-table3 puts between two columns is the first of the gap.
    colWidths: columns.map(({ width, gap }) => width + Math.max(0, gap - 1)),
    style: { head: [], border: [] },
    truncate: NO_EXCERPT,
  });
  for (const row of rows) table.push(placeCells(row, columns, page.measure));
  const lines = table.toString().replace(FILLERS, "").split("\n");
  return ruled ? [page.palette.faint(lines[0] ?? ""), ...lines.slice(1)] : lines;
}

function placeCells(
  cells: readonly DrawnCell[],
  columns: readonly DrawnColumn[],
  measure: WidthOptions,
): Table.CellOptions[] {
  let at = 0;
  return cells.map(({ lines, align = "left", span = 1, paint = same }) => {
    const gap = columns[at]?.gap ?? 0;
    at += span;
    return {
      content: lines.map((line) => fill(line, measure, paint)).join("\n"),
      colSpan: span,
      hAlign: align,
      style: { "padding-left": Math.max(0, gap - 1), "padding-right": 0 },
    };
  });
}

/**
 * One column wide, and in no text: one that is safe for a terminal holds no half of a surrogate pair.
 */
const FILLER = "\udfff";
/** The second half of a pair, as in 🏿, is none of them. */
const FILLERS = /\udfff/gu;

/**
 * cli-table3 takes no option for widths, and always counts ① and the like as one column. A width that its module held
 * for a while would be seen by everyone who draws meanwhile; instead, each line says by fillers how much wider it is
 * than counted, and they are taken out of what was drawn.
 */
function fill(line: string, measure: WidthOptions, paint: Paint): string {
  if (line === "") return "";
  const missing = displayWidth(line, measure) - displayWidth(line);
  return paint(line) + FILLER.repeat(missing);
}

const same: Paint = (text) => text;
