import { cleanText } from "../text/clean.ts";
import type { HeadedCell, Initiative, ReadColumn, ReadHeader } from "./types.ts";

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
}

export interface ExplainedRow {
  readonly header: ReadHeader | null;
  readonly cells: readonly ExplainedCell[];
}

/** How the cells of an initiative's row were placed, column by column. */
export function explainRow(initiative: Initiative, headers: readonly ReadHeader[]): ExplainedRow {
  const rest = [...(initiative.lines[0]?.cells ?? [])];
  const header = headerOf(rest, headers);
  const under = (header?.columns ?? []).map((column): ExplainedCell => {
    const at = rest.findIndex((cell) => isOf(cell, column));
    const [cell] = at < 0 ? [] : rest.splice(at, 1);
    const heading = cleanText(column.heading).text;
    const moved = cell ? cell.cell.index - column.index : null;
    return { field: column.field, heading, text: cell?.text ?? tierOf(initiative, column), moved, column };
  });
  const others = rest.map(
    ({ field, heading, text }): ExplainedCell => ({ field, heading, text, moved: null, column: null }),
  );
  return { header, cells: [...under, ...others] };
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
