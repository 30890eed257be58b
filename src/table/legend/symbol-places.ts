import { foldWidth } from "../../text/fold.ts";

/** Where a symbol stands with a definition behind it. */
export interface SymbolPlace {
  readonly symbol: string;
  /** Where the symbol begins and ends, and where its definition begins. */
  readonly start: number;
  readonly edge: number;
  readonly end: number;
  /** Only a space, or nothing, parts it from what follows. */
  readonly isLoose: boolean;
  /** The symbol is the subject of a sentence. */
  readonly isTopic?: true;
}

const BEFORE = /[\s、,，;；／/（(【〔「『[|｜:：。・※●■~～〜]/;
const OPEN = /[「『【〔[(（<＜]/;
const CLOSE = /[」』】〕\])）>＞]/;
const SPACE = /\s/;
const SEPARATOR = /[:：.．…‥・=＝⇒→|｜／/－―—–-]/;
const WORDS_BEFORE = ["評価", "ランク", "判定", "区分", "レベル", "段階"];
const WORDS_BEHIND = ["評価", "ランク", "判定", "点"];
/** Behind a symbol in quotes: the sentence goes on, and what explains it stood before. */
const RUNS_ON = /[、，,。・とをにがのでも]/;
/** A symbol may be joined to its words as the subject of a sentence. */
const TOPIC = /^(?:は|とは)[、,]?/;

/** The places in a line at which one of the symbols is explained; symbols are given longest first. */
export function findSymbolPlaces(line: string, symbols: readonly string[]): SymbolPlace[] {
  const text = foldSymbols(line);
  const places: SymbolPlace[] = [];
  for (let at = 0; at < text.length; ) {
    const place = isFreeBefore(text, at) ? placeAt(text, at, symbols) : null;
    if (place) places.push(place);
    at = place ? Math.max(place.end, at + 1) : at + 1;
  }
  return places;
}

/** The line with its symbols in one form; as long as the line. */
function foldSymbols(line: string): string {
  return [...line]
    .map((char) => {
      const folded = foldWidth(char).toUpperCase().replace(/[〇◯]/, "○").replace(/[✕✖╳]/, "×");
      return folded.length === char.length ? folded : char;
    })
    .join("");
}

function isFreeBefore(text: string, at: number): boolean {
  if (at === 0 || BEFORE.test(text[at - 1] as string)) return true;
  return WORDS_BEFORE.some(
    (word) =>
      text.endsWith(word, at) && (at === word.length || BEFORE.test(text[at - word.length - 1] as string)),
  );
}

function placeAt(text: string, at: number, symbols: readonly string[]): SymbolPlace | null {
  for (const symbol of symbols) {
    const edge = endOfSymbol(text, at, symbol);
    const behind = edge < 0 ? null : readBehind(text, edge, OPEN.test(text[at - 1] ?? ""));
    if (behind) return { symbol, start: at, edge, ...behind };
  }
  return null;
}

/** Where a symbol ends that stands here, spaces between its characters passed over; -1 where it does not. */
function endOfSymbol(text: string, at: number, symbol: string): number {
  let end = at;
  for (const char of symbol) {
    while (end > at && symbol.length > 1 && SPACE.test(text[end] ?? "")) end++;
    if (!text.startsWith(char, end)) return -1;
    end += char.length;
  }
  return end;
}

/** What stands between a symbol and its definition; null where the symbol runs on into other words. */
function readBehind(
  text: string,
  from: number,
  isQuoted: boolean,
): Pick<SymbolPlace, "end" | "isLoose" | "isTopic"> | null {
  let end = from;
  const isClosed = isQuoted && CLOSE.test(text[end] ?? "");
  if (isClosed) end++;
  const word = WORDS_BEHIND.find((one) => text.startsWith(one, end));
  if (word && !/[\p{L}]/u.test(text[end + word.length] ?? "")) end += word.length;
  const topic = TOPIC.exec(text.slice(end, end + 3));
  if (topic) return { end: end + topic[0].length, isLoose: false, isTopic: true };
  const start = end;
  while (SPACE.test(text[end] ?? "")) end++;
  const signs = end;
  while (SEPARATOR.test(text[end] ?? "") || (end > signs && SPACE.test(text[end] ?? ""))) end++;
  if (end > signs) return { end, isLoose: false };
  if (end > start) return { end, isLoose: true };
  if (isClosed) return RUNS_ON.test(text[end] ?? "") ? null : { end, isLoose: false };
  return OPEN.test(text[end] ?? "") ? { end, isLoose: false } : null;
}
