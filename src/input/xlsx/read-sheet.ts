import type { Archive } from "../archive/open-archive.ts";
import { readMemberXml } from "../archive/read-member.ts";
import { damaged } from "../archive/refusals.ts";
import { readCellName } from "../sheets/cell-name.ts";
import { type CellCollector, isInSheet } from "../sheets/collect-cells.ts";
import { createSquareTest, type SquareTest } from "../sheets/squares.ts";
import type { Merge, Range, SheetCell } from "../sheets/types.ts";
import type { Attributes } from "../xml/read-xml.ts";
import { type CellReader, createCellValue, type ValueContext } from "./cell-value.ts";
import { withoutBlanks } from "./without-blanks.ts";

/** What a part of a workbook holds of a sheet. */
export interface SheetPart {
  readonly cells: SheetCell[];
  readonly merges: Merge[];
  readonly hiddenRows: Range[];
  readonly hiddenColumns: Range[];
  unvalued: number;
  isSquared: boolean;
}

/**
 * Reads the cells of a worksheet as they come. Rows and cells without a place stand behind the one before them.
 * @throws {InputError} where it is broken, or holds more than the limits allow
 */
export function readSheet(
  archive: Archive,
  member: string,
  name: string,
  context: ValueContext,
  collector: CellCollector,
): SheetPart {
  const part: SheetPart = {
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    unvalued: 0,
    isSquared: false,
  };
  const squares = createSquareTest();
  const value = createCellValue(context);
  const at: Place = { row: -1, column: -1 };
  const openers = createOpeners(part, at, squares, value);
  const isThere = readMemberXml(archive, member, {
    shorten: withoutBlanks,
    open(element, attributes) {
      if (Object.hasOwn(openers, element)) openers[element]?.(attributes);
      else value.open(element, attributes);
    },
    text: value.text,
    close(element) {
      value.close(element);
      if (element !== "c") return;
      const read = value.end();
      if (read.isUnvalued) part.unvalued++;
      if (read.text !== "" && isInSheet(at.row, at.column))
        collector.add(name, part.cells, { ...at, ...read.cell });
    },
  });
  if (!isThere) throw damaged(archive.path, member);
  part.isSquared = squares.isSquared(part.cells);
  return { ...part, cells: inOrder(part.cells) };
}

/** Where the next cell stands. */
interface Place {
  row: number;
  column: number;
}

type Opener = (attributes: Attributes) => void;

/** What the elements of a sheet say where they begin. */
function createOpeners(
  part: SheetPart,
  at: Place,
  squares: SquareTest,
  value: Pick<CellReader, "begin">,
): Readonly<Record<string, Opener>> {
  return {
    row(attributes) {
      at.row = attributes.r === undefined ? at.row + 1 : Number(attributes.r) - 1;
      at.column = -1;
      squares.row(attributes.ht === undefined ? undefined : Number(attributes.ht));
      if (isOn(attributes.hidden)) part.hiddenRows.push({ first: at.row, last: at.row });
    },
    c(attributes) {
      const named = attributes.r === undefined ? null : readCellName(attributes.r);
      at.column = named ? named.column : at.column + 1;
      if (named) at.row = named.row;
      value.begin(attributes);
    },
    col(attributes) {
      const range = { first: Number(attributes.min) - 1, last: Number(attributes.max) - 1 };
      squares.columns(range, pointsOf(attributes.width));
      if (isOn(attributes.hidden)) part.hiddenColumns.push(range);
    },
    sheetFormatPr(attributes) {
      const { defaultColWidth, baseColWidth, defaultRowHeight } = attributes;
      squares.usual(pointsOf(defaultColWidth ?? baseColWidth), Number(defaultRowHeight));
    },
    mergeCell({ ref = "" }) {
      const merge = readMerge(ref);
      if (merge) part.merges.push(merge);
    },
  };
}

/** What a character of half width takes, in which the widths of columns are told, in points. */
const CHARACTER = 5.5;

function pointsOf(width: string | undefined): number {
  return Number(width) * CHARACTER;
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function readMerge(ref: string): Merge | null {
  const [from = "", to = from] = ref.split(":");
  const [first, last] = [readCellName(from), readCellName(to)];
  if (!first || !last) return null;
  const { row, column } = first;
  const [rows, columns] = [last.row - row + 1, last.column - column + 1];
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Row by row, as most files have them already. A cell that is there twice counts as it came last. */
function inOrder(cells: SheetCell[]): SheetCell[] {
  const isSorted = cells.every((cell, i) => i === 0 || compare(cells[i - 1] as SheetCell, cell) < 0);
  if (isSorted) return cells;
  const sorted = cells.toSorted(compare);
  return sorted.filter((cell, i) => i === sorted.length - 1 || compare(cell, sorted[i + 1] as SheetCell) < 0);
}

function compare(a: SheetCell, b: SheetCell): number {
  return a.row - b.row || a.column - b.column;
}
