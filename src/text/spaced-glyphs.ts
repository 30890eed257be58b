import { foldedView } from "./folded-view.ts";
import { gapWidth } from "./spaced-out.ts";

/** A glyph that may have been set apart from its word: kanji, kana, a numeral of a few digits, a mark between them. */
const GLYPH =
  /^(?:[\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u4e00-\u9fff]|\d{1,4}|[()「」・、~/ー-]|[\u4e00-\u9fff][・、,/][\u3041-\u30ff\u4e00-\u9fff])$/;
const LETTER = /^[\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u4e00-\u9fff]/;
/** Fewer single letters one after the other may be words of one letter. */
const FEWEST = 3;
/** A line break parts words, as a wide gap does. */
const LINE_BREAK = 8;

interface Token {
  readonly text: string;
  /** White space behind it. */
  readonly gap: number;
}

/**
 * Joins glyphs that were set apart for looks: `財 政 課` is 財政課. A wider gap in such a run parts words and stays as
 * one space; a text without such a run is given back as it is.
 */
export function joinSpacedGlyphs(text: string): string {
  if (!/\S\s+\S\s+\S/.test(text)) return text;
  const tokens = [...text.matchAll(/(\S+)(\s*)/g)].map(
    ([, word = "", gap = ""]): Token => ({
      text: word,
      gap: /[\r\n]/.test(gap) ? LINE_BREAK : gapWidth(gap),
    }),
  );
  let joined = "";
  let changed = false;
  for (let at = 0; at < tokens.length; ) {
    const end = endOfRun(tokens, at);
    const run = tokens.slice(at, Math.max(end, at + 1));
    const isSpaced = run.filter((token) => LETTER.test(token.text)).length >= FEWEST;
    changed ||= isSpaced;
    joined += `${isSpaced ? joinRun(run) : run.map((token) => token.text).join(" ")} `;
    at += run.length;
  }
  return changed ? joined.trimEnd() : text;
}

function endOfRun(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end < tokens.length && GLYPH.test(foldedView((tokens[end] as Token).text))) end++;
  return end;
}

function joinRun(run: readonly Token[]): string {
  const narrow = run.slice(0, -1).reduce((least, { gap }) => Math.min(least, gap), Number.POSITIVE_INFINITY);
  return run.map(({ text, gap }, i) => (gap > narrow && i < run.length - 1 ? `${text} ` : text)).join("");
}
