/** The operators that are followed, by the engine's numbers (its `OPS`); a test compares them. */
export const OPS = {
  setLineWidth: 2,
  setDash: 6,
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFill: 23,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  endPath: 28,
  clip: 29,
  eoClip: 30,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  setStrokeColorN: 53,
  setFillColorN: 55,
  setStrokeRGBColor: 58,
  setFillRGBColor: 59,
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  endMarkedContent: 71,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  beginGroup: 76,
  endGroup: 77,
  beginAnnotation: 80,
  endAnnotation: 81,
  constructPath: 91,
  setStrokeTransparent: 92,
  setFillTransparent: 93,
} as const;

/** What one operator is told. */
export type Arguments = readonly unknown[];

/** The operators of a page, in the order in which they draw. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (Arguments | null)[];
}

/** The number at a place; 0 where there is none. */
export function numberAt(args: Arguments, index: number): number {
  const value = args[index];
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

/** The text at a place. */
export function textAt(args: Arguments, index: number): string {
  const value = args[index];
  return typeof value === "string" ? value : "";
}
