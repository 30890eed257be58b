import type { Cell } from "../../input/grid/types.ts";
import { stripEnd } from "../../text/ends.ts";
import { findFiscalYear } from "../../text/era.ts";
import type { Column, FurtherLine, TableRow } from "../model/types.ts";
import { isBareNumber } from "./cell-form.ts";
import { type Stack, splitStack } from "./split-stack.ts";
import { headingStack, type StackRole, stackRole } from "./stack-words.ts";

/** The cells of a line by index of their column. */
type Line = ReadonlyMap<number, Cell>;

/** A line whose targets and results were told apart. */
interface Pivoted {
  /** What its cells stand under, where that is no more the column as it was. */
  readonly renamed: ReadonlyMap<number, Column>;
  readonly cells: Line;
  readonly added: FurtherLine["cells"];
}

/**
 * Brings targets and results that stand over one another side by side, as goal and result of one indicator: 目標 and
 * 実績 in two lines or in one cell. Of several years it is the report's whose pair is the goal and the result.
 */
export function pivotLines(row: TableRow, fiscalYear: number | null): TableRow {
  const { columns, placed, further } = row;
  const lines = [lineOf(placed), ...further.map(({ cells }) => lineUnder(columns, cells))];
  const paired = pairLines(columns, lines);
  const pivots = paired.map((stacked) => pivot(columns, stacked, fiscalYear));
  const [first, ...others] = pivots;
  if (!first || (pivots.length === lines.length && !pivots.some(isChanged))) return row;
  const rows = further.slice(further.length - others.length);
  return {
    ...row,
    columns: [
      ...columns.map((column, i) => first.renamed.get(i) ?? column),
      ...first.added.map(({ column }) => column),
    ],
    placed: [...columns.map((_, i) => first.cells.get(i) ?? null), ...first.added.map(({ cell }) => cell)],
    alternative: null,
    further: others.map((one, i) => ({ row: (rows[i] ?? row).row, cells: cellsOf(columns, one) })),
  };
}

function isChanged({ renamed }: Pivoted): boolean {
  return renamed.size > 0;
}

function lineOf(placed: readonly (Cell | null)[]): Line {
  return new Map(placed.flatMap((cell, i) => (cell ? [[i, cell] as const] : [])));
}

function lineUnder(columns: readonly Column[], cells: FurtherLine["cells"]): Line {
  return new Map(cells.map(({ column, cell }) => [columns.indexOf(column), cell] as const));
}

function cellsOf(columns: readonly Column[], { renamed, cells, added }: Pivoted): FurtherLine["cells"] {
  const own = [...cells].map(([i, cell]) => ({ column: renamed.get(i) ?? (columns[i] as Column), cell }));
  return [...own, ...added];
}

/** A line with the line of results that belongs to it. */
interface Stacked {
  readonly line: Line;
  readonly results: Line | null;
}

/** Pairs each line of targets with the line of results below it. */
function pairLines(columns: readonly Column[], lines: readonly Line[]): Stacked[] {
  const roles = rolesOf(columns, lines);
  const stacked: Stacked[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const isPair = roles[i] === "target" && roles[i + 1] === "actual";
    stacked.push({ line, results: isPair ? (lines[i + 1] as Line) : null });
    if (isPair) i++;
  }
  return stacked;
}

/** What each line says that it is: in a column of its own, or by the heading of a column of two lines a row. */
function rolesOf(columns: readonly Column[], lines: readonly Line[]): (StackRole | null)[] {
  const [first, second] = lines;
  if (!first || !second) return [];
  for (const [i, { heading }] of columns.entries()) {
    const [upper, lower] = [stackRole(first.get(i)?.text ?? ""), stackRole(second.get(i)?.text ?? "")];
    if (upper && lower && upper !== lower) return lines.map((line) => stackRole(line.get(i)?.text ?? ""));
    const stack = headingStack(heading);
    const isFull = stack && lines.length % 2 === 0 && lines.every((line) => line.has(i));
    if (isFull) return lines.map((_, at) => stack[at % 2] ?? null);
  }
  return [];
}

function pivot(columns: readonly Column[], { line, results }: Stacked, fiscalYear: number | null): Pivoted {
  const stacks = results ? stacksOf(line, results) : stacksIn(columns, line);
  const main = chooseMain(columns, stacks, fiscalYear);
  const isFree = (field: string) =>
    !columns.some((column, i) => column.field === field && line.has(i) && i !== main);
  const renamed = new Map<number, Column>();
  const cells = new Map(line);
  const added: { column: Column; cell: Cell }[] = [];
  for (const [i, { target, actual }] of stacks) {
    const { heading } = columns[i] as Column;
    const isMain = i === main && isFree("goal") && isFree("do");
    const column = (role: StackRole, { index }: Cell): Column => ({
      field: isMain ? (role === "target" ? "goal" : "do") : "extra",
      heading: headingOf(heading, role),
      index,
    });
    renamed.set(i, column("target", target));
    cells.set(i, target);
    added.push({ column: column("actual", actual), cell: actual });
  }
  for (const [i, cell] of results ?? [])
    if (!stacks.has(i)) added.push({ column: labelled(columns[i] as Column, cell), cell });
  return { renamed, cells, added };
}

/** Columns that both lines fill: with numbers, or with texts where the lines say which is which. */
function stacksOf(line: Line, results: Line): Map<number, Stack> {
  const stacks = new Map<number, Stack>();
  for (const [i, target] of line) {
    const actual = results.get(i);
    if (actual && !stackRole(target.text)) stacks.set(i, { target, actual });
  }
  return stacks;
}

function stacksIn(columns: readonly Column[], line: Line): Map<number, Stack> {
  const stacks = new Map<number, Stack>();
  for (const [i, cell] of line) {
    const stack = splitStack(cell, columns[i] as Column);
    if (stack) stacks.set(i, stack);
  }
  return stacks;
}

/** The column whose pair is the row's goal and result: the only one, or that of the report's year. */
function chooseMain(
  columns: readonly Column[],
  stacks: ReadonlyMap<number, Stack>,
  fiscalYear: number | null,
): number | null {
  const found = [...stacks.keys()];
  if (found.length <= 1) return found[0] ?? null;
  const own = found.filter((i) => {
    const { heading = "" } = columns[i] ?? {};
    const year = findFiscalYear(heading) ?? findFiscalYear(`${stripEnd(heading, /[年度]/)}年度`);
    return year !== null && year.year === fiscalYear;
  });
  return own.length === 1 ? (own[0] as number) : null;
}

const ROLE_NAMES: Readonly<Record<StackRole, string>> = { target: "目標", actual: "実績" };

function headingOf(heading: string, role: StackRole): string {
  return heading === "" ? ROLE_NAMES[role] : `${heading} ${ROLE_NAMES[role]}`;
}

/** The column of a cell of the lower line alone. */
function labelled(column: Column, cell: Cell): Column {
  const isNumber = isBareNumber(cell.text);
  return {
    field: "extra",
    heading: isNumber ? headingOf(column.heading, "actual") : `${column.heading} (2)`,
    index: cell.index,
  };
}
