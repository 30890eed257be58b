import type { Row } from "../../input/grid/types.ts";
import { cleanText } from "../../text/clean.ts";
import { isCount } from "./definition.ts";
import { lineOf } from "./explain-line.ts";
import type { Explanation } from "./explain-lines.ts";
import type { Entry } from "./legend-entries.ts";
import { levelOf } from "./levels.ts";
import { findNamedBands } from "./named-bands.ts";
import { normalizeSymbol, symbolOf } from "./symbols.ts";

const QUOTED = /[「『]([^「」『』]{1,24})[」』]/g;
const LIST = /[／/・、,，|｜\s]+/;
const ENGLISH_LIST = / ?[/／|,] ?/;
const LABEL = /^[^:：】]{0,20}[:：】]/;
const NO_NOTES: ReadonlyMap<string, string> = new Map();
const LONGEST = 600;

/** Lines in which the body's words stand as levels of their own, and sentences that name the band before its symbol. */
export function explainWords(rows: readonly Row[], symbols: ReadonlySet<string>): Explanation[] {
  // Pages repeat their lines to the letter, and most explain nothing.
  const mute = new Set<string>();
  const alone = rows.flatMap((row) => {
    const { text } = lineOf(row);
    if (mute.has(text)) return [];
    const found = [listIn(row, symbols), bandsIn(row, symbols)].filter((one) => one.entries.length >= 2);
    if (found.length === 0) mute.add(text);
    return found;
  });
  return [...alone, ...rows.map((_, i) => transposed(rows, i, symbols)), linesOfWords(rows, symbols)].filter(
    (one) => one.entries.length >= 2,
  );
}

function entriesOf(words: readonly string[], row: Row, symbols: ReadonlySet<string>): Entry[] {
  const { cell } = lineOf(row);
  const entries = words.map((word) => ({
    ...symbolOf(word),
    definition: cleanText(word).text,
    cell,
  }));
  const known = entries.filter(({ symbol }) => symbols.has(symbol) && symbol.length > 1);
  if (known.length < 2) return [];
  return entries.filter(({ symbol, definition }) => symbols.has(symbol) || levelOf(definition) !== "unknown");
}

function listIn(row: Row, symbols: ReadonlySet<string>): Explanation {
  const { text, folded } = lineOf(row);
  const may = [...symbols].filter((symbol) => symbol.length > 1 && folded.includes(symbol[0] as string));
  if (may.length < 2) return { heading: "", entries: [], notes: NO_NOTES, rows: [row] };
  const quoted = [...text.matchAll(QUOTED)].map(([, word]) => word as string);
  const list = text.replace(LABEL, "");
  const heading = text.slice(0, text.length - list.length) || text;
  const words = [quoted, list.split(ENGLISH_LIST), list.split(LIST)].map((pieces) =>
    entriesOf(
      pieces.filter((piece) => piece !== ""),
      row,
      symbols,
    ),
  );
  const entries = words.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return { heading, entries, notes: NO_NOTES, rows: [row] };
}

/** 100％以上をＡ、70％以上100％未満をＢとした。 */
function bandsIn(row: Row, symbols: ReadonlySet<string>): Explanation {
  const { text, cell } = lineOf(row);
  const places = text.length > LONGEST ? [] : findNamedBands(text, symbols);
  return {
    heading: text.slice(0, places[0]?.start ?? 0),
    entries: places.map(({ name, definition }) => ({ ...symbolOf(name), definition, cell })),
    notes: NO_NOTES,
    rows: [row],
  };
}

/** A table whose symbols stand side by side, with their words in the row below. */
function transposed(rows: readonly Row[], at: number, symbols: ReadonlySet<string>): Explanation {
  const [row, below] = [rows[at], rows[at + 1]];
  const own = row?.cells.filter(({ text }) => symbols.has(normalizeSymbol(text))) ?? [];
  const entries =
    own.length < 2 || !row || !below || own.length < row.cells.length - 1
      ? []
      : own.flatMap(({ index, text }): Entry[] => {
          const cell = below.cells.find((one) => one.index === index);
          return cell && !isCount(cell.text) ? [{ ...symbolOf(text), definition: cell.text, cell }] : [];
        });
  return { heading: "", entries, notes: NO_NOTES, rows: row && below ? [row, below] : [] };
}

/** Phrases, each on a line of its own. */
function linesOfWords(rows: readonly Row[], symbols: ReadonlySet<string>): Explanation {
  const isWord = (row: Row | undefined) =>
    row?.cells.length === 1 && symbols.has(normalizeSymbol(lineOf(row).text));
  const first = rows.findIndex(isWord);
  if (first < 0) return { heading: "", entries: [], notes: NO_NOTES, rows: [] };
  const last = rows.findLastIndex(isWord);
  const own = rows.filter(
    (row, i) =>
      row.cells.length === 1 &&
      ((i >= first && i <= last) ||
        (i === last + 1 &&
          row.line === (rows[last]?.line ?? 0) + 1 &&
          levelOf(lineOf(row).text) !== "unknown")),
  );
  const isRun = (own.at(-1)?.line ?? 0) - (own[0]?.line ?? 0) < own.length && own.length <= 10;
  const entries = isRun ? own.flatMap((row) => entriesAlone(row)) : [];
  return {
    heading: lineOf(rows[first - 1] ?? (rows[first] as Row)).text,
    entries,
    notes: NO_NOTES,
    rows: own,
  };
}

function entriesAlone(row: Row): Entry[] {
  const { text, cell } = lineOf(row);
  return [{ ...symbolOf(text), definition: cleanText(text).text, cell }];
}
