import { append } from "../../core/append.ts";
import type { CellCollector } from "../sheets/collect-cells.ts";
import { createSquareTest, type SquareTest } from "../sheets/squares.ts";
import type { Range, Sheet } from "../sheets/types.ts";
import type { Attributes } from "../xml/read-xml.ts";
import { countOf, isHidden } from "./attributes.ts";
import { createTextGatherer } from "./cell-text.ts";
import { cellsOf, createRowWriter, type RowCell } from "./rows.ts";
import type { Styles } from "./styles.ts";

/** Reads one table of a spreadsheet, which is told of its elements and texts. */
export interface TableReader {
  open(element: string, attributes: Attributes): void;
  text(text: string): void;
  close(element: string): void;
  finish(): Sheet;
}

export function createTableReader(name: string, styles: Styles, collector: CellCollector): TableReader {
  const shapes: string[] = [];
  const squares = createSquareTest();
  const written = createTextGatherer(styles, shapes);
  const rows = createRowWriter(name, collector);
  const columns = createColumns(styles, squares);
  let next = 0;
  let row: RowCell[] = [];
  let cellAttributes: Attributes = {};
  let rowAttributes: Attributes = {};
  const sizeOf = (attributes: Attributes) => styles.sizes.get(attributes["table:style-name"] ?? "");

  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    "table-column": columns.add,
    "table-row"(attributes) {
      rowAttributes = attributes;
      row = [];
      next = 0;
    },
    "table-cell"(attributes) {
      cellAttributes = attributes;
      written.take();
    },
  };
  const closers: Readonly<Record<string, () => void>> = {
    "table-cell"() {
      append(row, cellsOf(cellAttributes, written.take(), next, styles));
      next += countOf(cellAttributes["table:number-columns-repeated"]);
    },
    "table-row"() {
      if (row.length > 0) squares.row(sizeOf(rowAttributes));
      rows.write(rowAttributes, row);
    },
  };
  return {
    open(element, attributes) {
      const name = bareName(element);
      if (Object.hasOwn(openers, name)) openers[name]?.(attributes);
      else written.open(element, attributes);
    },
    text: written.text,
    close(element) {
      const name = bareName(element);
      if (Object.hasOwn(closers, name)) closers[name]?.();
      else written.close(element);
    },
    finish: () => ({
      name,
      ...rows.written,
      hiddenColumns: columns.hidden,
      shapes,
      unvalued: 0,
      isSquared: squares.isSquared(rows.written.cells),
    }),
  };
}

/** Cells under a merged one are cells, too. */
function bareName(element: string): string {
  return element === "covered-table-cell" ? "table-cell" : element;
}

/** Gathers which columns are hidden, and how wide they are. */
function createColumns(styles: Styles, squares: SquareTest) {
  const hidden: Range[] = [];
  let next = 0;
  return {
    hidden,
    add(attributes: Attributes) {
      const count = countOf(attributes["table:number-columns-repeated"]);
      const range = { first: next, last: next + count - 1 };
      if (isHidden(attributes)) hidden.push(range);
      const width = styles.sizes.get(attributes["table:style-name"] ?? "");
      if (width !== undefined) squares.columns(range, width);
      next += count;
    },
  };
}
