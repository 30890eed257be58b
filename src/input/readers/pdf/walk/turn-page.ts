import type { Rect } from "../model/geometry.ts";
import type { Glyph, Page, Rule } from "../model/page.ts";
import type { Drawn, DrawnGlyph } from "./collect.ts";

/** Where a point comes to lie when a page of a width and height is turned back by so many quarters. */
type Turned = (x: number, y: number) => readonly [number, number];

/** Turns a page so that most of its glyphs stand upright. */
export function turnPage(
  { glyphs, rules }: Drawn,
  { number, width, height }: Pick<Page, "number" | "width" | "height">,
): Page {
  const quarters = mostTurned(glyphs);
  const turned = turnBack(quarters, width, height);
  const isAcross = quarters % 2 === 1;
  return {
    number,
    width: isAcross ? height : width,
    height: isAcross ? width : height,
    glyphs: glyphs
      .filter(isStraight)
      .map((glyph) => (quarters === 0 ? glyph : turnGlyph(glyph, quarters, turned))),
    rules: quarters === 0 ? rules : rules.map((rule) => turnRule(rule, isAcross, turned)),
  };
}

/** The direction that most glyphs are written in, in quarter turns clockwise. */
function mostTurned(glyphs: readonly DrawnGlyph[]): number {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(counts.reduce((a, b) => Math.max(a, b)));
}

function turnBack(quarters: number, width: number, height: number): Turned {
  if (quarters === 1) return (x, y) => [y, width - x];
  if (quarters === 2) return (x, y) => [width - x, height - y];
  if (quarters === 3) return (x, y) => [height - y, x];
  return (x, y) => [x, y];
}

/** Text that leans is a watermark: it belongs to nothing that stands on the page. */
function isStraight(glyph: DrawnGlyph): glyph is DrawnGlyph & Glyph {
  return glyph.turn !== null;
}

function turnGlyph(glyph: DrawnGlyph & Glyph, quarters: number, turned: Turned): Glyph {
  const { text, size, run, mark } = glyph;
  const turn = (glyph.turn - quarters + 4) % 4;
  const [x, y] = turned(glyph.x, glyph.y);
  return { text, size, run, turn, mark, baseline: turn % 2 === 0 ? y : x, ...turnRect(glyph, turned) };
}

function turnRect({ left, top, right, bottom }: Rect, turned: Turned): Rect {
  const [x0, y0] = turned(left, top);
  const [x1, y1] = turned(right, bottom);
  return {
    left: Math.min(x0, x1),
    top: Math.min(y0, y1),
    right: Math.max(x0, x1),
    bottom: Math.max(y0, y1),
  };
}

function turnRule(rule: Rule, isAcross: boolean, turned: Turned): Rule {
  const { isHorizontal, at, from, to } = rule;
  const start = isHorizontal ? turned(from, at) : turned(at, from);
  const end = isHorizontal ? turned(to, at) : turned(at, to);
  const along = isHorizontal !== isAcross;
  const [a, b] = along ? [start[0], end[0]] : [start[1], end[1]];
  return {
    ...rule,
    isHorizontal: along,
    at: along ? start[1] : start[0],
    from: Math.min(a, b),
    to: Math.max(a, b),
  };
}
