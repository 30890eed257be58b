import type { Lang } from "../../core/finding.ts";
import { displayWidth, type WidthOptions, wrapToWidth } from "../../text/width.ts";
import type { Palette } from "../palette.ts";
import type { CheckWords } from "./words.ts";

/** What the parts of the pretty output share. */
export interface PrettyContext {
  readonly width: number;
  readonly lang: Lang;
  readonly words: CheckWords;
  readonly palette: Palette;
  readonly measure: WidthOptions;
}

export type Paint = (text: string) => string;

/** A text that is painted as one. */
export interface Segment {
  readonly text: string;
  readonly paint?: Paint | undefined;
}

/** A text as indented lines that fit, painted. */
export function paragraph(
  text: string,
  indent: number,
  context: PrettyContext,
  paint: Paint = same,
): string[] {
  const { width, measure } = context;
  const room = Math.max(1, width - indent);
  const lines = displayWidth(text, measure) <= room ? [text] : wrapToWidth(text, room, measure);
  return lines.map((line) => " ".repeat(indent) + paint(line));
}

/** Segments two spaces apart, on a new line where the next one does not fit; one wider than a line is wrapped. */
export function pack(segments: readonly Segment[], indent: number, context: PrettyContext): string[] {
  const { width, measure } = context;
  const lines: { text: string; width: number }[] = [];
  for (const { text, paint = same } of segments.filter((segment) => segment.text !== "")) {
    const last = lines.at(-1);
    const own = displayWidth(text, measure);
    if (last && last.width + 2 + own <= width) {
      last.text += `  ${paint(text)}`;
      last.width += 2 + own;
      continue;
    }
    const by = last ? indent : 0;
    for (const part of wrapToWidth(text, Math.max(1, width - by), measure)) {
      lines.push({ text: " ".repeat(by) + paint(part), width: by + displayWidth(part, measure) });
    }
  }
  return lines.map(({ text }) => text);
}

const same: Paint = (text) => text;
