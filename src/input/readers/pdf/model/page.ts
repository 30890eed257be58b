import type { Rect } from "./geometry.ts";

/** A character as it is printed: a box of its advance width and the height of its font. */
export interface Glyph extends Rect {
  /** Mostly one character; two or three of a ligature. */
  readonly text: string;
  readonly baseline: number;
  /** Of the font, in points. */
  readonly size: number;
  /** Glyphs that were drawn together, one after the other without a gap. */
  readonly run: number;
  /** Quarter turns clockwise from the direction that most of the page is written in. */
  readonly turn: number;
  /** Number by which the tags of the document name what it belongs to; null where they do not. */
  readonly mark: number | null;
}

/** A straight line along the page. */
export interface Rule {
  readonly isHorizontal: boolean;
  /** Where it lies across its direction: of a horizontal one its y. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** Colour and dash; rules of one table mostly share it. */
  readonly style: string;
}

/** What is printed on a page, turned so that most of it is upright. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}
