import { append } from "../../core/append.ts";
import type { Cell, Row } from "../../input/grid/types.ts";
import { cleanText } from "../../text/clean.ts";
import { bareDefinition, isCount, predicateOf } from "./definition.ts";
import type { Entry } from "./legend-entries.ts";
import { findSymbolPlaces } from "./symbol-places.ts";
import { printSymbol } from "./symbols.ts";

/** What a run of lines explains. */
export interface Explanation {
  readonly heading: string;
  readonly entries: readonly Entry[];
  readonly notes: ReadonlyMap<string, string>;
  readonly rows: readonly Row[];
}

const NOTE = /^[→⇒(（※]/;
/** A definition that ends so goes on in the next line. */
const UNFINISHED = /[、，てもがにをのはで]$/;
const LONGEST = 600;
/** A row of more cells is one of a table with columns of its own. */
const WIDEST = 3;

/** A row as one line of text, with the cell that each definition is in. */
export function lineOf({ cells }: Row): { text: string; cell: Cell } {
  const [first] = cells as readonly [Cell, ...Cell[]];
  return { text: cells.map(({ text }) => text).join(" "), cell: cells.at(-1) ?? first };
}

/** The entries of a line, and the words before the first of them. */
export function explainLine(row: Row, symbols: readonly string[]): { heading: string; entries: Entry[] } {
  const { text, cell } = lineOf(row);
  if (text.length > LONGEST || row.cells.length > WIDEST) return { heading: "", entries: [] };
  const all = findSymbolPlaces(text, symbols);
  // A space alone parts symbol and words at the start of a line, or where all symbols of the line are parted so.
  const firm = all.filter(({ isLoose }) => !isLoose);
  const places = firm.length >= 2 ? firm : all;
  const entries = places.map(({ symbol, start, edge, end, isTopic }, i) => ({
    symbol,
    printed: printSymbol(text.slice(start, edge)),
    definition: (isTopic ? predicateOf : bareDefinition)(text.slice(end, places[i + 1]?.start)),
    cell,
  }));
  return {
    heading: text.slice(0, places[0]?.start ?? 0),
    entries: entries.filter(({ definition }) => definition !== "" && !isCount(definition)),
  };
}

/** Every run of lines that explains at least two of the symbols. */
export function explainLines(rows: readonly Row[], symbols: readonly string[]): Explanation[] {
  const found: Explanation[] = [];
  for (let at = 0; at < rows.length; ) {
    const run = explainFrom(rows, at, symbols);
    if (run.entries.length >= 2) found.push(run);
    at += Math.max(run.entries.length >= 2 ? run.rows.length : 1, 1);
  }
  return found;
}

function explainFrom(rows: readonly Row[], from: number, symbols: readonly string[]): Explanation {
  const entries: Entry[] = [];
  const notes = new Map<string, string>();
  const taken: Row[] = [];
  let heading = "";
  for (let at = from; at < rows.length; at++) {
    const row = rows[at] as Row;
    const previous = rows[at - 1];
    if (taken.length > 0 && previous && row.line - previous.line > 2) break;
    const line = explainLine(row, symbols);
    const last = entries.at(-1);
    if (line.entries.some(({ symbol }) => entries.some((entry) => entry.symbol === symbol))) break;
    if (line.entries.length > 0) {
      heading += taken.length === 0 ? line.heading : "";
      append(entries, line.entries);
    } else if (last && row.cells.length === 1) {
      const { text } = lineOf(row);
      if (NOTE.test(text)) notes.set(last.symbol, cleanText(`${notes.get(last.symbol) ?? ""} ${text}`).text);
      else if (UNFINISHED.test(previous ? lineOf(previous).text : ""))
        entries[entries.length - 1] = { ...last, definition: last.definition + cleanText(text).text };
      else break;
    } else break;
    taken.push(row);
  }
  return { heading: heading || headingBefore(rows, from, symbols), entries, notes, rows: taken };
}

/** The line right above, where it is short enough to be a heading. */
function headingBefore(rows: readonly Row[], from: number, symbols: readonly string[]): string {
  const [row, above] = [rows[from], rows[from - 1]];
  if (!row || !above || row.line - above.line > 1 || above.cells.length > 1) return "";
  const { text } = lineOf(above);
  if (explainLine(above, symbols).entries.length > 0) return "";
  return text.length <= 40 ? text : "";
}
