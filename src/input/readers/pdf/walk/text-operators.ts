import { toMatrix, IDENTITY } from "../model/matrix.ts";
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
  [OPS.setCharSpacing, (state, args) => void (state.charSpacing = numberAt(args, 0))],
  [OPS.setWordSpacing, (state, args) => void (state.wordSpacing = numberAt(args, 0))],
  [OPS.setHScale, (state, args) => void (state.stretch = numberAt(args, 0) / 100)],
  [OPS.setLeading, (state, args) => void (state.leading = -numberAt(args, 0))],
  [OPS.setTextRise, (state, args) => void (state.rise = numberAt(args, 0))],
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

function moveBy(state: State, x: number, y: number): void {
  moveTo(state, state.lineX + x, state.lineY + y);
}

function moveTo(state: State, x: number, y: number): void {
  state.x = state.lineX = x;
  state.y = state.lineY = y;
}
