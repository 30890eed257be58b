import type { Cell } from "../input/grid/types.ts";
import { explainPlaces } from "../table/align/explain-places.ts";
import { symbolsOf } from "../table/legend/report-scale.ts";
import { cleanText } from "../text/clean.ts";
import type { CellPlacing, HeadedCell, Initiative, ReadColumn, ReadHeader, Report } from "./types.ts";

/** A column of the header that a row stands under, with what the row has in it. */
export interface ExplainedCell {
  readonly field: ReadColumn["field"];
  readonly heading: string;
  /** What the row has there, for a level of the hierarchy the one it belongs to; null where it has nothing. */
  readonly text: string | null;
  /** How many cells it stands to the right of its heading (negative: to the left); null where the row has no cell. */
  readonly moved: number | null;
  /** What the column was taken for and why; null for one that only the cells show. */
  readonly column: ReadColumn | null;
  /** Why the cell stands in this column; null where the row itself has none. */
  readonly placing: CellPlacing | null;
}

export interface ExplainedRow {
  readonly header: ReadHeader | null;
  readonly cells: readonly ExplainedCell[];
}

/** How the cells of an initiative's row were placed, column by column. */
export function explainRow(initiative: Initiative, report: Report): ExplainedRow {
  const rest = [...(initiative.lines[0]?.cells ?? [])];
  const header = headerOf(rest, report.headers);
  const placings = placingsOf(initiative, header, report);
  const under = (header?.columns ?? []).map((column): ExplainedCell => {
    const at = rest.findIndex((cell) => isOf(cell, column));
    const [cell] = at < 0 ? [] : rest.splice(at, 1);
    const heading = cleanText(column.heading).text;
    const moved = cell ? cell.cell.index - column.index : null;
    const text = cell?.text ?? tierOf(initiative, column);
    const placing = placings.get(cell?.cell.span.start ?? -1) ?? null;
    return { field: column.field, heading, text, moved, column, placing };
  });
  const others = rest.map(
    ({ field, heading, text }): ExplainedCell => ({
      field,
      heading,
      text,
      moved: null,
      column: null,
      placing: null,
    }),
  );
  return { header, cells: [...under, ...others] };
}

/** Why the cells that stand in the row itself are where they are, by where their text begins. */
function placingsOf(
  { lines, span }: Initiative,
  header: ReadHeader | null,
  { document, ratingScale }: Report,
): ReadonlyMap<number, CellPlacing> {
  const rows = document.grids.flatMap((grid) => grid.rows);
  const cells = rows.find((row) => row.cells[0]?.span.start === span.start)?.cells ?? [];
  const columns = header?.columns ?? [];
  const headed = new Map(lines[0]?.cells.map((one) => [one.cell.span.start, one] as const));
  const places = cells.map((cell: Cell) => {
    const own = headed.get(cell.span.start);
    return own ? columns.findIndex((column) => isOf(own, column)) : -1;
  });
  const found = explainPlaces(columns, cells, places, symbolsOf(ratingScale));
  return new Map(found.flatMap((one, i) => (one ? [[cells[i]?.span.start ?? -1, one] as const] : [])));
}

/** The header that has most of a row's columns. */
function headerOf(cells: readonly HeadedCell[], headers: readonly ReadHeader[]): ReadHeader | null {
  const shared = ({ columns }: ReadHeader) =>
    cells.filter((cell) => columns.some((column) => isOf(cell, column))).length;
  return headers.toSorted((a, b) => shared(b) - shared(a))[0] ?? null;
}

function isOf(cell: HeadedCell, { field, heading }: ReadColumn): boolean {
  return cell.field === field && cell.heading === cleanText(heading).text;
}

/** The level of the hierarchy that a row stands under by a column. */
function tierOf(initiative: Initiative, { field, heading }: ReadColumn): string | null {
  if (field === "policy" || field === "strategy" || field === "item") return initiative[field]?.title ?? null;
  const words = cleanText(heading).text;
  const own = initiative.path.find((tier) => tier.heading && cleanText(tier.heading).text === words);
  return own?.title ?? null;
}
