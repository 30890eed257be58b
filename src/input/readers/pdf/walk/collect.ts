import type { Glyph, Rule } from "../model/page.ts";

/** A glyph before the page is turned. */
export interface DrawnGlyph extends Omit<Glyph, "turn"> {
  /** Its origin. */
  readonly x: number;
  readonly y: number;
  /** Quarter turns clockwise from upright; null where it leans. */
  readonly turn: number | null;
}

/** What a walk over the operators of a page gathers. */
export interface Drawn {
  readonly glyphs: DrawnGlyph[];
  readonly rules: Rule[];
}
