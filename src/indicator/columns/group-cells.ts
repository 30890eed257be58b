import { append } from "../../core/append.ts";
import type { NumberRole, Period } from "../../report/types.ts";
import type { CellGroup, RoleCell } from "./types.ts";

type Draft = { -readonly [Key in keyof CellGroup]: CellGroup[Key] } & {
  readonly figures: RoleCell[];
  series: string;
};

const FIGURES: ReadonlySet<NumberRole> = new Set(["target", "actual", "baseline"]);

function emptyGroup(thing = ""): Draft {
  return { name: null, unit: null, due: null, rate: null, figures: [], thing, series: "" };
}

/** Parts the cells of a line into indicators: columns that name a measure of their own, and blocks of columns. */
export function groupCells(cells: readonly RoleCell[]): CellGroup[] {
  const things = new Map<string, Draft>();
  const blocks: Draft[] = [emptyGroup()];
  for (const cell of cells) {
    const { thing, what } = cell.column;
    if (thing !== "" && FIGURES.has(what)) {
      const group = things.get(thing) ?? emptyGroup(thing);
      things.set(thing, group);
      group.figures.push(cell);
      continue;
    }
    if (opensBlock(blocks.at(-1) as Draft, cell)) blocks.push(emptyGroup());
    addTo(blocks.at(-1) as Draft, cell);
  }
  return [...blocks, ...splitOff([...things.values()], blocks)].filter(({ figures }) => figures.length > 0);
}

/** 年間利用者数の目標 | 実績: a measure that only one heading names belongs to the block that lacks its counterpart. */
function splitOff(things: readonly Draft[], blocks: readonly Draft[]): Draft[] {
  return things.filter((group) => {
    if (has(group, "target") && has(group, "actual")) return true;
    const host = blocks.find((block) =>
      group.figures.every(({ column }) => column.what === "baseline" || !has(block, column.what)),
    );
    if (!host || host.figures.length === 0 || host.thing !== "") return true;
    append(host.figures, group.figures);
    host.thing = group.thing;
    return false;
  });
}

function has({ figures }: Draft, role: NumberRole): boolean {
  return figures.some(({ column }) => column.what === role);
}

function opensBlock(block: Draft, { cell, column }: RoleCell): boolean {
  const isFilled = block.figures.length > 0;
  if (column.what === "name") return isFilled || (block.name !== null && block.name.field !== "title");
  if (column.series !== "" && block.series !== "" && column.series !== block.series) return true;
  if (!isFilled || column.what !== "target") return false;
  const isRepeated = block.figures.some(
    (one) =>
      one.column.what === "target" && one.cell !== cell && isSamePeriod(one.column.period, column.period),
  );
  return isRepeated && has(block, "actual") && cell.field === "extra";
}

function isSamePeriod(a: Period | null, b: Period | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function addTo(block: Draft, found: RoleCell): void {
  const { cell, column } = found;
  if (block.series === "") block.series = column.series;
  if (column.what === "name") block.name = cell;
  else if (column.what === "unit" || column.what === "due" || column.what === "rate")
    block[column.what] ??= cell;
  else if (FIGURES.has(column.what)) block.figures.push(found);
}
