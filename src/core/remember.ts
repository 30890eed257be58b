/** So many answers are kept; then all are dropped, and asked for anew. */
const MOST = 4096;
/** Longer texts hardly ever come twice. */
const LONGEST = 2000;

/**
 * A reading of texts that remembers its answers: a table repeats a few short texts over and over. The answers are
 * shared, so nobody may change them.
 *
 * @param read gives the same for the same text, whatever was read before
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const own = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, own);
    return own;
  };
}
