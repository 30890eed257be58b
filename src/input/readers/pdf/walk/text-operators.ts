import { IDENTITY, toMatrix } from "../model/matrix.ts";
import { type Arguments, numberAt, OPS } from "./operators.ts";
import type { State } from "./state.ts";

type Change = (state: State, args: Arguments) => void;

/** What operators do to the state of the text. */
export const TEXT_CHANGES: ReadonlyMap<number, Change> = new Map<number, Change>([
  [
    OPS.beginText,
    (state) => {
      state.textMatrix = IDENTITY;
      moveTo(state, 0, 0);
    },
  ],
  [OPS.setCharSpacing, set("charSpacing")],
  [OPS.setWordSpacing, set("wordSpacing")],
  [OPS.setHScale, set("stretch", 0.01)],
  [OPS.setLeading, set("leading", -1)],
  [OPS.setTextRise, set("rise")],
  [OPS.moveText, (state, args) => moveBy(state, numberAt(args, 0), numberAt(args, 1))],
  [
    OPS.setLeadingMoveText,
    (state, args) => {
      state.leading = numberAt(args, 1);
      moveBy(state, numberAt(args, 0), numberAt(args, 1));
    },
  ],
  [
    OPS.setTextMatrix,
    (state, args) => {
      state.textMatrix = toMatrix(args.length >= 6 ? args : args[0]) ?? IDENTITY;
      moveTo(state, 0, 0);
    },
  ],
  [OPS.nextLine, (state) => moveBy(state, 0, state.leading)],
]);

/** Sets a number of the state to the operator's, times a factor. */
function set(name: "charSpacing" | "wordSpacing" | "stretch" | "leading" | "rise", factor = 1): Change {
  return (state, args) => {
    state[name] = factor * numberAt(args, 0);
  };
}

function moveBy(state: State, x: number, y: number): void {
  moveTo(state, state.lineX + x, state.lineY + y);
}

function moveTo(state: State, x: number, y: number): void {
  state.x = state.lineX = x;
  state.y = state.lineY = y;
}
