import { append } from "../../core/append.ts";
import type { Row } from "../../input/grid/types.ts";
import { cleanText } from "../../text/clean.ts";
import { createLineReader, type LinePart, lineOf } from "./explain-line.ts";
import type { Entry } from "./legend-entries.ts";

/** What a run of lines explains. */
export interface Explanation {
  readonly heading: string;
  readonly entries: readonly Entry[];
  readonly notes: ReadonlyMap<string, string>;
  readonly rows: readonly Row[];
}

type LineReader = ReturnType<typeof createLineReader>;

const NOTE = /^[→⇒(（※]/;
/** A definition that ends so goes on in the next line. */
const UNFINISHED = /[、，てもがにをのはで]$/;
const NO_NOTES: ReadonlyMap<string, string> = new Map();
const NOTHING: LinePart = { heading: "", entries: [] };

/**
 * Every run of lines that explains at least two of the symbols, and every line that explains them beside others.
 *
 * @param symbols longest first
 * @param stops symbols of other columns, whose legends may stand in the same line
 */
export function explainLines(
  rows: readonly Row[],
  symbols: readonly string[],
  stops: readonly string[],
): Explanation[] {
  const found: Explanation[] = [];
  const read = createLineReader(symbols, stops);
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] as Row;
    const parts = read(row);
    if (parts.length === 0) {
      at++;
      continue;
    }
    const run = parts.length > 1 ? null : explainFrom(rows, at, read);
    if (run && run.entries.length >= 2) found.push(run);
    for (const part of parts.length > 1 ? parts : [])
      if (part.entries.length >= 2) found.push({ ...part, notes: NO_NOTES, rows: [row] });
    at += run && run.entries.length >= 2 ? Math.max(run.rows.length, 1) : 1;
  }
  return found;
}

function explainFrom(rows: readonly Row[], from: number, read: LineReader): Explanation {
  const entries: Entry[] = [];
  const notes = new Map<string, string>();
  const taken: Row[] = [];
  let heading = "";
  for (let at = from; at < rows.length; at++) {
    const row = rows[at] as Row;
    const previous = rows[at - 1];
    if (taken.length > 0 && previous && row.line - previous.line > 2) break;
    const [line = NOTHING, ...others] = read(row);
    if (taken.length > 0 && others.length > 0) break;
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
  return { heading: heading || headingBefore(rows, from, read), entries, notes, rows: taken };
}

/** The line right above, where it is short enough to be a heading. */
function headingBefore(rows: readonly Row[], from: number, read: LineReader): string {
  const [row, above] = [rows[from], rows[from - 1]];
  if (!row || !above || row.line - above.line > 1 || above.cells.length > 1) return "";
  const { text } = lineOf(above);
  if (read(above).length > 0) return "";
  return text.length <= 40 ? text : "";
}
