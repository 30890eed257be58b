/**
 * A text, or the pieces of one that may be longer than the longest string there can be (512 Mi UTF-16 units). A piece
 * is as long as what is said of one finding or initiative.
 */
export type Pieces = string | Iterable<string>;

/** Text is put together up to this length, in UTF-16 units, before it is handed on. */
const BATCH_LENGTH = 64 * 1024;

/** The whole text in pieces of which the small ones are put together: each that is handed on is waited for. */
export function* inBatches(pieces: Pieces): Generator<string, void> {
  let waiting = "";
  for (const piece of typeof pieces === "string" ? [pieces] : pieces) {
    waiting += piece;
    if (waiting.length < BATCH_LENGTH) continue;
    yield waiting;
    waiting = "";
  }
  if (waiting !== "") yield waiting;
}

/** The whole text at once, for callers that know it to be short. */
export function joined(pieces: Pieces): string {
  return typeof pieces === "string" ? pieces : [...pieces].join("");
}
