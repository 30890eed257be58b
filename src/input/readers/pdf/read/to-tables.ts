import type { Rect } from "../model/geometry.ts";
import type { Chain, LineBlock } from "../pages/chain.ts";
import { type TableCell, tableRows } from "../pages/table-rows.ts";
import { joinLines } from "../text/join-lines.ts";

/** A cell with its text; a line outside of tables stands in table null. All numbers from 1. */
export interface PdfCell {
  readonly text: string;
  readonly page: number;
  readonly table: number | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Rect;
}

export interface PdfTable {
  /** Columns of its widest row. */
  readonly width: number;
  readonly rows: readonly (readonly PdfCell[])[];
}

/** No cell keeps its text farther from its edge, in parts of the size. */
const MOST_PADDING = 0.8;

/** The tables, each with the lines above it; what stands below the last one belongs to it. */
export function toTables(blocks: readonly (Chain | LineBlock)[]): PdfTable[] {
  const tables: PdfTable[] = [];
  let above: PdfTable = NOTHING;
  for (const block of blocks) {
    if (block.kind === "lines") above = stack(above, fromLines(block));
    else {
      tables.push(stack(above, fromChain(block)));
      above = NOTHING;
    }
  }
  if (above === NOTHING) return tables;
  return [...tables.slice(0, -1), stack(tables.at(-1) ?? NOTHING, above)];
}

const NOTHING: PdfTable = { width: 1, rows: [] };

function stack(upper: PdfTable, lower: PdfTable): PdfTable {
  return { width: Math.max(upper.width, lower.width), rows: [...upper.rows, ...lower.rows] };
}

function fromChain(chain: Chain): PdfTable {
  const { rows, width } = tableRows(chain);
  return { width, rows: rows.map(({ cells }) => cells.map(toCell)) };
}

function toCell({ lines, column, ...place }: TableCell): PdfCell {
  return { ...place, column: column + 1, text: joinLines(lines, rightEdge(place.box, lines)) };
}

/** Where the room for text ends: as far from the right edge as the text keeps from the left one. */
function rightEdge(box: Rect, lines: TableCell["lines"]): number {
  let padding = Number.POSITIVE_INFINITY;
  for (const line of lines)
    padding = Math.min(padding, Math.max(0, line.box.left - box.left), MOST_PADDING * line.size);
  return box.right - padding;
}

function fromLines({ lines }: LineBlock): PdfTable {
  return {
    width: 1,
    rows: lines.map(({ page, number, line: { text, box } }) => [
      { text, page, table: null, row: number, column: 1, rows: 1, columns: 1, box },
    ]),
  };
}
