import type { Mention } from "../../row/passage/mentions.ts";
import type { Passage } from "../../row/passage/passage.ts";
import { comparable } from "../measure/units.ts";
import { isBare, readFigure, unitTextOf } from "./read-figure.ts";
import type { FigureTexts } from "./split-cells.ts";

/** A target with its result, or with the cell that says that there is none yet. */
export interface FigurePair {
  readonly target: Mention;
  readonly actual: Mention | null;
  readonly pending: Passage | null;
}

/** Target and result as numbers that can be compared: where one has no unit, it takes the other's. */
export function readPair({ name, unit, target, actual }: FigureTexts): FigurePair | null {
  const wanted = readFigure(target, name, unit);
  const found = actual ? readFigure(actual, name, unit) : null;
  if (wanted.kind !== "number" || !found || found.kind === "other") return null;
  if (found.kind === "none") return { target: wanted.mention, actual: null, pending: found.passage };
  let [goal, result] = [wanted.mention, found.mention];
  if (isBare(goal.quantity)) goal = withUnitOf(result, target, name) ?? goal;
  else if (isBare(result.quantity) && actual) result = withUnitOf(goal, actual, name) ?? result;
  return comparable(goal.quantity, result.quantity) > 0
    ? { target: goal, actual: result, pending: null }
    : null;
}

function withUnitOf(other: Mention, passage: Passage, name: string): Mention | null {
  const figure = readFigure(passage, name, unitTextOf(other));
  return figure.kind === "number" ? figure.mention : null;
}

/** Another number of the same measure: its baseline, last year's result. */
export function readOther(
  passage: Passage,
  { name, unit }: FigureTexts,
  ownUnit: string | null,
  target: Mention,
): Mention | null {
  const figure = readFigure(passage, name, unit ?? ownUnit ?? unitTextOf(target));
  if (figure.kind !== "number") return null;
  return comparable(target.quantity, figure.mention.quantity) > 0 ? figure.mention : null;
}
