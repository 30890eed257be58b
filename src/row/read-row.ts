import type { Cell } from "../input/grid/types.ts";
import { type HeadedCell, type Initiative, TEXT_FIELDS, type TextField } from "../report/types.ts";
import { type Passage, passageOfCell } from "./passage/passage.ts";

/** An initiative with its texts. */
export interface Row {
  readonly initiative: Initiative;
  /** Title, prose fields in the order of the columns, columns of this report's own; empty ones are left out. */
  readonly passages: readonly Passage[];
  /** The prose fields of the given names that hold a text, in the given order. */
  passagesOf(...fields: readonly TextField[]): readonly Passage[];
  /** The cell of a field, a lone dash included; null where there is none. */
  cellOf(field: TextField): Passage | null;
  /** The text of a cell of one of its lines, a lone dash included. */
  passageAt(cell: HeadedCell): Passage;
}

function isPassageField(field: HeadedCell["field"]): field is TextField | "title" {
  return field === "title" || (TEXT_FIELDS as readonly string[]).includes(field);
}

/** The texts of an initiative; nothing in them is read before it is asked for. */
export function readRow(initiative: Initiative): Row {
  const { title, texts, cells, extra } = initiative;
  const passages: Passage[] = [];
  if (title !== null && cells.title) passages.push(passageOfCell("title", cells.title));
  for (const field of TEXT_FIELDS) {
    const cell = cells[field];
    const text = texts[field];
    if (text !== null && cell) passages.push(passageOfCell(field, cell, { cleaned: text }));
  }
  for (const { heading, text, cell } of extra)
    if (text !== null) passages.push(passageOfCell("extra", cell, { heading }));
  const find = (field: TextField) => passages.find((passage) => passage.field === field);
  const passagesOf: Row["passagesOf"] = (...fields) => fields.flatMap((field) => find(field) ?? []);
  const cellOf: Row["cellOf"] = (field) => {
    const cell = cells[field];
    return find(field) ?? (cell ? passageOfCell(field, cell) : null);
  };
  const ofLines = new Map<Cell, Passage>();
  const passageAt: Row["passageAt"] = ({ cell, field, heading }) => {
    const known = passages.find((passage) => passage.cell === cell) ?? ofLines.get(cell);
    if (known) return known;
    const own = passageOfCell(isPassageField(field) ? field : "extra", cell, { heading });
    ofLines.set(cell, own);
    return own;
  };
  return { initiative, passages, passagesOf, cellOf, passageAt };
}
