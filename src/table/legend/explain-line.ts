import type { Cell, Row } from "../../input/grid/types.ts";
import { bareDefinition, isCount, predicateOf } from "./definition.ts";
import type { Entry } from "./legend-entries.ts";
import { levelOf } from "./levels.ts";
import { findSymbolPlaces, foldSymbols, type SymbolPlace } from "./symbol-places.ts";
import { printSymbol } from "./symbols.ts";

/** What a line, or a part of it, explains. */
export interface LinePart {
  /** The words before its first entry. */
  readonly heading: string;
  readonly entries: readonly Entry[];
}

const LONGEST = 600;
/** A row of more cells is one of a table with columns of its own. */
const WIDEST = 3;
/** Where the words before a symbol may begin to name what it is a symbol of. */
const LABEL_START = /[\s【／/。；;（(]/;
const LONGEST_LABEL = 20;

/** A row as one line of text. */
export interface Line {
  readonly text: string;
  /** The text with its symbols in one form; as long as the text. */
  readonly folded: string;
  /** The cell that each definition is in. */
  readonly cell: Cell;
}

/** Each row is looked at for the symbols of every column. */
const LINES = new WeakMap<Row, Line>();

export function lineOf(row: Row): Line {
  const known = LINES.get(row);
  if (known) return known;
  const [first] = row.cells as readonly [Cell, ...Cell[]];
  const text = row.cells.map((cell) => cell.text).join(" ");
  const line = { text, folded: foldSymbols(text), cell: row.cells.at(-1) ?? first };
  LINES.set(row, line);
  return line;
}

/**
 * Tells what a line explains of the symbols: nothing, one list of them, or several where other symbols stand between, or
 * the same ones again. Pages repeat their lines to the letter: a text is read once.
 *
 * @param symbols longest first
 * @param stops symbols of other columns
 */
export function createLineReader(symbols: readonly string[], stops: readonly string[]) {
  const known = new Map<string, readonly LinePart[]>();
  return (row: Row): readonly LinePart[] => {
    const { text, folded, cell } = lineOf(row);
    if (text.length > LONGEST || row.cells.length > WIDEST) return NOTHING;
    const parts = known.get(text);
    if (parts) return parts.length === 0 ? parts : parts.map((part) => inCell(part, cell));
    const own = explainText(text, folded, cell, symbols, stops);
    known.set(text, own);
    return own;
  };
}

const NOTHING: readonly LinePart[] = [];

function inCell({ heading, entries }: LinePart, cell: Cell): LinePart {
  return { heading, entries: entries.map((entry) => ({ ...entry, cell })) };
}

function explainText(
  text: string,
  folded: string,
  cell: Cell,
  symbols: readonly string[],
  stops: readonly string[],
): readonly LinePart[] {
  const own = choosePlaces(findSymbolPlaces(folded, symbols), text);
  if (own.length === 0) return NOTHING;
  const others = findSymbolPlaces(folded, stops).filter(
    (place) => !place.isLoose && !place.isTopic && !own.some(({ start }) => start === place.start),
  );
  const places = [...own, ...(others.length >= 2 ? others : [])].toSorted((a, b) => a.start - b.start);
  return groupPlaces(places, new Set(own)).map((group) => readGroup(group, places, text, cell));
}

/** A space alone parts symbol and words at the start of a line, or where all symbols of the line are parted so. */
function choosePlaces(all: readonly SymbolPlace[], text: string): readonly SymbolPlace[] {
  const firm = all.filter(({ isLoose }) => !isLoose);
  if (firm.length >= 2) return firm;
  const parted = all.filter(({ isTight }) => !isTight);
  const tells = ({ end }: SymbolPlace, i: number) =>
    levelOf(bareDefinition(text.slice(end, all[i + 1]?.start))) !== "unknown";
  return parted.length < 2 && new Set(all.map(({ symbol }) => symbol)).size >= 2 && all.some(tells)
    ? all
    : parted;
}

/** Runs of own places in which no symbol stands twice. */
function groupPlaces(places: readonly SymbolPlace[], own: ReadonlySet<SymbolPlace>): SymbolPlace[][] {
  const groups: SymbolPlace[][] = [];
  let group: SymbolPlace[] | null = null;
  for (const place of places) {
    if (!own.has(place)) group = null;
    else if (!group || group.some(({ symbol }) => symbol === place.symbol)) {
      group = [place];
      groups.push(group);
    } else group.push(place);
  }
  return groups;
}

function readGroup(
  group: readonly SymbolPlace[],
  places: readonly SymbolPlace[],
  text: string,
  cell: Cell,
): LinePart {
  const entries = group.map((place, i): Entry => {
    const next = places[places.indexOf(place) + 1];
    const raw = text.slice(place.end, next?.start);
    const endsGroup = i === group.length - 1 && next !== undefined;
    const own = endsGroup ? raw.slice(0, raw.length - labelOf(raw).length) : raw;
    return {
      symbol: place.symbol,
      printed: printSymbol(text.slice(place.start, place.edge)),
      definition: (place.isTopic ? predicateOf : bareDefinition)(own),
      cell,
    };
  });
  const [first] = group as readonly [SymbolPlace, ...SymbolPlace[]];
  const before = places[places.indexOf(first) - 1];
  return {
    heading: before ? labelOf(text.slice(before.end, first.start)) : text.slice(0, first.start),
    entries: entries.filter(({ definition }) => definition !== "" && !isCount(definition)),
  };
}

/** The words at the end of a definition that name what the symbols behind it are symbols of: 【達成度】, 進捗：. */
function labelOf(raw: string): string {
  const end = raw.trimEnd().length;
  for (let at = end - 1; at > 0 && end - at <= LONGEST_LABEL; at--)
    if (LABEL_START.test(raw[at] as string)) return raw.slice(at);
  return "";
}
