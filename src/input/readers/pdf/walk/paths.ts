import { around, intersect, type Rect } from "../model/geometry.ts";
import { applyTo, type Matrix, scaleOf } from "../model/matrix.ts";
import type { Rule } from "../model/page.ts";
import type { State } from "./state.ts";

/** One stroke of a pen: its points on the page. */
export interface Subpath {
  readonly points: readonly (readonly [number, number])[];
  readonly isClosed: boolean;
  readonly hasCurve: boolean;
}

/** One that is still drawn. */
interface Open {
  readonly points: (readonly [number, number])[];
  isClosed: boolean;
  hasCurve: boolean;
}

/** As the engine packs paths: a number for the kind of step, then its coordinates. */
const STEP = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;
const COORDINATES = [2, 2, 6, 4, 0] as const;

/** A filled shape no thicker than this is a rule, in points; and no shorter than twice its thickness. */
const THICKEST = 3;
/** An edge is straight along the page where it strays by no more than this, in points. */
const STRAY = 0.6;
const WHITE = "#ffffff";

export function readPath(packed: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const paths: Open[] = [];
  let current: Open | undefined;
  for (let at = 0; at < packed.length; ) {
    const step = packed[at++] as number;
    const count = COORDINATES[step];
    if (count === undefined) break;
    if (step === STEP.closePath) {
      if (current) current.isClosed = true;
    } else {
      const point = applyTo(matrix, packed[at + count - 2] as number, packed[at + count - 1] as number);
      if (step === STEP.moveTo || !current) {
        current = { points: [], isClosed: false, hasCurve: false };
        paths.push(current);
      }
      current.points.push(point);
      if (step === STEP.curveTo || step === STEP.quadraticCurveTo) current.hasCurve = true;
    }
    at += count;
  }
  return paths;
}

/** The box of what a path encloses, for clips. */
export function boundsOf(paths: readonly Subpath[]): Rect {
  return around(paths.flatMap(({ points }) => points));
}

/** The rules that stroking a path draws. */
export function strokedRules(paths: readonly Subpath[], state: State): Rule[] {
  if (state.stroke === WHITE || state.stroke === "transparent") return [];
  const width = state.lineWidth * scaleOf(state.matrix);
  const style = `${state.stroke} ${state.dash}`;
  return paths.flatMap((path) => edgesOf(path, width, style, state.clip));
}

function edgesOf({ points, isClosed, hasCurve }: Subpath, width: number, style: string, clip: Rect): Rule[] {
  if (hasCurve) return [];
  const ends = isClosed ? [...points.slice(1), points[0] as readonly [number, number]] : points.slice(1);
  return ends.flatMap((end, i) => {
    const box = around([points[i] as readonly [number, number], end]);
    if (box.bottom - box.top > STRAY && box.right - box.left > STRAY) return [];
    return toRule(box, width, style, clip);
  });
}

/** The rules that filling a path draws: thin shapes, be their ends straight or mitred. Wide ones are backgrounds. */
export function filledRules(paths: readonly Subpath[], state: State): Rule[] {
  if (state.fill === WHITE || state.fill === "transparent") return [];
  return paths.flatMap((path) => {
    if (path.hasCurve || path.points.length < 3) return [];
    const box = around(path.points);
    const [thin, long] = [box.right - box.left, box.bottom - box.top].toSorted((a, b) => a - b) as [
      number,
      number,
    ];
    if (thin > THICKEST || long < 2 * thin) return [];
    return toRule(box, thin, `${state.fill} `, state.clip);
  });
}

function toRule(box: Rect, width: number, style: string, clip: Rect): Rule[] {
  const seen = intersect(box, {
    left: clip.left - STRAY,
    top: clip.top - STRAY,
    right: clip.right + STRAY,
    bottom: clip.bottom + STRAY,
  });
  if (!seen || !Number.isFinite(seen.left + seen.right + seen.top + seen.bottom)) return [];
  const isHorizontal = seen.right - seen.left >= seen.bottom - seen.top;
  return [
    isHorizontal
      ? { isHorizontal, at: (seen.top + seen.bottom) / 2, from: seen.left, to: seen.right, width, style }
      : { isHorizontal, at: (seen.left + seen.right) / 2, from: seen.top, to: seen.bottom, width, style },
  ];
}
