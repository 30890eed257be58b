import type { Cell } from "../../input/grid/types.ts";
import { classifyCell } from "../align/cell-kind.ts";
import { type Column, type ColumnField, isTier, type TableRow } from "../model/types.ts";

/** Fewer rows with the label show no habit. */
const FEWEST_LABELS = 2;
/** Rows of fewer cells are no rows of their own. */
const FEWEST_CELLS = 3;

/**
 * Carries down the title and the departments that are printed once for several rows, as in cells that went over them.
 * A blank is taken for such a cell only where the report prints both in the same rows and in no others, and the rows
 * between have a number or a rating of their own; anywhere else nobody knows whose they are.
 */
export function carryLabels(rows: readonly TableRow[]): TableRow[] {
  const placed = rows.map(standInPlace);
  const own = placed.filter(isOwnRow);
  const labels = labelsOf(own);
  if (!labels) return [...rows];
  let above: TableRow | null = null;
  return placed.map((row, i) => {
    if (!isOwnRow(row)) return rows[i] as TableRow;
    if (hasField(row, labels.label)) {
      above = row;
      return rows[i] as TableRow;
    }
    return above ? carry(above, row, labels) : (rows[i] as TableRow);
  });
}

/**
 * A row whose cells all stand just under headings, none under those of title and departments, as it stands there: that
 * the row names nothing is what its place says.
 */
function standInPlace(row: TableRow): TableRow {
  const { columns, shift, row: grid } = row;
  if (shift !== 0 || grid.cells.length < FEWEST_CELLS || row.further.length > 0) return row;
  // What is a list of departments by its words is one wherever it stands.
  if (hasField(row, "departments")) return row;
  const at = new Map(columns.map(({ index }, i) => [index, i] as const));
  if (at.size !== columns.length) return row;
  const under = grid.cells.map(({ index }) => at.get(index) ?? -1);
  const isNameless = under.every((i) => i >= 0 && !NAMES.has(columns[i]?.field ?? ""));
  if (!isNameless) return row;
  const placed = new Array<Cell | null>(columns.length).fill(null);
  for (const [i, column] of under.entries()) placed[column] = grid.cells[i] ?? null;
  return { ...row, placed, unplaced: [], alternative: null, missing: [] };
}

const NAMES: ReadonlySet<string> = new Set<ColumnField>(["title", "departments"]);

/** A row that is judged by itself: it has a number or a rating. */
function isOwnRow(row: TableRow): boolean {
  return row.row.cells.length >= FEWEST_CELLS && (hasField(row, "number") || hasField(row, "rating"));
}

function hasField({ columns, placed }: TableRow, field: ColumnField): boolean {
  return columns.some((column, i) => column.field === field && placed[i]);
}

/** What may be printed once for several rows: the title itself, or the nearest level above it. */
const LABELS: readonly ColumnField[] = ["title", "item", "strategy", "policy"];

/** A label with what is carried down to the rows in which it is blank. */
interface Labels {
  readonly label: ColumnField;
  readonly carried: readonly ColumnField[];
}

/** The labels that are printed together and not in every row; null where a blank has no such meaning. */
function labelsOf(rows: readonly TableRow[]): Labels | null {
  const hasDepartments = rows.some((row) => hasField(row, "departments"));
  for (const label of LABELS) {
    const labelled = rows.filter((row) => hasField(row, label));
    if (labelled.length < FEWEST_LABELS || labelled.length === rows.length) continue;
    const isTitle = label === "title";
    if (isTitle && !rows.every((row) => hasField(row, label) || isJudged(row))) return null;
    if (!hasDepartments) return isTitle ? { label, carried: ["title"] } : null;
    const isTogether = rows.every((row) => hasField(row, "departments") === hasField(row, label));
    if (isTogether) return { label, carried: isTitle ? ["title", "departments"] : ["departments"] };
  }
  const isBlank = rows.some((row) => !hasField(row, "departments"));
  return isBlank && isSectionOnce(rows) ? { label: "departments", carried: ["departments"] } : null;
}

/**
 * Whether a blank under the departments stands for the office above: only where the column before them holds offices,
 * too, each printed once for several rows of which some name a section of their own, and no division is without one.
 */
function isSectionOnce(rows: readonly TableRow[]): boolean {
  const pairs = rows.map(divisionAndSection);
  const named = pairs.filter(({ division, section }) => division && section);
  const isWhole = pairs.every(({ division, section }) => section || !division);
  const hasOwn = pairs.some(({ division, section }) => section && !division);
  return (
    isWhole && hasOwn && named.length >= FEWEST_LABELS && named.every(({ division }) => isOffice(division))
  );
}

interface Offices {
  readonly division: Cell | null;
  readonly section: Cell | null;
}

function divisionAndSection({ columns, placed }: TableRow): Offices {
  const at = columns.findIndex(({ field }) => field === "departments");
  return { division: placed[at - 1] ?? null, section: placed[at] ?? null };
}

const NO_SYMBOLS: ReadonlySet<string> = new Set();

function isOffice(cell: Cell | null): boolean {
  return cell !== null && classifyCell(cell.text, NO_SYMBOLS) === "departments";
}

/** A row that could be one by itself. */
function isJudged(row: TableRow): boolean {
  return (hasField(row, "number") && hasField(row, "rating")) || isFull(row);
}

/** Whether a row fills most of the columns that name nothing. */
function isFull({ columns, placed }: TableRow): boolean {
  const body = columns.flatMap((column, i) => (isNaming(column) ? [] : [placed[i] !== null]));
  return body.filter(Boolean).length * 2 > body.length;
}

function isNaming({ field }: Column): boolean {
  return isTier(field) || NAMES.has(field);
}

function carry(above: TableRow, row: TableRow, labels: Labels): TableRow {
  const carried: number[] = [];
  const placed = row.placed.map((cell, i) => {
    const { field } = row.columns[i] as Column;
    if (cell || !labels.carried.includes(field)) return cell;
    const upper = above.columns.findIndex((column) => column.field === field);
    const label = above.placed[upper] ?? null;
    if (label) carried.push(i);
    return label;
  });
  return { ...row, placed, carried };
}
