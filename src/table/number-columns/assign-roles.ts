import { type CellSort, sortOfCell } from "./cell-sort.ts";
import { readNumberHeading } from "./read-heading.ts";
import type { NumberColumn } from "./types.ts";
import { mayBeUnit } from "./units.ts";
import { MONEY_ENDS } from "./words.ts";

/** A column as the rows fill it. */
export interface FilledColumn {
  readonly heading: string;
  /** What the table's reader took it for, where that says something of numbers; null for all else. */
  readonly field: "title" | "goal" | "plan" | "do" | null;
  /** The texts of some of its cells, empty ones left out. */
  readonly texts: readonly string[];
  /** The columns that rows fill together with it, by their place in the list. */
  readonly beside: ReadonlySet<number>;
}

/** The share of a column's cells that has to be of a sort for the column to be of it. */
const MOST = 0.6;

/**
 * The role of each column by its heading and, where they say otherwise, by its cells; null where it has none.
 *
 * @param columns the columns of one table in order
 * @param moneyUnit the unit of amounts that a line above the table gives
 */
export function assignRoles(
  columns: readonly FilledColumn[],
  moneyUnit: string | null,
): (NumberColumn | null)[] {
  const read = withResults(columns.map((column) => checkCells(column, headingOf(column))));
  const isTargets = (i: number) => read[i]?.what === "target" && holds(columns[i] as FilledColumn, "number");
  return read.map((column, i) => {
    const filled = columns[i] as FilledColumn;
    if (!column) return null;
    // 成果指標 is the goal itself where no other column holds the targets.
    if (column.what === "name" && filled.field === "goal" && ![...filled.beside].some(isTargets))
      return { ...column, what: "target" };
    return column.unit === null && isMoney(column, filled) ? { ...column, unit: moneyUnit } : column;
  });
}

/**
 * R3 | R4 | R4目標: beside a target of the same year a year's number is the result, where no column says that it holds
 * results.
 */
function withResults(read: readonly (NumberColumn | null)[]): readonly (NumberColumn | null)[] {
  const yearsOf = (what: NumberColumn["what"]) =>
    read.flatMap((column) => (column?.what === what ? (column.period?.year ?? []) : []));
  const targets = yearsOf("target");
  const isResult = yearsOf("value").some((year) => targets.includes(year));
  if (!isResult || read.some((column) => column?.what === "actual")) return read;
  return read.map((column) => (column?.what === "value" ? { ...column, what: "actual" } : column));
}

function headingOf({ heading, field }: FilledColumn): NumberColumn | null {
  const read = readNumberHeading(heading);
  if (field === "title" && read?.what !== "name") return null;
  if (read || field === null || field === "plan") return read;
  return { what: field === "goal" ? "target" : "actual", period: null, unit: null, thing: "", series: "" };
}

/** Whether a heading says something else than what the table's reader took the column for. */
function isOtherThanField({ field }: FilledColumn, { what }: NumberColumn): boolean {
  if (field === "do") return what !== "actual";
  return field === "goal" && what !== "target" && what !== "name" && what !== "due";
}

/** What the cells say is stronger than the heading. */
function checkCells(column: FilledColumn, read: NumberColumn | null): NumberColumn | null {
  if (!read || column.texts.length === 0) return read;
  // 取組の効果, taken for what was done, holds prose more often than amounts.
  if (isOtherThanField(column, read) && !holds(column, "number"))
    return headingOf({ ...column, heading: "" });
  // 計画 heads deeds more often than figures.
  if (column.field === "plan" && !holds(column, "number")) return null;
  if (column.field === "title") return read;
  switch (read.what) {
    case "unit":
      return column.texts.every((text) => mayBeUnit(text)) ? read : null;
    case "name":
      return holds(column, "number") ? { ...read, what: "target" } : read;
    case "target":
    case "actual":
    case "effect":
      return holds(column, "year") ? (read.what === "target" ? { ...read, what: "due" } : null) : read;
    case "baseline":
      return holds(column, "year") ? null : read;
    case "due":
      return holds(column, "number") ? { ...read, what: "target" } : read;
    case "value":
      return holds(column, "number") ? read : null;
    default:
      return read;
  }
}

/** Whether most of a column's cells that say anything are of a sort. */
function holds({ texts }: FilledColumn, sort: CellSort): boolean {
  const sorts = texts.map((text) => sortOfCell(text)).filter((one) => one !== "none");
  return sorts.length > 0 && sorts.filter((one) => one === sort).length >= sorts.length * MOST;
}

function isMoney({ what, thing }: NumberColumn, { heading }: FilledColumn): boolean {
  if (what === "effect") return true;
  if (what === "name" || what === "unit" || what === "rate" || what === "due") return false;
  const key = thing === "" ? (heading.split(/[（(]/, 1)[0] ?? "") : thing;
  return MONEY_ENDS.some((end) => key.endsWith(end));
}
