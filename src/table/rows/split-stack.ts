import { partOfCell } from "../../input/grid/cell.ts";
import type { Cell } from "../../input/grid/types.ts";
import type { Column } from "../model/types.ts";
import { isBareNumber } from "./cell-form.ts";
import { headingStack, STACK_WORDS, type StackRole, stackRole } from "./stack-words.ts";

/** A target and its result that stand over one another. */
export interface Stack {
  readonly target: Cell;
  readonly actual: Cell;
}

/** Longest text that may be two numbers with their labels. */
const LONGEST = 120;
const BREAK = /\r\n|[\n\r]|<br\s?\/?>/gi;
const SPACE = /[\s　]+/g;
const SLASH = /[/／]/g;
const WORDS = STACK_WORDS.flatMap(([words]) => words.split(" ")).toSorted((a, b) => b.length - a.length);
/** A label at the beginning of a cell or behind a gap: 目標：, 【実績】, 実績 98.2. */
const LABEL = new RegExp(
  `(?<=^|[\\s　、,，／/>])[【（(\\[]?(${WORDS.join("|")})(?:[】）)\\]:：\\s　]|(?=[\\d０-９]))`,
  "g",
);

/**
 * Parts a cell that holds a target over its result: two numbers in a column whose heading says which is which, or two
 * texts each of which says so itself, in a column that is neither for goals nor for results. Null where that is not
 * certain.
 */
export function splitStack(cell: Cell, { field, heading }: Column): Stack | null {
  if (cell.text.length > LONGEST) return null;
  const roles = headingStack(heading);
  if (!roles && field !== "extra") return null;
  return splitByLabels(cell) ?? (roles && splitByHeading(cell, roles));
}

function splitByLabels(cell: Cell): Stack | null {
  const labels = [...cell.text.matchAll(LABEL)];
  const [first, second] = labels;
  if (labels.length !== 2 || first?.index !== 0 || !second) return null;
  const roles = [stackRole(first[1] ?? ""), stackRole(second[1] ?? "")] as const;
  return inOrder(cell, [0, second.index], [second.index, cell.text.length], roles);
}

function splitByHeading(cell: Cell, roles: readonly [StackRole, StackRole]): Stack | null {
  for (const pattern of [BREAK, SPACE, SLASH]) {
    const [found, ...others] = cell.text.matchAll(pattern);
    if (!found || others.length > 0) continue;
    const behind = found.index + found[0].length;
    const stack = inOrder(cell, [0, found.index], [behind, cell.text.length], roles);
    const isPair = stack && [stack.target, stack.actual].every(({ text }) => isBareNumber(text));
    if (isPair || (stack && pattern === BREAK)) return stack;
  }
  return null;
}

type Range = readonly [from: number, to: number];

function inOrder(
  cell: Cell,
  upper: Range,
  lower: Range,
  [first, second]: readonly [StackRole | null, StackRole | null],
): Stack | null {
  if (!first || !second || first === second) return null;
  const [a, b] = [part(cell, upper), part(cell, lower)];
  if (!a || !b) return null;
  return first === "target" ? { target: a, actual: b } : { target: b, actual: a };
}

/** A range of a cell without what parts it from the other; null where nothing is left. */
function part(cell: Cell, [from, to]: Range): Cell | null {
  let end = to;
  while (end > from && /[\s　、,，／/]/.test(cell.text[end - 1] as string)) end--;
  return end > from ? partOfCell(cell, from, end) : null;
}
