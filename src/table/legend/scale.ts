import { append } from "../../core/append.ts";
import type { Row } from "../../input/grid/types.ts";
import { cleanText, withoutInvisible } from "../../text/clean.ts";
import { foldKey, foldWidth } from "../../text/fold.ts";
import type { ScaleLevel } from "../model/types.ts";
import type { Explanation } from "./explain-lines.ts";
import { createEntryReader, type Entry, isDigit, isHeaded } from "./legend-entries.ts";
import { type ReadLevel, readLevels } from "./read-levels.ts";

/** A level whose symbol is the key by which it is known, whatever its case. */
export interface LegendLevel extends ScaleLevel {
  readonly printed: string;
}

/** A legend as one page prints it, and the rows it takes. */
export interface Legend {
  /** The words that announce it; empty where there are none. */
  readonly heading: string;
  readonly levels: readonly LegendLevel[];
  readonly rows: readonly Row[];
}

const CONTINUATION = /^[→⇒(（]/;

function toLevels(
  entries: readonly Entry[],
  notes: ReadonlyMap<string, string>,
  heading: string,
): LegendLevel[] {
  const seen = new Set<string>();
  const own = entries.filter(({ symbol }) => !seen.has(symbol) && seen.add(symbol));
  const lines = own.map(({ symbol, printed, definition, cell }) => {
    const note = notes.get(symbol);
    return {
      symbol,
      printed,
      definition: cleanText(definition).text,
      ...(note ? { note } : {}),
      span: cell.span,
    };
  });
  const read = readLevels(lines, heading);
  const levels = lines.map((line, i) => ({ ...line, ...(read.levels[i] as ReadLevel) }));
  return read.isWorstFirst ? levels.reverse() : levels;
}

/** The legend that some lines make. */
export function toLegend({ heading, entries, notes, rows }: Explanation): Legend {
  return { heading, levels: toLevels(entries, notes, heading), rows };
}

/** The levels of a legend as a report's scale: with the symbols as they are printed. */
export function toScale(levels: readonly LegendLevel[]): ScaleLevel[] {
  return levels.map(({ printed, ...level }) => ({ ...level, symbol: printed }));
}

/** Finds every legend of the rating scale among the given rows, which hold no table row. */
export function findLegends(rows: readonly Row[]): Legend[] {
  const legends: Legend[] = [];
  const read = createEntryReader();
  for (let i = 0; i < rows.length; ) {
    const taken: Row[] = [];
    const entries: Entry[] = [];
    const notes = new Map<string, string>();
    const heading = rows[i] as Row;
    const headed = isHeaded(heading);
    let at = i;
    if (headed) {
      taken.push(heading);
      const own = read(heading, true);
      if (own.length > 1) append(entries, own);
      at++;
    }
    for (; at < rows.length; at++) {
      const row = rows[at] as Row;
      const previous = rows[at - 1];
      if (taken.length > 0 && previous && row.line - previous.line > 2) break;
      const text = withoutInvisible(row.cells[0]?.text ?? "");
      const last = entries.at(-1);
      const found = read(row, headed);
      if (found.some(({ symbol }) => !goesWith(entries, symbol))) break;
      if (found.length > 0) append(entries, found);
      else if (last && row.cells.length === 1 && CONTINUATION.test(text))
        notes.set(last.symbol, cleanText(`${notes.get(last.symbol) ?? ""} ${text}`).text);
      else break;
      taken.push(row);
    }
    const label = labelBefore(entries);
    const words = label !== "" ? label : headed ? headingOf(heading, entries) : lineAbove(rows, i);
    if (entries.length >= 2) legends.push(toLegend({ heading: words, entries, notes, rows: taken }));
    i = entries.length >= 2 ? at : i + 1;
  }
  return legends;
}

/** The words that announce a legend: before its first level where both stand in one line. */
function headingOf({ cells }: Row, [first]: readonly Entry[]): string {
  const text = cells[0]?.text ?? "";
  const end = first && first.cell === cells[0] ? text.indexOf(first.definition) : text.length;
  return end < 0 ? text : text.slice(0, end);
}

const LABEL = /[\p{Script=Han}\p{Script=Katakana}]{2}/u;

/** The words that stand before the first level in its line: 必要性 in `必要性 4：高い 3：普通`; empty where none do. */
function labelBefore([first]: readonly Entry[]): string {
  const text = first?.cell.text ?? "";
  const before = first ? text.slice(0, Math.max(0, text.indexOf(first.definition))) : "";
  const at = first ? foldWidth(before).toUpperCase().lastIndexOf(first.symbol) : -1;
  const label = at < 0 ? "" : before.slice(0, at);
  return LABEL.test(label) ? label : "";
}

/** A line right above the first level that is short enough to be a heading. */
function lineAbove(rows: readonly Row[], at: number): string {
  const [row, above] = [rows[at], rows[at - 1]];
  const text = above?.cells.length === 1 ? (above.cells[0]?.text ?? "") : "";
  return row && above && row.line - above.line === 1 && text.length <= 20 ? text : "";
}

/** Whether a symbol may be the next of a legend: none of it yet, and not a number among letters. */
function goesWith(entries: readonly Entry[], symbol: string): boolean {
  return entries.every((entry) => entry.symbol !== symbol && isDigit(entry.symbol) === isDigit(symbol));
}

/** What a legend says, without spaces and widths, for telling whether two pages agree. */
export function legendSignature(legend: Legend): string {
  return legend.levels
    .map(({ symbol, definition, note }) => foldKey(`${symbol}:${definition}${note ?? ""}`))
    .join("|");
}

/** Whether two legends give one symbol different levels. */
export function contradicts(one: Legend, other: Legend): boolean {
  return one.levels.some(({ symbol, level }) => {
    const same = other.levels.find((candidate) => candidate.symbol === symbol);
    return same !== undefined && same.level !== level;
  });
}
