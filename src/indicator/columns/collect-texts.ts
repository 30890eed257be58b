import type { HeadedCell, TextField } from "../../report/types.ts";
import { createPassage, type Passage } from "../../row/passage/passage.ts";
import type { Row } from "../../row/read-row.ts";
import { mayBeUnit } from "../../table/number-columns/units.ts";
import type { RowWords } from "../targets/target-types.ts";
import { type ChosenFigures, chooseFigures } from "./choose-figures.ts";
import { groupCells } from "./group-cells.ts";
import { sortOfPassage } from "./read-figure.ts";
import { type GroupInRow, readGroup, unitOfGroup } from "./read-group.ts";
import type { RoleLine } from "./role-lines.ts";
import type { CellGroup, ColumnIndicator, RoleCell } from "./types.ts";

/** What a line states of indicators: in columns of their own, and in texts in which targets and results are sought. */
export interface LineTexts {
  readonly columns: readonly ColumnIndicator[];
  readonly goals: readonly Passage[];
  readonly plan: Passage | null;
  readonly results: readonly Passage[];
  readonly baseline: Passage | null;
  /** The goals that a column says are for a later year. */
  readonly later: ReadonlySet<Passage>;
}

/** Where the columns of a line stand and what stands around it. */
interface LineContext {
  readonly row: Row;
  readonly words: RowWords;
  readonly fiscalYear: number | null;
}

/** Collects the indicators of a line's columns and the texts that are left. */
export function collectTexts({ cells, roles }: RoleLine, context: LineContext): LineTexts {
  const { row, words, fiscalYear } = context;
  const columns: ColumnIndicator[] = [];
  const goals: Passage[] = [];
  const results: Passage[] = [];
  const later = new Set<Passage>();
  let baseline: Passage | null = null;
  const goalCell = cells.find(({ field }) => field === "goal");
  const goalWords = goalCell && isProse(goalCell, row) ? (goalCell.text ?? "") : "";
  const sortOf = (cell: HeadedCell) => sortOfPassage(row.passageAt(cell));
  for (const group of groupCells(roles)) {
    const chosen = chooseFigures(group, fiscalYear, sortOf);
    const around: GroupInRow = { group, chosen, row, words, goalWords };
    const read = readGroup(around);
    for (const one of read) columns.push(one);
    const rest = textsOf(around, read.length > 0);
    for (const text of rest.goals) goals.push(text);
    for (const text of rest.results) results.push(text);
    if (rest.isLater) for (const text of rest.goals) later.add(text);
    baseline ??= rest.baseline;
  }
  const known = new Set(roles.map(({ cell }) => cell));
  const plain = (field: TextField) => {
    const cell = cells.find((one) => one.field === field);
    return cell && !known.has(cell) && (cell.text !== null || field === "do") ? row.passageAt(cell) : null;
  };
  const present = (texts: readonly (Passage | null)[]) => texts.filter((text) => text !== null);
  return {
    columns,
    goals: present([plain("goal"), ...goals]),
    plan: plain("plan"),
    // A lone dash is a result, too: "none".
    results: present([plain("do"), ...results, plain("check")]),
    baseline,
    later,
  };
}

/** The cells of a group that are read as texts: all of its prose, and its figures unless they were read as such. */
function textsOf(around: GroupInRow, isRead: boolean) {
  const { group, chosen, row } = around;
  const unit = unitOfGroup(around);
  const take = (found: RoleCell | null): Passage[] =>
    found && (found.cell.text !== null || found.cell.field === "do")
      ? [withNameAndUnit(row.passageAt(found.cell), group.name, unit)]
      : [];
  const prose = (role: "target" | "actual") =>
    group.figures.filter(
      (one) =>
        one.column.what === role && one !== chosen[role] && isProse(one.cell, row) && isOfYear(one, chosen),
    );
  return {
    goals: [...prose("target"), ...(isRead ? [] : [chosen.target])].flatMap(take),
    results: [...prose("actual"), ...(isRead ? [] : [chosen.actual])].flatMap(take),
    baseline: isRead ? null : (take(chosen.baseline)[0] ?? null),
    isLater: !isRead && chosen.dueYear !== null && chosen.now !== null && chosen.dueYear > chosen.now,
  };
}

function isProse(cell: HeadedCell, row: Row): boolean {
  return cell.text !== null && sortOfPassage(row.passageAt(cell)) === "text";
}

function isOfYear({ column: { period } }: RoleCell, { now }: ChosenFigures): boolean {
  if (period?.relative != null && period.relative !== 0) return false;
  return period?.year == null || now === null || period.year === now;
}

/** A bare number of a column with the name and the unit that other columns give: 徴収率 | % | 95.0 reads as 徴収率 95.0%. */
function withNameAndUnit(text: Passage, named: CellGroup["name"], unit: string | null): Passage {
  const name = named?.text ?? null;
  const isShort = text.text.length <= 24 && /[\d０-９]/.test(text.text) && !text.text.includes("。");
  const prefix = isShort && name && !text.text.includes(name) ? `${name} ` : "";
  const suffix = isShort && unit && mayBeUnit(unit) && /[\d０-９]$/.test(text.text) ? unit : "";
  if (prefix === "" && suffix === "") return text;
  const clip = (offset: number) => Math.min(Math.max(offset - prefix.length, 0), text.text.length);
  return createPassage({
    field: text.field,
    heading: text.heading,
    cell: text.cell,
    text: prefix + text.text + suffix,
    nameEnd: prefix.length,
    spanOf: (start, end) => text.spanOf(clip(start), clip(end)),
  });
}
