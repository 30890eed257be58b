/** Text, or bytes of a format that is no text. */
export type Piece = string | Uint8Array;

/**
 * A text, or the pieces of one that may be longer than the longest string there can be (512 Mi UTF-16 units). A piece
 * is as long as what is said of one finding or initiative.
 */
export type Pieces = Piece | Iterable<Piece>;

/** Text is put together up to this length, in UTF-16 units, before it is handed on. */
const BATCH_LENGTH = 64 * 1024;

/** The whole in pieces of which small texts are put together: each that is handed on is waited for. */
export function* inBatches(pieces: Pieces): Generator<Piece, void> {
  let waiting = "";
  for (const piece of isPiece(pieces) ? [pieces] : pieces) {
    if (typeof piece !== "string") {
      if (waiting !== "") yield waiting;
      waiting = "";
      yield piece;
      continue;
    }
    waiting += piece;
    if (waiting.length < BATCH_LENGTH) continue;
    yield waiting;
    waiting = "";
  }
  if (waiting !== "") yield waiting;
}

function isPiece(pieces: Pieces): pieces is Piece {
  return typeof pieces === "string" || pieces instanceof Uint8Array;
}

/**
 * The whole text at once, for callers that know it to be short.
 * @throws {TypeError} for a format that is no text
 */
export function joined(pieces: Pieces): string {
  return [...(isPiece(pieces) ? [pieces] : pieces)].map(textOf).join("");
}

function textOf(piece: Piece): string {
  if (typeof piece === "string") return piece;
  throw new TypeError("bytes are no text");
}
