import { cellNumber, fold, foldNumber } from "./compare.ts";
import type { ExpectedInitiative, FoundInitiative } from "./expected.ts";

const FIELDS = ["direction", "relatedPlans", "goal", "plan", "do", "check", "action"] as const;
/** Below this a row that was found is not the one that was expected. */
const LEAST = 2;

/** Cells this short stand in longer texts by chance. */
const SHORT = 3;

/** All texts of an initiative and their words, folded, wherever they stand. */
export function textsOf({ initiative }: FoundInitiative): string[] {
  const own = FIELDS.map((field) => initiative[field]);
  const all = [initiative.title, initiative.number, initiative.rating, ...own];
  const more = Object.values(initiative as unknown as Record<string, unknown>)
    .filter((value) => typeof value === "object" && value !== null)
    .flatMap((value) => leaves(value));
  const texts = [...all, ...more].flatMap((text) => [text, ...String(text ?? "").split(/\s/u)]);
  return [...new Set(texts.map(fold))].filter((text) => text !== "");
}

function leaves(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [value];
  return Object.values(value).flatMap(leaves);
}

/** Whether a cell is found in one of the texts: a number or a unit as a text or word of its own, prose within one. */
export function isFound(cell: string, texts: readonly string[]): boolean {
  const wanted = fold(cell);
  const number = cellNumber(cell);
  if (number !== null) return texts.some((text) => text === wanted || cellNumber(text) === number);
  return texts.some((text) => (wanted.length <= SHORT ? text === wanted : text.includes(wanted)));
}

function likeness(expected: ExpectedInitiative, found: FoundInitiative): number {
  const texts = textsOf(found);
  const cells = [...(expected.found ?? []), ...(expected.texts ?? []).map(({ text }) => text)];
  const title = fold(found.initiative.title);
  const isTitle = expected.title.some((one) => fold(one) === title);
  const isNumber = expected.number?.some((one) => foldNumber(one) === foldNumber(found.initiative.number));
  const share = cells.length === 0 ? 0 : cells.filter((cell) => isFound(cell, texts)).length / cells.length;
  return (isTitle ? 3 : isFound(expected.title[0] ?? "", texts) ? 2 : 0) + (isNumber ? 0.5 : 0) + 2 * share;
}

/** For each expected initiative the index of the one that was found, or null: the best assignment that keeps the order. */
export function matchRows(
  expected: readonly ExpectedInitiative[],
  found: readonly FoundInitiative[],
): (number | null)[] {
  const rows = expected.length;
  const columns = found.length;
  const like = expected.map((one) => found.map((other) => likeness(one, other)));
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const pair = (i: number, j: number) => {
    const value = like[i]?.[j] ?? 0;
    return value < LEAST ? Number.NEGATIVE_INFINITY : value + at(i + 1, j + 1);
  };
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), pair(i, j));
  const matched = new Array<number | null>(rows).fill(null);
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (pair(i, j) === at(i, j)) matched[i++] = j++;
    else if (at(i + 1, j) === at(i, j)) i++;
    else j++;
  }
  return matched;
}
