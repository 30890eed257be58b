import type { Rect } from "../model/geometry.ts";
import { applyTo, type Matrix, multiply } from "../model/matrix.ts";
import { printedText } from "../text/printed-char.ts";
import type { DrawnGlyph } from "./collect.ts";
import type { FontGlyph } from "./font.ts";
import type { State } from "./state.ts";

/** How far a glyph reaches above and below its baseline, in parts of its size. */
const ASCENT = 0.86;
const DESCENT = 0.14;
/** A move of more than this, in parts of the size, parts what was drawn together. */
const GAP = 0.8;
/** Advance and origin of vertical writing where the font tells none, in thousandths: down by one size. */
const VERTICAL: readonly number[] = [-1000, 500, 880];

/** What the glyphs of one operator share, but for the run, which a gap parts. */
interface Drawing {
  readonly toPage: Matrix;
  /** Length of a thousandth of the font's size, or of what its own units are. */
  readonly unit: number;
  /** Of vertical writing, of the glyph that is drawn: its advance and origin. */
  metric: readonly number[] | null;
  run: number;
  readonly mark: number | null;
}

/**
 * Draws glyphs where the state says, hands each that is not clipped away to `add`, and moves the state on.
 *
 * @returns the number of the next run
 */
export function showText(
  state: State,
  items: readonly (FontGlyph | number)[],
  { run, mark }: { run: number; mark: number | null },
  add: (glyph: DrawnGlyph) => void,
): number {
  const { font, fontSize } = state;
  if (font === null || fontSize === 0) return run;
  const unit = fontSize * (font.fontMatrix?.[0] || 0.001);
  const isVertical = font.vertical === true;
  const drawing: Drawing = {
    toPage: multiply(state.matrix, state.textMatrix),
    unit,
    metric: null,
    run,
    mark,
  };
  for (const item of items) {
    if (typeof item === "number") {
      move(state, isVertical, (-item * fontSize) / 1000);
      if (Math.abs(item) > GAP * 1000) drawing.run++;
      continue;
    }
    const spacing = (item.isSpace ? state.wordSpacing : 0) + state.charSpacing;
    const width = (item.width ?? 0) * unit;
    if (isVertical) drawing.metric = item.vmetric ?? font.defaultVMetrics ?? VERTICAL;
    const glyph = place(item, state, drawing, width);
    if (glyph) add(glyph);
    move(state, isVertical, spacing + (drawing.metric ? (drawing.metric[0] ?? -1000) * unit : width));
  }
  return drawing.run + 1;
}

function move(state: State, isVertical: boolean, by: number): void {
  if (isVertical) state.y += by;
  else state.x += by * state.stretch;
}

function place(item: FontGlyph, state: State, drawing: Drawing, width: number): DrawnGlyph | null {
  const text = item.unicode ?? "";
  if (text === "" || text === "\u0000") return null;
  const { toPage, unit, metric } = drawing;
  const size = Math.abs(state.fontSize);
  const x = state.x - (metric ? (metric[1] ?? 500) * unit : 0);
  const y = state.y + state.rise - (metric ? (metric[2] ?? 880) * unit : 0);
  const wide = (metric ? size : width) * state.stretch;
  const low = (state.fontSize < 0 ? -ASCENT : -DESCENT) * size;
  const box = boxOf(toPage, x, y + low, wide, (ASCENT + DESCENT) * size);
  if (!Number.isFinite(box.left + box.top + box.right + box.bottom) || isClipped(box, state.clip))
    return null;
  const sign = Math.sign(state.fontSize);
  const turn = turnOf(toPage[2] * sign, toPage[3] * sign);
  const [originX, originY] = applyTo(toPage, x, y);
  return {
    text: printedText(text),
    left: box.left,
    top: box.top,
    right: box.right,
    bottom: box.bottom,
    baseline: turn === 1 || turn === 3 ? originX : originY,
    x: originX,
    y: originY,
    size: size * Math.hypot(toPage[2], toPage[3]),
    run: drawing.run,
    turn,
    mark: drawing.mark,
  };
}

/** The box on the page of one that is as wide and high as told in the coordinates of the text. */
function boxOf(matrix: Matrix, x: number, y: number, wide: number, high: number): Rect {
  const [left, top] = applyTo(matrix, x, y);
  const [alongX, alongY] = [matrix[0] * wide, matrix[1] * wide];
  const [upX, upY] = [matrix[2] * high, matrix[3] * high];
  return {
    left: left + Math.min(0, alongX) + Math.min(0, upX),
    right: left + Math.max(0, alongX) + Math.max(0, upX),
    top: top + Math.min(0, alongY) + Math.min(0, upY),
    bottom: top + Math.max(0, alongY) + Math.max(0, upY),
  };
}

/** What is clipped away is not seen: spreadsheets draw a merged label again on every page. */
function isClipped({ left, top, right, bottom }: Rect, clip: Rect): boolean {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return x < clip.left || x > clip.right || y < clip.top || y > clip.bottom;
}

/** A glyph leans where its top points so far aside. */
const LEAN = 0.2;

/** From where the top of a glyph points to, y down the page. */
function turnOf(x: number, y: number): number | null {
  if (Math.abs(x) < LEAN * Math.abs(y)) return y < 0 ? 0 : 2;
  if (Math.abs(y) < LEAN * Math.abs(x)) return x > 0 ? 1 : 3;
  return null;
}
