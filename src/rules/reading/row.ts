import { type FieldText, fieldText } from "../../indicator/mentions/field-text.ts";
import { type Mention, readMentions } from "../../indicator/mentions/mentions.ts";
import type { Quantity } from "../../quantity/model/types.ts";
import { readQuantities } from "../../quantity/read-quantities.ts";
import { type Initiative, TEXT_FIELDS, type TextField } from "../../report/types.ts";

/** One text of an initiative with the numbers in it, which are read when they are first asked for. */
export interface Passage extends Pick<FieldText, "text" | "spanOf"> {
  readonly field: TextField | "title" | "extra";
  /** The heading of a column of this report's own; empty for the usual fields. */
  readonly heading: string;
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
}

/** The texts of an initiative. */
export interface RowReading {
  /** Title, prose fields in the order of the columns, columns of this report's own; empty ones are left out. */
  readonly passages: readonly Passage[];
  /** The prose fields of the given names that hold a text, in the given order. */
  passagesOf(...fields: readonly TextField[]): readonly Passage[];
}

/** Reads each initiative once, however many rules ask in turn; only the last one is kept. */
export function createRowReader(): (initiative: Initiative) => RowReading {
  let last: { initiative: Initiative; row: RowReading } | null = null;
  return (initiative) => {
    if (last?.initiative !== initiative) last = { initiative, row: readRow(initiative) };
    return last.row;
  };
}

function readRow({ title, texts, cells, extra }: Initiative): RowReading {
  const passages: Passage[] = [];
  if (title !== null && cells.title) passages.push(toPassage("title", fieldText("extra", cells.title)));
  for (const field of TEXT_FIELDS) {
    const cell = cells[field];
    if (texts[field] !== null && cell)
      passages.push(toPassage(field, fieldText(field, cell, texts[field] ?? undefined)));
  }
  for (const { heading, text, cell } of extra)
    if (text !== null) passages.push(toPassage("extra", fieldText("extra", cell), heading));
  return {
    passages,
    passagesOf: (...fields) =>
      fields.flatMap((field) => passages.find((passage) => passage.field === field) ?? []),
  };
}

function toPassage(field: Passage["field"], source: FieldText, heading = ""): Passage {
  let quantities: readonly Quantity[] | undefined;
  let mentions: readonly Mention[] | undefined;
  return {
    field,
    heading,
    text: source.text,
    spanOf: source.spanOf,
    get quantities() {
      quantities ??= readQuantities(source.text);
      return quantities;
    },
    get mentions() {
      mentions ??= readMentions(source);
      return mentions;
    },
  };
}
