import { largest } from "../../core/largest.ts";
import type { HeadedCell, NumberRole, Period } from "../../report/types.ts";
import type { CellSort } from "../../table/number-columns/cell-sort.ts";
import { isNoValue } from "../../table/number-columns/no-value.ts";
import type { CellGroup, RoleCell } from "./types.ts";

/** The cells of a group that speak of the report's year. */
export interface ChosenFigures {
  readonly target: RoleCell | null;
  readonly actual: RoleCell | null;
  /** Where the plan began. */
  readonly baseline: RoleCell | null;
  /** The result of the year before. */
  readonly previous: RoleCell | null;
  /** The year in which the target is due by its column; null where no column says so. */
  readonly dueYear: number | null;
  /** The year that the results are of; null where nothing tells it. */
  readonly now: number | null;
}

/** Of several years the report's own is judged; a later target only where there is none for it. */
export function chooseFigures(
  { figures }: CellGroup,
  reportYear: number | null,
  sortOf: (cell: HeadedCell) => CellSort,
): ChosenFigures {
  const yearOf = ({ column }: RoleCell) => absoluteYear(column.period, reportYear);
  const of = (role: NumberRole) => figures.filter(({ column }) => column.what === role);
  const now = presentYear(of("actual"), of("target"), yearOf, reportYear);
  const actuals = of("actual").filter((one) => isPresent(yearOf(one), now) && !isEarlier(one));
  const rankOf = (one: RoleCell) => rank(one, sortOf(one.cell), yearOf(one), now);
  const target = chooseTarget(of("target"), { yearOf, rankOf, now });
  const matching = actuals.filter(({ column }) => isOfPart(column.period, target?.column.period ?? null));
  const baselines = of("baseline");
  const standIn = actuals.length === 0 ? presentBaseline(baselines, yearOf, now) : null;
  const earlier = of("actual").filter((one) => isEarlier(one) || !isPresent(yearOf(one), now));
  return {
    target,
    actual: best(matching, rankOf) ?? standIn,
    baseline: baselines.find((one) => one !== standIn) ?? null,
    previous: earlier.toSorted((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0))[0] ?? null,
    dueYear: target ? yearOf(target) : null,
    now,
  };
}

function absoluteYear(period: Period | null, reportYear: number | null): number | null {
  if (period?.year != null) return period.year;
  if (period?.relative == null || reportYear === null) return null;
  return reportYear + period.relative;
}

/** 前年度実績: a result of the past whatever the report's year. */
function isEarlier({ column }: RoleCell): boolean {
  return (column.period?.relative ?? 0) < 0;
}

type YearOf = (cell: RoleCell) => number | null;

/**
 * The year that the results are of: the report's, a later one that has results already, or an earlier one where the
 * columns pair a target with a result of it and none of the report's own.
 */
function presentYear(
  actuals: readonly RoleCell[],
  targets: readonly RoleCell[],
  yearOf: YearOf,
  reportYear: number | null,
): number | null {
  const filled = actuals.filter(({ cell }) => cell.text !== null && !isNoValue(cell.text));
  const years = filled.flatMap((one) => yearOf(one) ?? []);
  if (years.length === 0) return reportYear;
  const last = largest(0, years);
  if (reportYear === null || last > reportYear) return last;
  const isUndated = actuals.some((one) => yearOf(one) === null && !isEarlier(one));
  const isPaired = targets.some((one) => yearOf(one) === last);
  const isOwn = [...actuals, ...targets].some((one) => yearOf(one) === reportYear);
  return !isUndated && isPaired && !isOwn ? last : reportYear;
}

function isPresent(year: number | null, now: number | null): boolean {
  return year === null || now === null || year === now;
}

/** A half's target is held against that half's result, the year's against the year's. */
function isOfPart(actual: Period | null, target: Period | null): boolean {
  const half = (period: Period | null) => (period?.part === "year-end" ? null : (period?.part ?? null));
  return half(actual) === half(target);
}

/** A number in a column of its own outranks prose. */
const SORTS: Readonly<Record<CellSort, number>> = { number: 8, none: 3, year: 0, short: 0, text: 0 };

/** Cumulative figures go with cumulative ones; 年度末 is what a year's figure should be of. */
function rank({ column }: RoleCell, sort: CellSort, year: number | null, now: number | null): number {
  const { period } = column;
  return (
    SORTS[sort] +
    (year !== null && year === now ? 4 : 0) +
    (period?.part === "year-end" ? 1 : 0) -
    (period?.isCumulative ? 2 : 0) -
    (period?.isFinal ? 3 : 0)
  );
}

function best(cells: readonly RoleCell[], score: (cell: RoleCell) => number): RoleCell | null {
  return cells.toSorted((a, b) => score(b) - score(a))[0] ?? null;
}

/** The target of the year, or one without a year, or the next of those to come; none of the past. */
function chooseTarget(
  targets: readonly RoleCell[],
  { yearOf, rankOf, now }: { yearOf: YearOf; rankOf: (cell: RoleCell) => number; now: number | null },
): RoleCell | null {
  const filled = targets.filter(({ cell }) => cell.text !== null && !isNoValue(cell.text));
  const due = filled.filter((one) => isPresent(yearOf(one), now));
  if (due.length > 0) return best(due, rankOf);
  const coming = filled.filter((one) => (yearOf(one) ?? 0) > (now ?? 0));
  return coming.toSorted((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0))[0] ?? null;
}

const PRESENT_STATE = /現状|現況|現在/;

/** 基準値 | 現状値 | 目標値: the state of the report's year is its result. */
function presentBaseline(
  baselines: readonly RoleCell[],
  yearOf: YearOf,
  now: number | null,
): RoleCell | null {
  const dated = baselines.find((one) => now !== null && yearOf(one) === now);
  if (dated) return dated;
  const present = baselines.filter(({ cell }) => PRESENT_STATE.test(cell.heading));
  return baselines.length > 1 && present.length === 1 && present[0] && yearOf(present[0]) === null
    ? present[0]
    : null;
}
