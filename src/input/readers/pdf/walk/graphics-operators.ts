import { multiply, toMatrix } from "../model/matrix.ts";
import { type Arguments, numberAt, OPS, textAt } from "./operators.ts";
import type { State } from "./state.ts";

type Change = (state: State, args: Arguments) => void;

/** A pattern: not white, and not a colour that rules share. */
const PATTERN = "pattern";
/** As the engine calls a colour that is not seen. */
const TRANSPARENT = "transparent";

/** What operators do to the state of lines and areas. */
export const GRAPHICS_CHANGES: ReadonlyMap<number, Change> = new Map<number, Change>([
  [OPS.setLineWidth, setWidth],
  [OPS.setDash, (state, args) => setDash(state, args[0])],
  [OPS.setGState, (state, args) => setAll(state, args[0])],
  [OPS.transform, transform],
  [OPS.setStrokeRGBColor, (state, args) => setColor(state, "stroke", textAt(args, 0))],
  [OPS.setFillRGBColor, (state, args) => setColor(state, "fill", textAt(args, 0))],
  [OPS.setStrokeColorN, (state) => setColor(state, "stroke", PATTERN)],
  [OPS.setFillColorN, (state) => setColor(state, "fill", PATTERN)],
  [OPS.setStrokeTransparent, (state) => setColor(state, "stroke", TRANSPARENT)],
  [OPS.setFillTransparent, (state) => setColor(state, "fill", TRANSPARENT)],
]);

function setWidth(state: State, args: Arguments): void {
  state.lineWidth = numberAt(args, 0);
}

function setColor(state: State, of: "stroke" | "fill", color: string): void {
  state[of] = color;
}

export function transform(state: State, values: unknown): void {
  const matrix = toMatrix(values);
  if (matrix) state.matrix = multiply(state.matrix, matrix);
}

function setDash(state: State, dash: unknown): void {
  const list = Array.isArray(dash) ? dash.filter((length) => typeof length === "number" && length > 0) : [];
  state.dash = list.length > 0 ? "dashed" : "";
}

/** A dictionary of settings, as pairs. */
function setAll(state: State, pairs: unknown): void {
  if (!Array.isArray(pairs)) return;
  for (const pair of pairs) {
    if (!Array.isArray(pair)) continue;
    const [name, value] = pair;
    if (name === "LW" && typeof value === "number") state.lineWidth = value;
    if (name === "D" && Array.isArray(value)) setDash(state, value[0]);
  }
}
