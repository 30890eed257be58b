import { around, intersect, type Rect } from "../model/geometry.ts";
import { applyTo, type Matrix } from "../model/matrix.ts";
import { transform } from "./graphics-operators.ts";
import { boundsOf, type Subpath } from "./paths.ts";
import { firstState, type State } from "./state.ts";
import type { Surroundings } from "./surroundings.ts";

/** Holds the state that a page is drawn in, and the ones that were saved. */
export type Pen = ReturnType<typeof createPen>;

export function createPen(page: Surroundings) {
  const start = () => firstState(page.matrix, { left: 0, top: 0, right: page.width, bottom: page.height });
  const saved: State[] = [];
  let isClipAsked = false;

  const pen = {
    state: start(),
    save: () => {
      saved.push({ ...pen.state });
    },
    restore: () => {
      pen.state = saved.pop() ?? pen.state;
    },
    /** The next path is a clip, be it painted or not. */
    askToClip: () => {
      isClipAsked = true;
    },
    clipWhereAsked: (paths: readonly Subpath[]) => {
      if (isClipAsked) clipTo(pen.state, boundsOf(paths));
      isClipAsked = false;
    },
    /** Saves the state and draws on in other coordinates, within a box of those. */
    enter: (matrices: readonly unknown[], box: unknown) => {
      pen.save();
      for (const matrix of matrices) transform(pen.state, matrix);
      clipToRect(pen.state, box, pen.state.matrix);
    },
    /** The box of a group stands in the coordinates that its matrix gives, which the form in it sets itself. */
    enterGroup: (group: unknown) => {
      pen.save();
      if (group === null || typeof group !== "object") return;
      const { matrix, bbox } = group as { matrix?: unknown; bbox?: unknown };
      const inner = { ...pen.state };
      transform(inner, matrix);
      clipToRect(pen.state, bbox, inner.matrix);
    },
    /** What is laid over a page is drawn in a state of its own, within a box of the page. */
    enterAnnotation: (box: unknown, matrices: readonly unknown[]) => {
      pen.save();
      pen.state = start();
      clipToRect(pen.state, box, pen.state.matrix);
      for (const matrix of matrices) transform(pen.state, matrix);
    },
  };
  return pen;
}

function clipToRect(state: State, values: unknown, matrix: Matrix): void {
  const box = toRect(values, matrix);
  if (box) clipTo(state, box);
}

/** Where nothing is left, the clip is a box that holds no point. */
function clipTo(state: State, box: Rect): void {
  state.clip = intersect(state.clip, box) ?? { ...state.clip, right: state.clip.left - 1 };
}

function toRect(values: unknown, matrix: Matrix): Rect | null {
  if (values === null || typeof values !== "object") return null;
  const [x0, y0, x1, y1] = Array.from(values as ArrayLike<number>);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null;
  return around([
    applyTo(matrix, x0, y0),
    applyTo(matrix, x1, y0),
    applyTo(matrix, x0, y1),
    applyTo(matrix, x1, y1),
  ]);
}
