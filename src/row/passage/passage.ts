import type { Span } from "../../core/span.ts";
import { offsetIn } from "../../input/grid/cell.ts";
import type { Cell } from "../../input/grid/types.ts";
import type { Quantity } from "../../quantity/model/types.ts";
import { readQuantities } from "../../quantity/read-quantities.ts";
import type { TextField } from "../../report/types.ts";
import { type CleanText, cleanText, rawOffset } from "../../text/clean.ts";
import { foldedView } from "../../text/folded-view.ts";
import { type Sentence, splitSentences } from "../../text/sentences.ts";
import { findItemMarks, type ItemMark } from "./item-marks.ts";
import { type Mention, readMentions } from "./mentions.ts";
import { deedsOf, type NumberDeed } from "./number-deeds.ts";

/** Where a text of a row stands: a field of prose, the title, or a column of the report's own. */
export type PassageField = TextField | "title" | "extra";

/**
 * One text of an initiative with what was read in it. Each is read once, when it is first asked for, however many
 * indicators and rules ask.
 */
export interface Passage {
  readonly field: PassageField;
  /** The heading of a column of this report's own; empty for the usual fields. */
  readonly heading: string;
  /** What it was read from. */
  readonly cell: Cell;
  /** Cleaned: runs of white space made one space, HTML and its leftovers removed. */
  readonly text: string;
  /** The folded view of `text`, with the same offsets: what is looked for is looked for here, and shown from `text`. */
  readonly view: string;
  /** Where a name put before the text ends: numbers in it are a part of the name. */
  readonly nameEnd: number;
  readonly quantities: readonly Quantity[];
  /** The numbers that may be a target, a result or a baseline, with the words around them. */
  readonly mentions: readonly Mention[];
  /** What is done to its numbers, each once by unit. */
  readonly deeds: readonly NumberDeed[];
  /** Units in which it says that something became less: 9人減. */
  readonly cuts: ReadonlySet<string | null>;
  readonly sentences: readonly Sentence[];
  /** The marks that number its items: ① … ②. */
  readonly itemMarks: readonly ItemMark[];
  /** The span in the document of a range of `text`. */
  spanOf(start: number, end: number): Span;
}

/** What a passage is made from. */
type PassageText = Pick<Passage, "field" | "heading" | "cell" | "text" | "spanOf"> & {
  readonly nameEnd?: number;
};

/** The passage of a text. */
export function createPassage(parts: PassageText): Passage {
  return new ReadPassage(parts);
}

/** The passage of a cell; `cleaned` is its cleaned text where it is known. */
export function passageOfCell(
  field: PassageField,
  cell: Cell,
  { heading = "", cleaned }: { heading?: string; cleaned?: string | undefined } = {},
): Passage {
  const text = cleaned ?? cleanText(cell.text).text;
  let clean: CleanText | null = text === cell.text ? { text, runs: null } : null;
  const at = (offset: number) => {
    clean ??= cleanText(cell.text);
    return offsetIn(cell, rawOffset(clean, offset));
  };
  return createPassage({
    field,
    heading,
    cell,
    text,
    spanOf: (start, end) => ({ start: at(start), end: end > start ? at(end - 1) + 1 : at(start) }),
  });
}

/** Keeps what was read in slots of its own: all passages have one shape. */
class ReadPassage implements Passage {
  readonly field: PassageField;
  readonly heading: string;
  readonly cell: Cell;
  readonly text: string;
  readonly nameEnd: number;
  readonly spanOf: Passage["spanOf"];
  #view: string | null = null;
  #quantities: readonly Quantity[] | null = null;
  #mentions: readonly Mention[] | null = null;
  #deeds: readonly NumberDeed[] | null = null;
  #cuts: ReadonlySet<string | null> | null = null;
  #sentences: readonly Sentence[] | null = null;
  #itemMarks: readonly ItemMark[] | null = null;

  constructor({ field, heading, cell, text, nameEnd = 0, spanOf }: PassageText) {
    this.field = field;
    this.heading = heading;
    this.cell = cell;
    this.text = text;
    this.nameEnd = nameEnd;
    this.spanOf = spanOf;
  }

  get view(): string {
    this.#view ??= foldedView(this.text);
    return this.#view;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= readQuantities(this.text, this.view);
    return this.#quantities;
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= readMentions(this).filter(({ quantity }) => quantity.start >= this.nameEnd);
    return this.#mentions;
  }

  get deeds(): readonly NumberDeed[] {
    this.#deeds ??= deedsOf(this.mentions);
    return this.#deeds;
  }

  get cuts(): ReadonlySet<string | null> {
    this.#cuts ??= new Set(
      this.quantities.flatMap(({ change, unit }) => (change === "decrease" ? [unit] : [])),
    );
    return this.#cuts;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.text, this.view);
    return this.#sentences;
  }

  get itemMarks(): readonly ItemMark[] {
    this.#itemMarks ??= findItemMarks(this.view);
    return this.#itemMarks;
  }
}
