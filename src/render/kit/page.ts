import type { Lang } from "../../core/finding.ts";
import { defuseCommands } from "../../text/sanitize.ts";
import { displayWidth, type WidthOptions, wrapToWidth } from "../../text/width.ts";
import { type Palette, PLAIN } from "./palette.ts";

/** Where people read: how wide it is, in which language and colours. */
export interface Page {
  /** Columns to write in. */
  readonly width: number;
  readonly lang: Lang;
  readonly palette: Palette;
  readonly measure: WidthOptions;
  /** Whether lines, bars and dots are made of ASCII, because the terminal draws others two columns wide. */
  readonly ascii: boolean;
}

/** Less than this is no page: longer lines than asked for are the lesser evil. */
const MIN_WIDTH = 20;

export interface PageOptions {
  readonly width: number;
  readonly lang: Lang;
  /** Columns that the terminal gives to characters such as ① and ●; 1 unless told. */
  readonly ambiguousWidth?: 1 | 2;
  /** Whether the terminal draws lines and blocks two columns wide whatever `ambiguousWidth` says of characters. */
  readonly ascii?: boolean;
  /** No colour unless told. */
  readonly palette?: Palette;
}

export function makePage({
  width,
  lang,
  ambiguousWidth = 1,
  ascii = false,
  palette = PLAIN,
}: PageOptions): Page {
  return {
    width: Math.max(MIN_WIDTH, width),
    lang,
    palette,
    measure: { ambiguous: ambiguousWidth },
    ascii: ascii || ambiguousWidth === 2,
  };
}

/** Lines as a text, without spaces at their ends, none of them a command of a CI service. */
export function toText(lines: readonly string[]): string {
  return defuseCommands(lines.map((line) => `${line.trimEnd()}\n`).join(""));
}

/** So many lines are put together before they are handed on. */
const BATCH = 500;

/** The same in pieces, for lines as many as a report has findings. */
export function* toPieces(lines: readonly string[]): Generator<string, void> {
  for (let at = 0; at < lines.length; at += BATCH) yield toText(lines.slice(at, at + BATCH));
}

export type Paint = (text: string) => string;

/** A text that is painted as one. */
export interface Segment {
  readonly text: string;
  readonly paint?: Paint | undefined;
}

/** A text as indented lines that fit, painted. */
export function paragraph(text: string, indent: number, page: Page, paint: Paint = same): string[] {
  const { width, measure } = page;
  const room = Math.max(1, width - indent);
  const lines = displayWidth(text, measure) <= room ? [text] : wrapToWidth(text, room, measure);
  return lines.map((line) => " ".repeat(indent) + paint(line));
}

/** Segments two spaces apart, on a new line where the next one does not fit; one wider than a line is wrapped. */
export function pack(segments: readonly Segment[], indent: number, page: Page): string[] {
  const { width, measure } = page;
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
