import type { Cell, Row } from "../../input/grid/types.ts";
import { withoutInvisible } from "../../text/clean.ts";
import { stripEnd } from "../../text/ends.ts";
import { normalizeSpace } from "../../text/fold.ts";
import { levelOf } from "./levels.ts";
import { type SymbolName, symbolOf } from "./symbols.ts";

/** One level as a line of a legend states it. */
export interface Entry extends SymbolName {
  readonly definition: string;
  readonly cell: Cell;
}

const SYMBOL = "[A-FSa-fsＡ-ＦＳａ-ｆｓ]{1,2}[+＋]?|[◎○〇◯△▲▽×✕✖╳●◇◆□■☆★]|[1-5１-５]|[Ⅰ-Ⅴ]|[①-⑤]";
const WORD_SYMBOL =
  "[^\\s:：=＝【】（）()]{0,4}(?:達成|順調|完了|実施|遅れ|未着手|終了|中止|継続|廃止)[^\\s:：=＝【】（）()]{0,3}";
const OPEN = "[「『【〔\\[(（<〈]?";
const CLOSE = "[」』】〕\\])）>〉]?";
/** A bracket that closes parts the symbol from its words by itself. */
const CLOSED = "[」』】〕\\]]";
const SEPARATOR = "[:：…‥=＝⇒→]+";
/** The symbol at the start of a line in which white space is one space, and the first sign that parts it from its words. */
const ENTRY = new RegExp(
  `^${OPEN}(${SYMBOL}|${WORD_SYMBOL})(?:${CLOSE}(?: ?(?:評価|ランク|判定))?(?: ?[:：…‥=＝⇒→]|([ ・－―-]))|${CLOSED})`,
);
/** The signs behind the first one that part a symbol from its words, too. */
const MORE_SEPARATORS = new RegExp(`^${SEPARATOR}`);
const MORE_DASHES = /^[ ・－―-]+/;
const INLINE = new RegExp(
  `(?:^|[\\s、,，;；/／(（【「)）】」:：])${OPEN}(${SYMBOL})${CLOSE}\\s*${SEPARATOR}\\s*`,
  "gu",
);
const COLON = new RegExp(`^[^\\s]{0,14}\\s*${SEPARATOR}`, "u");
const BULLETS = /^[・※●*\s]+/;
const TWO_SEPARATORS = /[:：…‥=＝⇒→].*[:：…‥=＝⇒→]/;
const HEADING_START = /^[【[(（<〈■◆○●※\s]+/;
const HEADING_END = /[】\])）>〉:：]/;
const LEGEND_HEADING = /^.{0,12}(?:達成度|評価|評定|判定|進捗|凡例|達成状況).{0,12}$/;
const HEADED_LINE = /^.{0,12}(?:達成度|評価|評定|判定|進捗|凡例|達成状況).{0,8}[】\])）>〉:：]/;
const SYMBOL_ONLY = new RegExp(`^${OPEN}(${SYMBOL})${CLOSE}$`, "u");

/** Whether a symbol is one of a scale of numbers, which are the marks of headings and rows as well. */
export function isDigit(symbol: string): boolean {
  return /^[\d①-⑤Ⅰ-Ⅴ]$/u.test(symbol);
}

/** Several entries in one line: `A：… B：… C：…`. */
function readInline(cell: Cell): Entry[] {
  const text = withoutInvisible(cell.text);
  if (!TWO_SEPARATORS.test(text)) return [];
  const found = [...text.matchAll(INLINE)];
  if (new Set(found.map(([, symbol]) => symbol)).size < 2) return [];
  return found.map((match, i) => ({
    ...symbolOf(match[1] ?? ""),
    definition: bareDefinition(text.slice(match.index + match[0].length, found[i + 1]?.index)),
    cell,
  }));
}

/** A definition without the comma before the next one, and without the end of brackets around all of them. */
function bareDefinition(text: string): string {
  const definition = stripEnd(text, /[\s、,，;；/／】]/);
  return /[（(]/.test(definition) ? definition : stripEnd(definition, /[）)]/);
}

