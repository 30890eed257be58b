import type { Row } from "../input/grid/types.ts";
import type { HeaderBlock } from "./header/read-header.ts";
import { type LabelKind, readLabelMark } from "./model/label-mark.ts";
import { readMark } from "./model/marks.ts";
import type { Column } from "./model/types.ts";
import { officeOfLine } from "./office-lines.ts";

/** So far above a header the heading of its rows may stand: two levels, or a division and its section. */
const MOST_ABOVE = 2;
/** So many levels may stand above a header right below one another, each with a mark of its own. */
const MOST_IN_TURN = 5;
/** One office alone may be the one that made the report. */
const FEWEST_OFFICES = 2;
const LONGEST = 60;
const CHAPTERS: ReadonlySet<LabelKind> = new Set(["part", "chapter", "section"]);

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
  const near = linesAbove(rows, first.firstRow).filter(isSection);
  return new Set([...near, ...levelsInTurn(rows, first.firstRow)]);
}

/**
 * The lines right above a header that are levels in turn: each marked, the outermost numbered by a word (改革の柱1) or as
 * a chapter, and no two alike, as the items of a list would be.
 */
function levelsInTurn(rows: readonly Row[], header: number): readonly Row[] {
  const kinds = new Set<LabelKind>();
  const lines: Row[] = [];
  for (let at = header - 1; at >= 0 && lines.length < MOST_IN_TURN; at--) {
    const row = rows[at] as Row;
    const mark = isLine(row) ? readLabelMark(textOf(row.cells)) : null;
    if (!mark || kinds.has(mark.kind) || (lines[0] && lines[0].line - row.line > 1)) break;
    kinds.add(mark.kind);
    lines.unshift(row);
  }
  const first = lines.findIndex((row) => isOutermost(readLabelMark(textOf(row.cells))?.kind));
  return first < 0 ? [] : lines.slice(first);
}

function isOutermost(kind: LabelKind | undefined): boolean {
  return kind !== undefined && (kind.startsWith("word-") || CHAPTERS.has(kind));
}

function linesAbove(rows: readonly Row[], header: number): Row[] {
  const near = rows.slice(Math.max(0, header - MOST_ABOVE), header);
  return near.filter(isLine);
}

function isLine({ cells, width }: Row): boolean {
  return cells.length === 1 && width === 1 && textOf(cells).length <= LONGEST;
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
