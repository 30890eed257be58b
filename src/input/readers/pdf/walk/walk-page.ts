import { append } from "../../../../core/append.ts";
import { around, intersect, type Rect } from "../model/geometry.ts";
import { applyTo, type Matrix } from "../model/matrix.ts";
import type { Drawn } from "./collect.ts";
import type { Font, FontGlyph } from "./font.ts";
import { GRAPHICS_CHANGES, transform } from "./graphics-operators.ts";
import { type Arguments, numberAt, OPS, type OperatorList, textAt } from "./operators.ts";
import { boundsOf, filledRules, readPath, strokedRules, type Subpath } from "./paths.ts";
import { showText } from "./show-text.ts";
import { firstState, type State } from "./state.ts";
import { TEXT_CHANGES } from "./text-operators.ts";

/** What a walk needs of the page beside its operators. */
export interface Surroundings {
  /** From the page's own coordinates to points from its upper left corner. */
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
  font(name: string): Font | null;
  /** Whether a layer is shown, by what the operator says of it. */
  isShown(layer: unknown): boolean;
}

const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const CLOSES: ReadonlySet<number> = new Set([OPS.closeStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const FILLS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** Follows every operator of a page with the state that it draws in, and gathers its glyphs and rules. */
export function walkPage(operators: OperatorList, page: Surroundings): Drawn {
  const walk = createWalk(page);
  for (let i = 0; i < operators.fnArray.length; i++)
    walk.step(operators.fnArray[i] as number, operators.argsArray[i] ?? []);
  return walk.drawn;
}

function createWalk(page: Surroundings) {
  const drawn: Drawn = { glyphs: [], rules: [] };
  const start = () =>
    firstState(page.matrix, { left: 0, top: 0, right: page.width, bottom: page.height });
  const stack: State[] = [];
  let state = start();
  let isClipPending = false;
  let run = 0;
  const layers = createLayers(page);

  const save = () => void stack.push({ ...state });
  const restore = () => {
    state = stack.pop() ?? state;
  };
  const clipTo = (box: Rect) => {
    state.clip = intersect(state.clip, box) ?? { ...state.clip, right: state.clip.left - 1 };
  };
  const clipToRect = (values: unknown) => {
    const box = toRect(values, state.matrix);
    if (box) clipTo(box);
  };
  const paint = (kind: number, paths: Subpath[]) => {
    if (layers.areShown()) {
      if (CLOSES.has(kind)) for (const path of paths) path.isClosed = true;
      if (FILLS.has(kind)) append(drawn.rules, filledRules(paths, state));
      if (STROKES.has(kind)) append(drawn.rules, strokedRules(paths, state));
    }
    if (isClipPending) clipTo(boundsOf(paths));
    isClipPending = false;
  };

  const steps = new Map<number, (args: Arguments) => void>([
    [OPS.save, save],
    [OPS.restore, restore],
    [OPS.clip, () => void (isClipPending = true)],
    [OPS.eoClip, () => void (isClipPending = true)],
    [OPS.constructPath, (args) => paint(numberAt(args, 0), readPath(packedPath(args[1]), state.matrix))],
    [OPS.setFont, (args) => setFont(state, page.font(textAt(args, 0)), numberAt(args, 1))],
    [OPS.showText, (args) => {
      const items = Array.isArray(args[0]) ? (args[0] as (FontGlyph | number)[]) : [];
      run = showText(state, items, run, (glyph) => {
        if (layers.areShown()) drawn.glyphs.push(glyph);
      });
    }],
    [OPS.paintFormXObjectBegin, ([matrix, box]) => {
      save();
      transform(state, matrix);
      clipToRect(box);
    }],
    [OPS.paintFormXObjectEnd, restore],
    [OPS.beginGroup, ([group]) => {
      save();
      clipToGroup(group);
    }],
    [OPS.endGroup, restore],
    [OPS.beginAnnotation, (args) => {
      save();
      state = start();
      clipToRect(args[1]);
      transform(state, args[2]);
      transform(state, args[3]);
    }],
    [OPS.endAnnotation, restore],
    [OPS.beginMarkedContent, () => layers.begin(null)],
    [OPS.beginMarkedContentProps, (args) => layers.begin(args[0] === "OC" ? args[1] : null)],
    [OPS.endMarkedContent, () => layers.end()],
  ]);

  /** The box of a group stands in the coordinates that its matrix gives, which the form in it sets itself. */
  const clipToGroup = (group: unknown) => {
    if (group === null || typeof group !== "object") return;
    const { matrix, bbox } = group as { matrix?: unknown; bbox?: unknown };
    const inner = { ...state };
    transform(inner, matrix);
    const box = toRect(bbox, inner.matrix);
    if (box) clipTo(box);
  };

  return {
    drawn,
    step(operator: number, args: Arguments) {
      const change = TEXT_CHANGES.get(operator) ?? GRAPHICS_CHANGES.get(operator);
      if (change) change(state, args);
      else steps.get(operator)?.(args);
    },
  };
}

function setFont(state: State, font: Font | null, size: number): void {
  state.font = font;
  state.fontSize = size;
}

/** The engine hands a path over in a list of one. */
function packedPath(value: unknown): ArrayLike<number> {
  const path = Array.isArray(value) ? value[0] : value;
  return path !== null && typeof path === "object" && "length" in path ? (path as ArrayLike<number>) : [];
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

/** Which of the layers that are open are hidden. */
function createLayers(page: Surroundings) {
  const hidden: boolean[] = [];
  let depth = 0;
  return {
    areShown: () => depth === 0,
    begin(layer: unknown) {
      const isHidden = layer !== null && !page.isShown(layer);
      hidden.push(isHidden);
      if (isHidden) depth++;
    },
    end() {
      if (hidden.pop()) depth--;
    },
  };
}
