import { displayWidth } from "../../text/width.ts";

/** Words of a line that stand apart from others by two blanks or more. */
export interface Piece {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The columns of a screen that it takes: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** What stands apart: two blanks, or one that is as wide as two. */
const APART = /[ \u00a0]{2,}|\u3000/;
const WORDS = /[^ \u00a0\u3000]+/g;

/** The pieces of a line that begins at `start` and has no line end in it. */
export function splitPieces(line: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  let column = 0;
  for (const { 0: word, index } of line.matchAll(WORDS)) {
    const blanks = line.slice(end, index);
    const from = column + displayWidth(blanks.replaceAll("\u00a0", " "));
    const to = from + displayWidth(word);
    const last = pieces.at(-1);
    if (last && !APART.test(blanks)) {
      pieces[pieces.length - 1] = { ...last, end: start + index + word.length, to };
    } else pieces.push({ start: start + index, end: start + index + word.length, from, to });
    end = index + word.length;
    column = to;
  }
  return pieces;
}
