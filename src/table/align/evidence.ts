import type { Cell } from "../../input/grid/types.ts";
import { withoutInvisible } from "../../text/clean.ts";
import { type MarkKind, readMark } from "../model/marks.ts";
import { type ColumnField, TEXT_FIELDS } from "../model/types.ts";
import { type CellKind, classifyCell, readWording, WORDING_SIGNS, type Wording } from "./cell-kind.ts";
import { CELL_WEIGHTS } from "./weights.ts";

/** A cell with everything that speaks for or against a column. */
export interface Evidence {
  readonly cell: Cell;
  readonly kind: CellKind;
  /** The kind of mark at its start, if it is a heading. */
  readonly mark: MarkKind | null;
}

const LONG = 60;

/** Classifies a cell. */
export function readEvidence(cell: Cell, symbols: ReadonlySet<string>): Evidence {
  // Long cells are prose whatever is strewn into them.
  const text = cell.text.length > LONG ? cell.text : withoutInvisible(cell.text);
  const kind = classifyCell(text, symbols);
  const mark = kind === "heading" ? (readMark(text)?.mark ?? null) : null;
  return { cell, kind, mark };
}

/** What the words of a cell say; null for kinds that say all by themselves. */
export function wordingOf({ cell, kind }: Evidence): Wording | null {
  return kind === "prose" ||
    kind === "described" ||
    kind === "short" ||
    kind === "bullet" ||
    kind === "heading"
    ? readWording(withoutInvisible(cell.text))
    : null;
}

/** How well a kind of cell suits a column, whatever its words. */
export function kindScore(kind: CellKind, field: ColumnField, cells = CELL_WEIGHTS): number {
  return cells[kind][field];
}

/** What each part of a wording adds for a column, in the order of `Wording`; null where words tell nothing. */
export function wordingWeights(field: ColumnField, cells = CELL_WEIGHTS): readonly number[] | null {
  if (!(TEXT_FIELDS as readonly string[]).includes(field)) return null;
  return WORDING_SIGNS.map((sign) => cells[sign][field]);
}

/** How much a cell's content speaks for a column. */
export function scoreContent(evidence: Evidence, field: ColumnField): number {
  const wording = wordingOf(evidence);
  const weights = wording && wordingWeights(field);
  const added = weights ? weights.reduce((sum, weight, i) => sum + weight * (wording[i] as number), 0) : 0;
  return kindScore(evidence.kind, field) + added;
}
