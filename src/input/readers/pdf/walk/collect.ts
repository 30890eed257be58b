import type { Rule } from "../model/page.ts";

/** A glyph before the page is turned. */
export interface DrawnGlyph {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Its origin. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly run: number;
  /** Quarter turns clockwise from upright; null where it leans. */
  readonly turn: number | null;
  /** Number by which the tags of the document name what it belongs to; null where they do not. */
  readonly mark: number | null;
}

/** What a walk over the operators of a page gathers. */
export interface Drawn {
  readonly glyphs: DrawnGlyph[];
  readonly rules: Rule[];
}
