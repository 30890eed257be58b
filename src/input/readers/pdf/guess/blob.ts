import type { Rect } from "../model/geometry.ts";
import type { Glyph } from "../model/page.ts";

/** What stands together in a row of a table without rules: most likely a cell. */
export interface Blob {
  /** Blobs of one row share it. */
  readonly row: number;
  readonly glyphs: readonly Glyph[];
  readonly box: Rect;
}
