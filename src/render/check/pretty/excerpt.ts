import type { Span } from "../../../core/span.ts";
import { type Cluster, splitClusters, type WidthOptions } from "../../../text/clusters.ts";
import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import { displayWidth } from "../../../text/width.ts";

/** A piece of a text with the columns that set its marked part off, to be painted and underlined. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns before the carets, and how many carets there are; at least one. */
  readonly caretStart: number;
  readonly caretWidth: number;
}

const ELLIPSIS = "…";
/** Cells may be thousands of characters long; no terminal shows more around a place than this. */
const REACH = 1000;

/**
 * The part of `text` within `limits` around `span` that fits in `width` columns, with `…` where it goes on. What is
 * marked are whole characters as a reader sees them; where they do not fit, their beginning is shown.
 */
export function excerptAround(
  text: string,
  span: Span,
  limits: Span,
  width: number,
  measure: WidthOptions,
): Excerpt {
  const start = Math.max(limits.start, span.start - REACH);
  const end = Math.min(limits.end, Math.min(span.end, span.start + REACH) + REACH);
  const { clusters, marks } = markClusters(
    text.slice(start, end),
    span.start - start,
    span.end - start,
    measure,
  );
  const [from, to] = chooseWindow(clusters, marks, width, measure);
  const cutBefore = from > 0 || start > limits.start;
  const cutAfter = to < clusters.length || end < limits.end;
  const join = (a: number, b: number) =>
    clusters
      .slice(a, b)
      .map((cluster) => cluster.text)
      .join("");
  const before = (cutBefore ? ELLIPSIS : "") + join(from, marks.start);
  const marked = join(marks.start, Math.min(marks.end, to));
  return {
    before,
    marked,
    after: join(Math.max(marks.start, Math.min(marks.end, to)), to) + (cutAfter ? ELLIPSIS : ""),
    caretStart: displayWidth(before, measure),
    caretWidth: Math.max(1, displayWidth(before + marked, measure) - displayWidth(before, measure)),
  };
}

/** Characters made safe for a terminal, and which of them the span touches. */
function markClusters(
  raw: string,
  start: number,
  end: number,
  measure: WidthOptions,
): { clusters: Cluster[]; marks: Span } {
  let offset = 0;
  let first: number | undefined;
  let last = 0;
  const clusters = splitClusters(raw, measure).map((cluster, index) => {
    const next = offset + cluster.text.length;
    const touched = start === end ? offset <= start && start < next : offset < end && next > start;
    if (touched) {
      first ??= index;
      last = index + 1;
    }
    offset = next;
    // A place may reach over several lines, and a lone CR would be a picture before the space of its LF.
    const text = cluster.text === "\r" ? " " : sanitizeForTerminal(cluster.text);
    return text === cluster.text ? cluster : { text, width: displayWidth(text, measure) };
  });
  const at = first ?? clusters.length;
  return { clusters, marks: { start: at, end: first === undefined ? at : last } };
}

/** What is shown, as indices: the marked part and as much around it as there is room for, more of it before. */
function chooseWindow(
  clusters: readonly Cluster[],
  marks: Span,
  width: number,
  measure: WidthOptions,
): [from: number, to: number] {
  const widthOf = (from: number, to: number) =>
    clusters.slice(from, to).reduce((sum, cluster) => sum + cluster.width, 0);
  if (widthOf(0, clusters.length) + 2 * displayWidth(ELLIPSIS, measure) <= width) return [0, clusters.length];

  let room = width - 2 * displayWidth(ELLIPSIS, measure);
  let to = marks.start;
  const take = (index: number) => {
    const cost = clusters[index]?.width ?? Number.POSITIVE_INFINITY;
    if (cost > room) return false;
    room -= cost;
    return true;
  };
  while (to < marks.end && take(to)) to += 1;
  let from = marks.start;
  const forAfter = Math.floor(room / 3);
  while (from > 0 && room - (clusters[from - 1]?.width ?? 0) >= forAfter && take(from - 1)) from -= 1;
  if (to >= marks.end) while (to < clusters.length && take(to)) to += 1;
  while (from > 0 && take(from - 1)) from -= 1;
  return [from, to];
}
