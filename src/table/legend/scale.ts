import { append } from "../../core/append.ts";
import type { Row } from "../../input/grid/types.ts";
import { cleanText, withoutInvisible } from "../../text/clean.ts";
import { foldKey } from "../../text/fold.ts";
import type { ScaleLevel } from "../model/types.ts";
import { createEntryReader, type Entry, isDigit, isHeaded } from "./legend-entries.ts";
import { LEVEL_ORDER, levelOf, readPercentBounds } from "./levels.ts";

/** A legend as one page prints it, and the rows it takes. */
export interface Legend {
  readonly levels: readonly ScaleLevel[];
  readonly rows: readonly Row[];
}

const CONTINUATION = /^[→⇒(（]/;

/** What a definition says of the target. */
type Meaning = Pick<ScaleLevel, "level" | "min" | "max">;

/** Pages repeat their legend, so each definition is read once. */
function createMeanings(): (definition: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (definition) => {
    const meaning = known.get(definition) ?? { level: levelOf(definition), ...readPercentBounds(definition) };
    known.set(definition, meaning);
    return meaning;
  };
}

function toLevels(
  entries: readonly Entry[],
  notes: ReadonlyMap<string, string>,
  meaningOf: (definition: string) => Meaning,
): ScaleLevel[] {
  const seen = new Set<string>();
  const levels = entries.flatMap(({ symbol, definition: raw, cell }): ScaleLevel[] => {
    if (seen.has(symbol)) return [];
    seen.add(symbol);
    const definition = cleanText(raw).text;
    const note = notes.get(symbol);
    return [
      {
        symbol,
        definition,
        ...meaningOf(definition),
        ...(note ? { note } : {}),
        span: cell.span,
      },
    ];
  });
  const rank = (level: ScaleLevel | undefined) => LEVEL_ORDER.indexOf(level?.level ?? "unknown");
  const worstFirst = rank(levels[0]) > rank(levels.at(-1)) && levels.at(-1)?.level !== "unknown";
  return worstFirst ? levels.reverse() : levels;
}

/** Finds every legend of the rating scale among the given rows, which hold no table row. */
export function findLegends(rows: readonly Row[]): Legend[] {
  const legends: Legend[] = [];
  const meaningOf = createMeanings();
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
      append(entries, read(heading, true));
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
    if (entries.length >= 2) legends.push({ levels: toLevels(entries, notes, meaningOf), rows: taken });
    i = entries.length >= 2 ? at : i + 1;
  }
  return legends;
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
