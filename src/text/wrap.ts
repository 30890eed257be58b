import { type Cluster, splitClusters, type WidthOptions } from "./clusters.ts";
import { foldedView } from "./folded-view.ts";

/** 行頭禁則: what must not begin a line. */
const NEVER_FIRST = new Set(
  "、。，．・：；？！,.:;?!）」』】〉》〕］｝〙〗)]}’”々ゝゞヽヾ〻ー～〜…‥゛゜ﾞﾟ｡｣､･ｰぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯ％%℃°′″‰㎡",
);
/** 行末禁則: what must not end a line. */
const NEVER_LAST = new Set("（「『【〈《〔［｛〘〖([{‘“￥¥＄$￡£＃#№");
/** A sign stays with the number after it. */
const SIGN = /^[▲△+±-]$/;
const DIGIT = /^[0-9]$/;
const WORD = /^[A-Za-z0-9]$/;
/** Marks that belong to the word or number that they stand within: 1,263,695, 2.0, R2-1, 1/3. */
const INNER = /^[,.:'/_&@+-]$/;
const SPACE = /^\s+$/;

/**
 * The lines of a text, each at most `width` columns (a single wider character still goes out, alone on its line).
 * Line ends of the text are kept. White space at a break is what the break stands for; no other character is
 * lost. Japanese line-breaking rules (禁則) hold, and words and numbers stay whole, wherever there is room.
 */
export function wrapToWidth(text: string, width: number, options: WidthOptions = {}): string[] {
  return text
    .split(/\r\n|\n|\r/)
    .flatMap((paragraph) => wrapParagraph(splitClusters(paragraph, options), width));
}

function wrapParagraph(clusters: readonly Cluster[], width: number): string[] {
  const lines: string[] = [];
  let start = 0;
  while (start < clusters.length) {
    const full = fillLine(clusters, start, width);
    const isLast = full === clusters.length;
    const end = isLast ? full : findBreak(clusters, start, full);
    const line = textOf(clusters, start, end);
    if (isLast) lines.push(line);
    else if (line.trimEnd() !== "") lines.push(line.trimEnd());
    start = end;
    while (isSpace(clusters[start])) start++;
  }
  return lines.length === 0 ? [""] : lines;
}

/** Where a line that begins at `start` is full: after as many characters as fit, and after one at least. */
function fillLine(clusters: readonly Cluster[], start: number, width: number): number {
  let used = clusters[start]?.width ?? 0;
  let end = start + 1;
  while (end < clusters.length) {
    used += clusters[end]?.width ?? 0;
    if (used > width) break;
    end++;
  }
  return end;
}

/** The last place up to `full` where the rules let a line end; `full` itself where there is none. */
function findBreak(clusters: readonly Cluster[], start: number, full: number): number {
  for (let at = full; at > start; at--) {
    if (canBreak(clusters, at)) return at;
  }
  return full;
}

/** At white space always: a ・ after it is a bullet, which may well begin a line. */
function canBreak(clusters: readonly Cluster[], at: number): boolean {
  if (isSpace(clusters[at - 1]) || isSpace(clusters[at])) return true;
  const textAt = (index: number) => clusters[index]?.text ?? "";
  const [last, first] = [textAt(at - 1), textAt(at)];
  return !(
    NEVER_FIRST.has(first) ||
    NEVER_LAST.has(last) ||
    isInsideWord(foldedView(textAt(at - 2)), foldedView(last), foldedView(first), foldedView(textAt(at + 1)))
  );
}

function isInsideWord(beforeLast: string, last: string, first: string, second: string): boolean {
  if (beginsName(beforeLast, last, first)) return true;
  if (WORD.test(first)) {
    return (
      WORD.test(last) || (INNER.test(last) && WORD.test(beforeLast)) || (SIGN.test(last) && DIGIT.test(first))
    );
  }
  return INNER.test(first) && WORD.test(last) && WORD.test(second);
}

/** After the dashes or the dot that a name begins with: --excel, -h, .github. */
function beginsName(beforeLast: string, last: string, first: string): boolean {
  if (last !== "-" && last !== ".") return false;
  if (last === "-" && first === "-") return true;
  const isStart = beforeLast === "" || SPACE.test(beforeLast) || (last === "-" && beforeLast === "-");
  return isStart && WORD.test(first);
}

function isSpace(cluster: Cluster | undefined): boolean {
  return cluster !== undefined && SPACE.test(cluster.text);
}

function textOf(clusters: readonly Cluster[], start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at++) text += clusters[at]?.text;
  return text;
}
