import type { CellCollector } from "../sheets/collect-cells.ts";
import { isInSheet } from "../sheets/collect-cells.ts";
import { createSquareTest } from "../sheets/squares.ts";
import type { Merge, Range, Sheet, SheetCell } from "../sheets/types.ts";
import type { Attributes } from "../xml/read-xml.ts";
import { createTextGatherer } from "./cell-text.ts";
import type { Styles } from "./styles.ts";

/** Nothing stands nowhere. */
const FEWEST = 1;
/** A row that says the same is not repeated more often; more is a column that was filled to the end of the sheet. */
const MOST_REPEATED_ROWS = 1024;

/** Reads one table of a spreadsheet, which is told of its elements and texts. */
export interface TableReader {
  open(element: string, attributes: Attributes): void;
  text(text: string): void;
  close(element: string): void;
  finish(): Sheet;
}

interface Place {
  row: number;
  column: number;
}

/** Cells of a row as they are written, until it is known how often they stand there. */
interface RowCell extends Omit<SheetCell, "row"> {
  readonly merge: Pick<Merge, "rows" | "columns"> | null;
}

export function createTableReader(name: string, styles: Styles, collector: CellCollector): TableReader {
  const cells: SheetCell[] = [];
  const merges: Merge[] = [];
  const hiddenRows: Range[] = [];
  const hiddenColumns: Range[] = [];
  const shapes: string[] = [];
  const squares = createSquareTest();
  const written = createTextGatherer(styles, shapes);
  const at: Place = { row: 0, column: 0 };
  let columns = 0;
  let row: { attributes: Attributes; cells: RowCell[] } | null = null;
  let cell: Attributes | null = null;

  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    "table-column"(attributes) {
      const count = countOf(attributes["table:number-columns-repeated"]);
      const range = { first: columns, last: columns + count - 1 };
      if (isHidden(attributes)) hiddenColumns.push(range);
      const width = styles.sizes.get(attributes["table:style-name"] ?? "");
      if (width !== undefined) squares.columns(range, width);
      columns += count;
    },
    "table-row"(attributes) {
      at.column = 0;
      row = { attributes, cells: [] };
    },
    "table-cell"(attributes) {
      cell = attributes;
      written.take();
    },
  };
  const closers: Readonly<Record<string, () => void>> = {
    "table-cell"() {
      if (cell && row) at.column = endCell(cell, row.cells, at.column);
      cell = null;
    },
    "table-row"() {
      if (row) at.row = endRow(row.attributes, row.cells, at.row);
      row = null;
    },
  };

  const endCell = (attributes: Attributes, into: RowCell[], column: number): number => {
    const count = countOf(attributes["table:number-columns-repeated"]);
    const { text, isStruck } = written.take();
    const shown = text === "" ? bareValue(attributes) : text;
    if (shown !== "") {
      const isAllStruck = styles.struck.has(attributes["table:style-name"] ?? "");
      const own = {
        text: shown,
        merge: mergeOf(attributes),
        ...(isStruck || isAllStruck ? { isStruck: true } : {}),
      };
      // One beyond what fits is enough for it to be refused.
      const most = Math.min(count, 2 ** 14);
      for (let i = 0; i < most; i++) into.push({ ...own, column: column + i });
    }
    return column + count;
  };
  const endRow = (attributes: Attributes, own: readonly RowCell[], first: number): number => {
    const count = countOf(attributes["table:number-rows-repeated"]);
    if (isHidden(attributes)) hiddenRows.push({ first, last: first + count - 1 });
    if (own.length === 0) return first + count;
    squares.row(styles.sizes.get(attributes["table:style-name"] ?? ""));
    for (let i = 0; i < Math.min(count, MOST_REPEATED_ROWS); i++)
      for (const { merge, ...one } of own) {
        const place = { row: first + i, column: one.column };
        if (!isInSheet(place.row, place.column)) continue;
        collector.add(name, cells, { ...one, row: place.row });
        if (merge) merges.push({ ...place, ...merge });
      }
    return first + count;
  };
  return {
    open(element, attributes) {
      const known = element === "covered-table-cell" ? "table-cell" : element;
      if (Object.hasOwn(openers, known)) openers[known]?.(attributes);
      else written.open(element, attributes);
    },
    text: written.text,
    close(element) {
      const known = element === "covered-table-cell" ? "table-cell" : element;
      if (Object.hasOwn(closers, known)) closers[known]?.();
      else written.close(element);
    },
    finish: () => ({
      name,
      cells,
      merges,
      hiddenRows,
      hiddenColumns,
      shapes,
      unvalued: 0,
      isSquared: squares.isSquared(cells),
    }),
  };
}

function countOf(repeated: string | undefined): number {
  const count = repeated === undefined ? 1 : Math.floor(Number(repeated));
  // No number at all is one, too.
  return count >= 1 ? count : FEWEST;
}

/** Hidden by a person, or by a filter. */
function isHidden(attributes: Attributes): boolean {
  const visibility = attributes["table:visibility"] ?? "visible";
  return visibility !== "visible";
}

function mergeOf(attributes: Attributes): Pick<Merge, "rows" | "columns"> | null {
  const rows = countOf(attributes["table:number-rows-spanned"]);
  const columns = countOf(attributes["table:number-columns-spanned"]);
  return rows > 1 || columns > 1 ? { rows, columns } : null;
}

/** Where a program wrote a value and not how it shows. */
function bareValue(attributes: Attributes): string {
  const type = attributes["office:value-type"];
  const value = attributes["office:value"] ?? "";
  if (type === "percentage" && value !== "") return `${Number((Number(value) * 100).toPrecision(15))}%`;
  const others = ["office:string-value", "office:date-value", "office:time-value", "office:boolean-value"];
  return others.map((key) => attributes[key]).find((other) => other !== undefined) ?? value;
}
