import { displayWidth, type WidthOptions, wrapToWidth } from "../../../text/width.ts";
import type { Palette } from "../../kit/palette.ts";
import type { OverviewWords } from "./words.ts";

/** What the parts of the overview share. */
export interface OverviewContext {
  /** Columns to write in. */
  readonly width: number;
  readonly words: OverviewWords;
  readonly palette: Palette;
  readonly measure: WidthOptions;
  /** Whether bars are made of ASCII. */
  readonly ascii: boolean;
}

/** A text as indented lines that fit, painted. */
export function paragraph(
  text: string,
  indent: number,
  { width, measure }: OverviewContext,
  paint: (text: string) => string = (line) => line,
): string[] {
  const room = Math.max(1, width - indent);
  const lines = displayWidth(text, measure) <= room ? [text] : wrapToWidth(text, room, measure);
  return lines.map((line) => " ".repeat(indent) + paint(line));
}
