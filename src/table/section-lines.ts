import type { Row } from "../input/grid/types.ts";
import type { HeaderBlock } from "./header/read-header.ts";
import { readLabelMark } from "./model/label-mark.ts";
import { readMark } from "./model/marks.ts";
import type { Column } from "./model/types.ts";
import { officeOfLine } from "./office-lines.ts";

/** So far above a header the heading of its rows may stand: two levels, or a division and its section. */
const MOST_ABOVE = 2;
/** One office alone may be the one that made the report. */
const FEWEST_OFFICES = 2;
const LONGEST = 60;

/**
 * The lines right above the first header that head its rows and are no part of the front: numbered ones (１．事務事業の
 * 見直し), those of a form that stands above a later header as well (■基本目標 …), and names of offices where others
 * stand further down and the table has no column of departments.
 */
export function sectionsAbove(
  rows: readonly Row[],
  headers: readonly HeaderBlock[],
  columns: readonly (readonly Column[])[],
): ReadonlySet<Row> {
  const [first, ...later] = headers;
  if (!first) return new Set();
  const forms = new Set(later.flatMap(({ firstRow }) => linesAbove(rows, firstRow).flatMap(formOf)));
  const hasOffices = mayHaveOffices(rows, first.firstRow, columns);
  const isSection = (row: Row) =>
    isNumbered(row) ||
    formOf(row).some((form) => forms.has(form)) ||
    (hasOffices && officeOfLine(row) !== null);
  return new Set(linesAbove(rows, first.firstRow).filter(isSection));
}

function linesAbove(rows: readonly Row[], header: number): Row[] {
  const near = rows.slice(Math.max(0, header - MOST_ABOVE), header);
  return near.filter(
    ({ cells, width }) => cells.length === 1 && width === 1 && textOf(cells).length <= LONGEST,
  );
}

function textOf([only]: Row["cells"]): string {
  return only?.text ?? "";
}

function isNumbered({ cells }: Row): boolean {
  return readMark(textOf(cells)) !== null;
}

/** How a line shows that it is a heading; nothing where it does not. */
function formOf({ cells }: Row): string[] {
  const mark = readLabelMark(textOf(cells));
  return mark ? [mark.kind] : [];
}

function mayHaveOffices(
  rows: readonly Row[],
  header: number,
  columns: readonly (readonly Column[])[],
): boolean {
  if (columns.some((own) => own.some(({ field }) => field === "departments"))) return false;
  return rows.slice(header).filter((row) => officeOfLine(row) !== null).length >= FEWEST_OFFICES;
}
