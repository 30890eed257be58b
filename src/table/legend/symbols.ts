import { remember } from "../../core/remember.ts";
import { foldWidth } from "../../text/fold.ts";

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CAPITALS = /([A-ZＡ-Ｚ]+)/;

/** A symbol by its key and as it is printed. */
export interface SymbolName {
  readonly symbol: string;
  readonly printed: string;
}

/** The key by which a rating symbol is known: half width, capital, one circle and one cross for their look-alikes. */
export const normalizeSymbol = remember((symbol: string): string => {
  return tidy(foldWidth(symbol.trim())).toUpperCase();
});

/** A rating symbol as the report prints it, small letters small, otherwise folded as its key is. */
export function printSymbol(symbol: string): string {
  const pieces = symbol.trim().split(CAPITALS);
  return tidy(
    pieces.map((piece, i) => (i % 2 === 1 ? foldWidth(piece).toUpperCase() : foldWidth(piece))).join(""),
  );
}

export function symbolOf(raw: string): SymbolName {
  return { symbol: normalizeSymbol(raw), printed: printSymbol(raw) };
}

function tidy(folded: string): string {
  return (JAPANESE.test(folded) ? folded.replaceAll(" ", "") : folded)
    .replace(/[〇◯]/g, "○")
    .replace(/[✕✖╳]/g, "×");
}
