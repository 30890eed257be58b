import type { Row } from "../../input/grid/types.ts";
import { foldWidth } from "../../text/fold.ts";
import { isLegendHeading } from "./legend-entries.ts";
import { isOfFamily } from "./symbol-families.ts";
import { normalizeSymbol } from "./symbols.ts";

/** Longest line in which words are looked for. */
const LONGEST = 600;
/** A word where one may begin, with the sign that parts it from what explains it. */
const WORD =
  /(?<=^|[\s・、,，／/;；）)「『【])([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,10})[」』】]?\s?([:：(（…=＝])/gu;

interface Named {
  readonly symbol: string;
  readonly sign: string;
  readonly at: number;
  readonly line: number;
}

/**
 * Words that stand as the body's words do in what explains these, though no row happens to have them: of
 * 優秀（…）・良好（…）・標準（…） the first is a symbol where the others are. Empty for letters and signs, whose
 * families are known.
 */
export function findSiblingWords(rows: readonly Row[], symbols: ReadonlySet<string>): string[] {
  if ([...symbols].some(isOfFamily)) return [];
  const found: string[] = [];
  let run: Named[] = [];
  const close = () => {
    const known = run.filter(({ symbol }) => symbols.has(symbol));
    const [first] = known;
    if (first && new Set(known.map(({ symbol }) => symbol)).size >= 2)
      for (const one of run)
        if (isSibling(one, known) && one.symbol.length > 1 && !symbols.has(one.symbol))
          found.push(one.symbol);
    run = [];
  };
  for (const row of rows) {
    const named = row.cells.length > 1 ? [] : wordsOf(row);
    const last = run.at(-1);
    if (named.length === 0 || (last && row.line - last.line > 1)) close();
    for (const one of named) run.push(one);
  }
  close();
  return [...new Set(found)];
}

/** Whether a word is parted from its explanation as known ones are, and stands in a line as they do. */
function isSibling({ sign, at, line }: Named, known: readonly Named[]): boolean {
  return known.some(
    (one) => one.sign === sign && (one.at === at || (one.line === line && (sign === "(" || at > one.at))),
  );
}

function wordsOf({ cells: [cell], line }: Row): Named[] {
  const text = cell?.text ?? "";
  if (text.length > LONGEST) return [];
  return [...text.matchAll(WORD)].flatMap(({ 1: word = "", 2: sign = "", index }) =>
    isLegendHeading(word) ? [] : [{ symbol: normalizeSymbol(word), sign: foldWidth(sign), at: index, line }],
  );
}
