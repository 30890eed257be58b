import type { Rect } from "../model/geometry.ts";
import { IDENTITY, type Matrix } from "../model/matrix.ts";
import type { Font } from "./font.ts";

/** Everything that operators set, and that `save` and `restore` keep. */
export interface State {
  matrix: Matrix;
  clip: Rect;
  fill: string;
  stroke: string;
  lineWidth: number;
  dash: string;
  font: Font | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 where text is as wide as its font. */
  stretch: number;
  leading: number;
  rise: number;
  textMatrix: Matrix;
  /** Where the next glyph stands, and where its line began. */
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export function firstState(matrix: Matrix, clip: Rect): State {
  return {
    matrix,
    clip,
    fill: "#000000",
    stroke: "#000000",
    lineWidth: 1,
    dash: "",
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    textMatrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}
