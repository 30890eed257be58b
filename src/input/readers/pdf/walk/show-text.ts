import { around, type Rect } from "../model/geometry.ts";
import { applyTo, type Matrix, multiply } from "../model/matrix.ts";
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

/** Draws glyphs where the state says, hands each that is not clipped away to `add`, and moves the state on. */
export function showText(
  state: State,
  items: readonly (FontGlyph | number)[],
  firstRun: number,
  add: (glyph: Omit<DrawnGlyph, "mark">) => void,
): number {
  const { font, fontSize } = state;
  if (font === null || fontSize === 0) return firstRun;
  const unit = fontSize * (font.fontMatrix?.[0] || 0.001);
  const toPage = multiply(state.matrix, state.textMatrix);
  const isVertical = font.vertical === true;
  let run = firstRun;
  for (const item of items) {
    if (typeof item === "number") {
      move(state, isVertical, (-item * fontSize) / 1000);
      if (Math.abs(item) > GAP * 1000) run++;
      continue;
    }
    const spacing = (item.isSpace ? state.wordSpacing : 0) + state.charSpacing;
    const metric = isVertical ? (item.vmetric ?? font.defaultVMetrics ?? VERTICAL) : null;
    const width = (item.width ?? 0) * unit;
    const glyph = place(item, state, toPage, metric, width, unit, run);
    if (glyph) add(glyph);
    if (metric) move(state, true, (metric[0] ?? -1000) * unit + spacing);
    else move(state, false, width + spacing);
  }
  return run + 1;
}

function move(state: State, isVertical: boolean, by: number): void {
  if (isVertical) state.y += by;
  else state.x += by * state.stretch;
}

function place(
  item: FontGlyph,
  state: State,
  toPage: Matrix,
  metric: readonly number[] | null,
  width: number,
  unit: number,
  run: number,
): Omit<DrawnGlyph, "mark"> | null {
  const text = item.unicode ?? "";
  if (text === "" || text === "\u0000") return null;
  const size = Math.abs(state.fontSize);
  const shiftX = metric ? -(metric[1] ?? 500) * unit : 0;
  const shiftY = metric ? -(metric[2] ?? 880) * unit : 0;
  const x = state.x + shiftX;
  const y = state.y + state.rise + shiftY;
  const wide = (metric ? size : width) * state.stretch;
  const [low, high] = state.fontSize < 0 ? [-ASCENT, DESCENT] : [-DESCENT, ASCENT];
  const corners = [
    applyTo(toPage, x, y + low * size),
    applyTo(toPage, x + wide, y + low * size),
    applyTo(toPage, x, y + high * size),
    applyTo(toPage, x + wide, y + high * size),
  ];
  const box = around(corners);
  if (!Number.isFinite(box.left + box.top + box.right + box.bottom) || isClipped(box, state.clip))
    return null;
  const [originX, originY] = applyTo(toPage, x, y);
  const up = [toPage[2] * Math.sign(state.fontSize), toPage[3] * Math.sign(state.fontSize)] as const;
  return {
    text,
    ...box,
    x: originX,
    y: originY,
    size: size * Math.hypot(toPage[2], toPage[3]),
    run,
    turn: turnOf(up),
  };
}

/** What is clipped away is not seen: spreadsheets draw a merged label again on every page. */
function isClipped({ left, top, right, bottom }: Rect, clip: Rect): boolean {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return x < clip.left || x > clip.right || y < clip.top || y > clip.bottom;
}

/** From where the top of a glyph points to, y down the page. */
function turnOf([x, y]: readonly [number, number]): number | null {
  const LEAN = 0.2;
  if (Math.abs(x) < LEAN * Math.abs(y)) return y < 0 ? 0 : 2;
  if (Math.abs(y) < LEAN * Math.abs(x)) return x > 0 ? 1 : 3;
  return null;
}
