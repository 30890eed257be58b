/** What begins an item of a list or a remark, and nothing else. */
const SURE = new Set("●○◎◆◇■□▲△▼▽★☆※＊*⇒➡⇨➢➤✓✔❖①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
/** What may also stand where a line was wrapped. */
const MAYBE = new Set("・･→【〔[［<＜");
/** What ends a sentence. */
const STOPS = new Set("。．.」』）)】］]");

/** Whether a line begins with a mark that nothing but an item begins with. */
export function beginsItem(text: string): boolean {
  return SURE.has(text[0] ?? "");
}

/**
 * Whether a line that may go on with the one before it is an item all the same: behind the end of a sentence, or where
 * another line of the cell began with the same mark.
 *
 * @param above the lines before it
 */
export function mayBeItem(text: string, above: readonly string[]): boolean {
  const mark = markOf(text);
  if (mark === null) return false;
  return STOPS.has(above.at(-1)?.at(-1) ?? "") || above.some((line) => markOf(line) === mark);
}

/** The mark at the beginning of a line; of numbers in brackets the bracket. */
function markOf(text: string): string | null {
  const first = text[0] ?? "";
  if (MAYBE.has(first)) return first;
  return NUMBERED.test(text) ? "(" : null;
}

/** `(1)`, `（ア）`. */
const NUMBERED = /^[（(](?:[0-9０-９]{1,2}|[ア-ンa-zA-Z])[)）]/;
