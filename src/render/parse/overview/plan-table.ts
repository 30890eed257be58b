import { layOutRow, rowWidth, type TextColumn, widest } from "../../kit/columns.ts";
import type { OverviewContext } from "./context.ts";
import { COLUMN_NAMES, type ColumnName, isLineNumber, type RowCells } from "./row.ts";

/** A table whose columns are as wide as its contents ask for. */
export interface Table {
  header(): string[];
  row(cells: RowCells, paintRating: (text: string) => string): string[];
}

/** A title column narrower than this is no table any more. */
const MIN_TITLE_WIDTH = 14;

/** Gives each column what it asks for, within limits, and the title what is left; null where that is too little. */
export function planTable(rows: readonly RowCells[], context: OverviewContext): Table | null {
  const { width, words, palette, measure } = context;
  const indent = width < 80 ? 2 : 4;
  const names = COLUMN_NAMES.filter((name) => name === "title" || rows.some((row) => row[name] !== ""));
  const hasLines = rows.every(({ line }) => isLineNumber(line));
  const headings = hasLines ? words.columns : { ...words.columns, line: words.place };
  const wish = (name: ColumnName) => widest([headings[name], ...rows.map((row) => row[name])], measure);
  const limits = columnLimits(width, hasLines);
  const widths = new Map(
    names.map((name) => [name, name === "title" ? 0 : Math.min(limits[name], wish(name))]),
  );

  const room = width - rowWidth([...widths.values()], indent);
  if (room < MIN_TITLE_WIDTH) return null;
  widths.set("title", Math.min(room, wish("title")));

  const columns = (paintOf: (name: ColumnName) => TextColumn["paint"]): TextColumn[] =>
    names.map((name) => {
      const paint = paintOf(name);
      const column: TextColumn = { width: widths.get(name) ?? 0, align: name === "line" ? "right" : "left" };
      return paint ? { ...column, paint } : column;
    });
  const lay = (cells: RowCells, paintOf: (name: ColumnName) => TextColumn["paint"]) =>
    layOutRow(
      names.map((name) => cells[name]),
      columns(paintOf),
      indent,
      measure,
    );
  return {
    header: () => lay(headings, () => palette.faint),
    row: (cells, paintRating) =>
      lay(cells, (name) => (name === "rating" ? paintRating : name === "title" ? undefined : palette.faint)),
  };
}

/** The name of a cell or of a row is longer than the number of a line. */
function columnLimits(
  width: number,
  hasLines: boolean,
): Readonly<Record<Exclude<ColumnName, "title">, number>> {
  if (width < 80) return { rating: 6, id: 8, primary: 10, status: 8, line: hasLines ? 6 : 12 };
  return { rating: 8, id: 14, primary: width < 120 ? 16 : 30, status: 8, line: hasLines ? 8 : 22 };
}
