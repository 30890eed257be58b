/** What is used of a font as the engine gives it. */
export interface Font {
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
}

/** A glyph as the engine gives it; a number between glyphs moves the next one, in thousandths of the size. */
export interface FontGlyph {
  readonly unicode?: string;
  readonly width?: number;
  /** Of vertical writing: advance, and where the glyph's origin lies from the text's. */
  readonly vmetric?: readonly number[] | null;
  readonly isSpace?: boolean;
}
