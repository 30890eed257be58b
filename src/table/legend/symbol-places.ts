import { remember } from "../../core/remember.ts";
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
  /** Nothing parts it from what follows: ◎完了. */
  readonly isTight?: true;
}

const BEFORE = /[\s、,，;；／/（(【〔「『[|｜:：。・※●■~～〜]/;
const OF = "の";
const OPEN = /[「『【〔[(（<＜]/;
const CLOSE = /[」』】〕\])）>＞]/;
const SPACE = /\s/;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SEPARATOR = /[:：.．…‥・=＝⇒→|｜／/－―—–-]/;
const WORDS_BEFORE = ["評価", "ランク", "判定", "区分", "レベル", "段階"];
const WORDS_BEHIND = ["評価", "ランク", "判定", "点", "印", "信号", "マーク"];
/** Behind a symbol in quotes: the sentence goes on, and what explains it stood before. */
const RUNS_ON = /[、，,。・とをにがのでも]/;
/** A symbol may be joined to its words as the subject of a sentence. */
const TOPIC = /^(?:は|とは)[、,]?/;

/**
 * The places in a line at which one of the symbols is explained.
 *
 * @param line as `foldSymbols` gives it
 * @param symbols longest first
 */
export function findSymbolPlaces(line: string, symbols: readonly string[]): SymbolPlace[] {
  const firsts = new Set(symbols.map((symbol) => symbol[0]));
  const places: SymbolPlace[] = [];
  for (let at = 0; at < line.length; ) {
    const place = firsts.has(line[at]) ? placeAt(line, at, symbols) : null;
    if (place) places.push(place);
    at = place ? Math.max(place.end, at + 1) : at + 1;
  }
  return places;
}

/** A character as it is compared. */
const foldSymbol = remember((char: string): string => {
  const folded = foldWidth(char).toUpperCase().replace(/[〇◯]/, "○").replace(/[✕✖╳]/, "×");
  return folded.length === char.length ? folded : char;
});

/** A line with its symbols in one form; as long as the line. */
export function foldSymbols(line: string): string {
  let folded = "";
  for (const char of line) folded += foldSymbol(char);
  return folded;
}

/** １（…）―２（…）: a dash parts what stands in brackets from the next symbol. */
const DASH_BEHIND_BRACKET = /[）)」』】〕\]][－―—–-]$/;

function isFreeBefore(text: string, at: number): boolean {
  if (at === 0 || BEFORE.test(text[at - 1] as string)) return true;
  if (DASH_BEHIND_BRACKET.test(text.slice(Math.max(0, at - 2), at))) return true;
  return WORDS_BEFORE.some(
    (word) =>
      text.endsWith(word, at) && (at === word.length || BEFORE.test(text[at - word.length - 1] as string)),
  );
}

function placeAt(text: string, at: number, symbols: readonly string[]): SymbolPlace | null {
  const isFree = isFreeBefore(text, at);
  // 判定欄のＡは…: one letter or sign as the subject of a sentence.
  if (!isFree && text[at - 1] !== OF) return null;
  for (const symbol of symbols) {
    const edge = endOfSymbol(text, at, symbol);
    const behind = edge < 0 ? null : readBehind(text, edge, OPEN.test(text[at - 1] ?? ""));
    if (behind && (isFree || (behind.isTopic && symbol.length === 1)))
      return { symbol, start: at, edge, ...behind };
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

/** Whether a letter or sign stands right before a Japanese word; a digit is the number of what follows. */
function isTightBefore(text: string, end: number): boolean {
  return (
    JAPANESE.test(text[end] ?? "") && !JAPANESE.test(text[end - 1] ?? "") && !/\d/.test(text[end - 1] ?? "")
  );
}

/** What stands between a symbol and its definition; null where the symbol runs on into other words. */
function readBehind(
  text: string,
  from: number,
  isQuoted: boolean,
): Pick<SymbolPlace, "end" | "isLoose" | "isTopic" | "isTight"> | null {
  let end = from;
  const isClosed = isQuoted && CLOSE.test(text[end] ?? "");
  if (isClosed) end++;
  const word = WORDS_BEHIND.find((one) => text.startsWith(one, end));
  const rest = word ? text.slice(end + word.length, end + word.length + 2) : "";
  if (word && (!/^\p{L}/u.test(rest) || TOPIC.test(rest))) end += word.length;
  const topic = TOPIC.exec(text.slice(end, end + 3));
  if (topic) return { end: end + topic[0].length, isLoose: false, isTopic: true };
  const start = end;
  while (SPACE.test(text[end] ?? "")) end++;
  const signs = end;
  while (SEPARATOR.test(text[end] ?? "") || (end > signs && SPACE.test(text[end] ?? ""))) end++;
  if (end > signs) return { end, isLoose: false };
  if (end > start) return { end, isLoose: true };
  if (isClosed) return RUNS_ON.test(text[end] ?? "") ? null : { end, isLoose: false };
  if (OPEN.test(text[end] ?? "")) return { end, isLoose: false };
  return isTightBefore(text, end) ? { end, isLoose: true, isTight: true } : null;
}
