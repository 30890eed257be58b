import { largest } from "../../core/largest.ts";
import type { HeadedCell } from "../../report/types.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import type { Row } from "../../row/read-row.ts";
import { dueYearOf } from "../../table/number-columns/read-period.ts";
import { splitUnit } from "../../table/number-columns/units.ts";
import { boundedWay, ofBound, RANK, readDirection, UNTOLD } from "../better/direction.ts";
import { byName } from "../better/lexicon-direction.ts";
import { statedValue } from "../pairing/actuals.ts";
import { boundOf } from "../targets/target-kind.ts";
import type { RowWords, Target } from "../targets/target-types.ts";
import type { ChosenFigures } from "./choose-figures.ts";
import { readFigure } from "./read-figure.ts";
import { readOther, readPair } from "./read-pair.ts";
import { type FigureTexts, splitCells } from "./split-cells.ts";
import type { CellGroup, ColumnIndicator, RoleCell } from "./types.ts";

/** A group with the row around it. */
export interface GroupInRow {
  readonly group: CellGroup;
  readonly chosen: ChosenFigures;
  readonly row: Row;
  readonly words: RowWords;
  /** The goal of the row in prose; empty where it has none. */
  readonly goalWords: string;
}

/** What an indicator is called: its own cell, the headings' word for it, the title where nothing else names it. */
export function nameOfGroup(
  { name, thing }: CellGroup,
  title: string,
): { name: string; unit: string | null } {
  const text = name?.text ?? "";
  if (text === "") return { name: thing || title, unit: null };
  const { unit, rest } = splitUnit(text);
  return { name: rest.trim() || text, unit };
}

/** The unit of a group's numbers where they have none of their own: its own cell, the name's brackets, the headings'. */
export function unitOfGroup({ group, chosen, words }: GroupInRow): string | null {
  const { unit } = nameOfGroup(group, words.title);
  return group.unit?.text ?? unit ?? chosen.target?.column.unit ?? chosen.actual?.column.unit ?? null;
}

/** The indicators of a group whose target is a number of its own, and its result one or none yet; else null. */
export function readGroup(around: GroupInRow): ColumnIndicator[] | null {
  const { group, chosen, row, words } = around;
  const { target, actual } = chosen;
  if (!target || !actual) return null;
  const texts = splitCells({
    name: nameOfGroup(group, words.title).name,
    unit: unitOfGroup(around),
    target: row.passageAt(target.cell),
    actual: row.passageAt(actual.cell),
  });
  const indicators = texts.flatMap((one) => readIndicator(one, around) ?? []);
  return indicators.length < texts.length ? null : indicators.filter(({ target: one }) => !isUnused(one));
}

function readIndicator(
  texts: FigureTexts,
  { group, chosen, row, words, goalWords }: GroupInRow,
): ColumnIndicator | null {
  const pair = readPair(texts);
  if (!pair) return null;
  const { target, actual, pending } = pair;
  const numberAt = (found: RoleCell | null) =>
    found && readOther(row.passageAt(found.cell), texts, found.column.unit, target);
  const [baseline, previous] = [numberAt(chosen.baseline), numberAt(chosen.previous)];
  const rate = group.rate ? rateOf(group.rate, row) : null;
  const bound = boundOf(target);
  const told = readDirection({
    name: texts.name,
    isStated: false,
    isEvent: false,
    goal: goalWords,
    row: [words.title, words.direction, ""],
    target: bound.value,
    actual: actual && statedValue(actual),
    baseline: baseline && statedValue(baseline),
    previous: previous && statedValue(previous),
    rate,
  });
  const own = boundedWay(bound) ?? (target.quantity.unit === RANK ? "lower" : null);
  const dueYear = latest([chosen.dueYear, target.fiscalYear, dueOf(group.due), dueOfName(texts.name)]);
  return {
    target: {
      ...targetOf(target, texts.name),
      direction: own === null ? told : ofBound(own),
      baseline: baseline ?? previous,
      fiscalYear: dueYear,
    },
    actual,
    pending,
    rate,
    isLater: dueYear !== null && chosen.now !== null && dueYear > chosen.now,
  };
}

/** None of something of which more is better is no target: the row has nothing to do with that column. */
function isUnused({ bound, name }: Target): boolean {
  return bound.value === 0 && bound.min === null && byName(name) === "higher";
}

function targetOf(mention: Mention, name: string): Target {
  return {
    kind: "value",
    mention,
    restated: [],
    bound: boundOf(mention),
    direction: UNTOLD,
    keys: mention.key === "" ? [] : [mention.key],
    fullKeys: mention.fullKey === "" ? [] : [mention.fullKey],
    name,
    fiscalYear: null,
    multiYear: false,
    baseline: null,
    enough: null,
    optional: false,
  };
}

function rateOf(cell: HeadedCell, row: Row): number | null {
  const figure = readFigure(row.passageAt(cell), "", "%");
  if (figure.kind !== "number" || figure.mention.quantity.kind !== "percent") return null;
  return figure.mention.quantity.value;
}

function dueOf(cell: HeadedCell | null): number | null {
  return cell?.text ? dueYearOf(cell.text) : null;
}

/** Longer names tell a story, in which years stand for other things. */
const LONGEST_NAME = 40;

/** 令和7年度末の整備延長; what stands behind ※ is a note. */
function dueOfName(name: string): number | null {
  const bare = name.split("※", 1)[0] ?? "";
  return bare.length > LONGEST_NAME ? null : dueYearOf(bare);
}

function latest(years: readonly (number | null)[]): number | null {
  const known = years.flatMap((year) => year ?? []);
  return known.length === 0 ? null : largest(0, known);
}
