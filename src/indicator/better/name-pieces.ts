import { bareName } from "./bare-name.ts";

/** So many weights the learnt names have: a power of two, so that a hash is cut to it. */
export const NAME_BUCKETS = 16_384;

/** The end of a name says what is counted; what stands farther ahead says of whom. */
const LONGEST = 40;
const LONGEST_GRAM = 4;
/** So many places from the end a piece counts by its place as well. */
const PLACES = 4;
const LONGEST_PLACED = 5;
/**
 * The pieces of a name by which it is learnt, as buckets 0 to `NAME_BUCKETS` − 1, each once: runs of one to four
 * characters of its last forty, those near its end also by their place.
 */
export function namePieces(name: string): number[] {
  const own = bareName(name).slice(-LONGEST);
  const text = `^${own}$`;
  const found = new Set<number>();
  for (let length = 1; length <= LONGEST_GRAM; length++)
    for (let at = 0; at + length <= text.length; at++) found.add(bucketOf(text.slice(at, at + length)));
  for (let place = 0; place < PLACES; place++)
    for (let length = 2; length <= LONGEST_PLACED; length++) {
      const end = own.length - place;
      if (end >= length) found.add(bucketOf(`@${place}:${own.slice(end - length, end)}`));
    }
  return [...found];
}

/** FNV-1a. */
function bucketOf(piece: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < piece.length; i++) {
    hash ^= piece.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) & (NAME_BUCKETS - 1);
}
