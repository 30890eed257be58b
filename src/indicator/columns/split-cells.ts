import { createPassage, type Passage } from "../../row/passage/passage.ts";
import { sortOfCell } from "../../table/number-columns/cell-sort.ts";
import { readFigure, unitTextOf } from "./read-figure.ts";

/** The texts of one indicator's cells. */
export interface FigureTexts {
  readonly name: string;
  readonly unit: string | null;
  readonly target: Passage;
  readonly actual: Passage | null;
}

const SEPARATORS = "・／/、";
const NUMBERED = /[①-⑳]/;

/**
 * 200・4,000 | 回・人: as many indicators as the cells hold values, where units, names or marks prove that they are
 * several; else the cells as they are.
 */
export function splitCells(texts: FigureTexts): FigureTexts[] {
  const { name, unit, target, actual } = texts;
  const targets = partsOf(target);
  const actuals = actual ? partsOf(actual) : [];
  if (targets.length < 2 || actuals.length !== targets.length) return [texts];
  const units = unit === null ? [] : piecesOf(unit, true).map(({ text }) => text);
  const names = piecesOf(name, false).map(({ text }) => text);
  const isNamed = names.length === targets.length;
  const isCounted = units.length === targets.length || [...targets, ...actuals].every(hasUnit);
  if (!(isNamed || isCounted)) return [texts];
  return targets.map((part, i) => ({
    name: isNamed ? (names[i] ?? name) : name,
    unit: units.length === targets.length ? (units[i] ?? null) : units.length === 1 ? unit : null,
    target: part,
    actual: actuals[i] ?? null,
  }));
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** What stands between the separators, or behind each circled number. */
function piecesOf(text: string, atSpaces: boolean): Piece[] {
  const isNumbered = NUMBERED.test(text);
  const isBorder = (char: string) =>
    isNumbered ? NUMBERED.test(char) : SEPARATORS.includes(char) || (atSpaces && char === " ");
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBorder(text[at] as string)) continue;
    const piece = text.slice(start, at);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== "") pieces.push({ text: piece.trim(), start: start + lead });
    start = at + 1;
  }
  return pieces;
}

function partsOf(passage: Passage): Passage[] {
  const pieces = piecesOf(passage.text, true);
  if (pieces.length < 2 || !pieces.every(({ text }) => sortOfCell(text) === "number")) return [passage];
  return pieces.map(({ text, start: at }) =>
    createPassage({
      field: passage.field,
      heading: passage.heading,
      cell: passage.cell,
      text,
      spanOf: (start, end) => passage.spanOf(at + start, at + end),
    }),
  );
}

function hasUnit(passage: Passage): boolean {
  const figure = readFigure(passage, "", null);
  return figure.kind === "number" && unitTextOf(figure.mention) !== null;
}
