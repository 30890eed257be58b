import { MOST_COLUMNS } from "../sheets/cell-name.ts";
import { type CellCollector, isInSheet } from "../sheets/collect-cells.ts";
import type { Merge, Range, SheetCell } from "../sheets/types.ts";
import type { Attributes } from "../xml/read-xml.ts";
import { countOf, isHidden } from "./attributes.ts";
import type { WrittenText } from "./cell-text.ts";
import type { Styles } from "./styles.ts";

/** A row that says the same is not repeated more often; more is a column that was filled to the end of the sheet. */
const MOST_REPEATED_ROWS = 1024;

/** Cells of a row, until it is known how often they stand there. */
export interface RowCell extends Omit<SheetCell, "row"> {
  readonly merge: Pick<Merge, "rows" | "columns"> | null;
}

/** A cell as often as it is repeated, none where it is blank. What is beyond a sheet is not there. */
export function cellsOf(
  attributes: Attributes,
  { text, isStruck }: WrittenText,
  first: number,
  styles: Styles,
): RowCell[] {
  const shown = text === "" ? bareValue(attributes) : text;
  if (shown === "") return [];
  const isAllStruck = styles.struck.has(attributes["table:style-name"] ?? "");
  const struck = isStruck || isAllStruck ? { isStruck: true } : {};
  const count = countOf(attributes["table:number-columns-repeated"]);
  return Array.from({ length: Math.max(0, Math.min(count, MOST_COLUMNS - first)) }, (_, i) => ({
    text: shown,
    merge: mergeOf(attributes),
    column: first + i,
    ...struck,
  }));
}

/** Writes rows one below the other, each as often as it is repeated. */
export function createRowWriter(sheet: string, collector: CellCollector) {
  const cells: SheetCell[] = [];
  const merges: Merge[] = [];
  const hiddenRows: Range[] = [];
  let next = 0;
  const writeCell = ({ merge, ...cell }: RowCell, row: number) => {
    if (!isInSheet(row, cell.column)) return;
    collector.add(sheet, cells, { ...cell, row });
    if (merge) merges.push({ row, column: cell.column, ...merge });
  };
  return {
    written: { cells, merges, hiddenRows },
    write(attributes: Attributes, row: readonly RowCell[]) {
      const count = countOf(attributes["table:number-rows-repeated"]);
      if (isHidden(attributes)) hiddenRows.push({ first: next, last: next + count - 1 });
      const most = row.length > 0 ? Math.min(count, MOST_REPEATED_ROWS) : 0;
      for (let i = 0; i < most; i++) for (const cell of row) writeCell(cell, next + i);
      next += count;
    },
  };
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
