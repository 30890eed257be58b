import { aroundAll, type Rect } from "../model/geometry.ts";
import type { Glyph } from "../model/page.ts";
import { firstUnit, isJapanese } from "./units.ts";

/** A line of text with where it stands; blanks at its ends are left out. */
export interface Line {
  readonly text: string;
  readonly box: Rect;
  /** Of its largest glyph, in points. */
  readonly size: number;
  /** Width of the piece at its beginning that cannot be broken. */
  readonly unit: number;
  /** Whether a blank that was typed stands at its end. */
  readonly endsBlank: boolean;
}

/** Glyphs stand on one line where their baselines are no farther apart, in parts of the size. */
const SAME_LINE = 0.5;
/** A gap this wide is a blank, in parts of the size; between Japanese characters, which are spaced out, a wider one. */
const BLANK = 0.22;
const JAPANESE_BLANK = 0.9;
/** A glyph that is drawn again no farther off is one that is printed bold. */
const DRAWN_AGAIN = 0.18;

/** The lines that glyphs make, top to bottom, each left to right. */
export function toLines(glyphs: readonly Glyph[]): Line[] {
  const turn = mostTurned(glyphs);
  const upright = turn === 0 ? glyphs : glyphs.map((glyph) => turnBack(glyph, turn));
  return groupByBaseline(upright).flatMap((line) => {
    const own = line.toSorted((a, b) => a.left - b.left);
    const made = makeLine(own);
    return made ? [turn === 0 ? made : { ...made, box: aroundAll(glyphs) }] : [];
  });
}

function mostTurned(glyphs: readonly Glyph[]): number {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) counts[turn] = (counts[turn] as number) + 1;
  return counts.indexOf(
    Math.max(counts[0] as number, counts[1] as number, counts[2] as number, counts[3] as number),
  );
}

/** A glyph of text that stands on its side, as it would stand upright; only its order and gaps matter from there on. */
function turnBack(glyph: Glyph, turn: number): Glyph {
  const { left, top, right, bottom, baseline } = glyph;
  if (turn === 1)
    return { ...glyph, left: top, right: bottom, top: -right, bottom: -left, baseline: -baseline };
  if (turn === 3) return { ...glyph, left: -bottom, right: -top, top: left, bottom: right };
  return { ...glyph, left: -right, right: -left, top: -bottom, bottom: -top, baseline: -baseline };
}

function groupByBaseline(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: { glyphs: Glyph[]; baseline: number; size: number }[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const last = lines.at(-1);
    if (last && glyph.baseline - last.baseline <= SAME_LINE * Math.max(last.size, glyph.size)) {
      last.glyphs.push(glyph);
      if (glyph.size >= last.size) Object.assign(last, { baseline: glyph.baseline, size: glyph.size });
    } else lines.push({ glyphs: [glyph], baseline: glyph.baseline, size: glyph.size });
  }
  return lines.map((line) => line.glyphs);
}

function makeLine(glyphs: readonly Glyph[]): Line | null {
  let text = "";
  let last: Glyph | undefined;
  let isBlankBefore = false;
  const printed: Glyph[] = [];
  for (const glyph of glyphs) {
    if (glyph.text.trim() === "") {
      isBlankBefore ||= last !== undefined;
      continue;
    }
    if (last && isDrawnAgain(last, glyph)) continue;
    if (last && (isBlankBefore || isApart(last, glyph))) text += " ";
    text += glyph.text;
    isBlankBefore = false;
    last = glyph;
    printed.push(glyph);
  }
  if (printed.length === 0) return null;
  const size = printed.reduce((most, glyph) => Math.max(most, glyph.size), 0);
  const unitEnd = printed[Math.min(firstUnit(text), printed.length) - 1] as Glyph;
  return {
    text,
    box: aroundAll(printed),
    size,
    unit: unitEnd.right - (printed[0] as Glyph).left,
    endsBlank: isBlankBefore,
  };
}

function isDrawnAgain(last: Glyph, glyph: Glyph): boolean {
  return last.text === glyph.text && Math.abs(last.left - glyph.left) < DRAWN_AGAIN * glyph.size;
}

function isApart(last: Glyph, glyph: Glyph): boolean {
  const both = isJapanese(last.text.at(-1) ?? "") || isJapanese(glyph.text[0] ?? "");
  return glyph.left - last.right > (both ? JAPANESE_BLANK : BLANK) * Math.min(last.size, glyph.size);
}