/** A list of words that are levels themselves: `達成／一部達成／未達成`. */
function readWords(cell: Cell): Entry[] {
  const list = withoutInvisible(cell.text).replace(/^.*[:：】]/, "");
  const words = list.split(/[／/・、,，\s]+/).filter((word) => word !== "");
  if (words.length < 2 || words.some((word) => word.length > 12 || levelOf(word) === "unknown")) return [];
  return words.map((word) => ({ ...symbolOf(word), definition: word, cell }));
}

/** A line that begins with a symbol and a separator. */
const LETTER_ENTRY =
  /^[・※●*\s]*[「『【〔[(（]?(?:[A-ZＡ-Ｚa-z]{1,2}|[◎○〇◯△▲×✕]|[\d１-５])[」』】〕\])）]?\s*[:：…=＝]/u;

/** The symbol and the words of a line; a ● before them may be the symbol itself. A level stands on one line. */
function readEntry(raw: string): { symbol: string; definition: string } | null {
  if (/[\n\r]/.test(raw.trim())) return null;
  const text = normalizeSpace(raw);
  const bullets = BULLETS.exec(text)?.[0] ?? "";
  const circle = bullets.lastIndexOf("●");
  return entryAt(text.slice(bullets.length)) ?? (circle < 0 ? null : entryAt(text.slice(circle)));
}

function entryAt(text: string): { symbol: string; definition: string } | null {
  const found = ENTRY.exec(text);
  if (!found?.[1]) return null;
  const more = found[2] === undefined ? MORE_SEPARATORS : MORE_DASHES;
  const definition = text.slice(found[0].length).replace(more, "").trimStart();
  return definition === "" ? null : { symbol: found[1], definition };
}

function readEntries(row: Row, headed: boolean): Entry[] {
  const [first, second] = row.cells;
  if (!first || first.text.length > 600) return [];
  const text = withoutInvisible(first.text);
  if (row.cells.length === 2 && second && first.index <= 3) {
    const symbol = SYMBOL_ONLY.exec(text)?.[1];
    return symbol && (headed || !isDigit(symbol))
      ? [{ ...symbolOf(symbol), definition: second.text, cell: second }]
      : [];
  }
  if (row.cells.length !== 1) return [];
  const inline = readInline(first);
  if (inline.length > 0) return inline;
  // C：実施したが、効果がなかった is one level, not a list of words.
  const words = headed && !LETTER_ENTRY.test(text) ? readWords(first) : [];
  if (words.length > 0) return words;
  const entry = readEntry(text);
  if (entry) {
    const colon = COLON.test(text.replace(BULLETS, ""));
    const { symbol, definition } = entry;
    if ((colon && (headed || !isDigit(symbol))) || (headed && !isDigit(symbol))) {
      return [{ ...symbolOf(symbol), definition, cell: first }];
    }
  }
  return [];
}

/** Whether a line announces a legend of ratings: `【取組達成度】`, `評価区分`, `凡例`. */
export function isLegendHeading(text: string): boolean {
  return text.length <= 30 && LEGEND_HEADING.test(stripEnd(text.replace(HEADING_START, ""), HEADING_END));
}

/** A line that announces a legend, alone or with the levels behind it: `【達成状況】達成／一部達成／未達成`. */
export function isHeaded(row: Row): boolean {
  if (row.cells.length !== 1) return false;
  const text = withoutInvisible(row.cells[0]?.text ?? "");
  return (
    isLegendHeading(text) ||
    (HEADED_LINE.test(text.replace(HEADING_START, "")) && readEntries(row, true).length >= 2)
  );
}

/** Reads the entries of lines; pages repeat their legend to the letter, so each wording is read once. */
export function createEntryReader() {
  const known = new Map<string, readonly Entry[]>();
  return (row: Row, headed: boolean): readonly Entry[] => {
    const [cell] = row.cells;
    if (!cell || row.cells.length > 1 || cell.text.length > 200) return readEntries(row, headed);
    const key = `${headed}${cell.text}`;
    const entries = known.get(key) ?? readEntries(row, headed);
    known.set(key, entries);
    return entries.length === 0 ? entries : entries.map((entry) => ({ ...entry, cell }));
  };
}
