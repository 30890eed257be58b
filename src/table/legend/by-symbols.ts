import type { Row } from "../../input/grid/types.ts";
import { foldKey } from "../../text/fold.ts";
import { explainLines } from "./explain-lines.ts";
import { explainWords } from "./explain-words.ts";
import { SUBJECTS } from "./lexicon/subjects.ts";
import { contradicts, type Legend, toLegend } from "./scale.ts";
import { findSiblingWords } from "./sibling-words.ts";
import { familyOf } from "./symbol-families.ts";

/** A column of the body whose symbols a legend may explain. */
export interface RatedColumn {
  readonly heading: string;
  /** Index of its cells under the first header that has it. */
  readonly index: number;
  /** How much its heading speaks for the report's own rating of the year. */
  readonly isFor: number;
  /** The short texts that stand in it, by their keys. */
  readonly symbols: ReadonlySet<string>;
}

/** The legend of a column. */
export interface ColumnLegend {
  readonly column: RatedColumn;
  readonly legend: Legend;
  /** Other places that explain the same, as on other pages. */
  readonly others: readonly Legend[];
  /** The share of the column's symbols that the legend explains. */
  readonly cover: number;
}

/** So much of a column's symbols a legend has to explain. */
const MOST = 0.6;
/** How much speaks against a heading that names something other than the target. */
const OTHER = -2;

/** A legend that explains a column's symbols, and how well it suits the column. */
interface Fit {
  readonly legend: Legend;
  readonly cover: number;
  readonly worth: number;
}

/**
 * For each column the legend that explains just the symbols that stand in it; of several the one whose heading names
 * the column. Columns that no place explains are left out; the column that is likeliest to hold the report's own rating
 * stands first.
 *
 * @param rows what may hold a legend in any form
 * @param usual the legends that are written as most are
 */
export function findColumnLegends(
  rows: readonly Row[],
  columns: readonly RatedColumn[],
  usual: readonly Legend[],
): ColumnLegend[] {
  const known = new Map<string, readonly Legend[]>();
  const all = columns.flatMap(({ symbols }) => familyOf(symbols));
  const fits = columns.map((column) => {
    const key = [...column.symbols].toSorted().join("\n");
    const found = known.get(key) ?? withExplained(usual, rows, column.symbols, all);
    known.set(key, found);
    return found.flatMap((legend) => fitTo(legend, column));
  });
  const best = new Map<Legend, number>();
  for (const { legend, worth } of fits.flat()) best.set(legend, Math.max(worth, best.get(legend) ?? worth));
  return columns
    .flatMap((column, i) => choose(column, fits[i] ?? [], best))
    .toSorted((a, b) => weigh(b) - weigh(a));
}

function weigh({ column, cover, legend }: ColumnLegend): number {
  const key = foldKey(column.heading);
  const other = SUBJECTS.some((word) => key.includes(word)) ? OTHER : 0;
  return column.isFor + cover + other + (legend.levels.some(({ level }) => level !== "unknown") ? 1 : 0);
}

/** The usual legends, and those of other forms that explain more of the symbols than the usual reading of their lines. */
function withExplained(
  usual: readonly Legend[],
  rows: readonly Row[],
  symbols: ReadonlySet<string>,
  all: readonly string[],
): readonly Legend[] {
  const wanted = [...familyOf(symbols), ...findSiblingWords(rows, symbols)];
  const stops = longestFirst(all.filter((symbol) => !wanted.includes(symbol)));
  const explained = [...explainLines(rows, longestFirst(wanted), stops), ...explainWords(rows, symbols)].map(
    toLegend,
  );
  const counted = (one: Legend) => one.levels.filter(({ symbol }) => symbols.has(symbol)).length;
  const told = new Map<Row, number>();
  for (const legend of usual)
    for (const row of legend.rows) told.set(row, Math.max(told.get(row) ?? 0, counted(legend)));
  const isNew = (one: Legend) => one.rows.every((row) => (told.get(row) ?? -1) < counted(one));
  return [...usual, ...explained.filter(isNew)];
}

function longestFirst(symbols: readonly string[]): string[] {
  return [...new Set(symbols)].toSorted((a, b) => b.length - a.length);
}

function fitTo(legend: Legend, { symbols, heading }: RatedColumn): Fit[] {
  const own = legend.levels.filter(({ symbol }) => symbols.has(symbol)).length;
  const cover = own / symbols.size;
  if (own < Math.min(2, symbols.size) || cover < MOST) return [];
  const shared = sharedLength(foldKey(legend.heading), foldKey(heading));
  return [{ legend, cover, worth: cover * 10 + shared + (hasOwnWords(legend) ? 0.5 : 0) }];
}

/** Whether most levels are explained by other words than the symbol itself, as in no mere list of them. */
function hasOwnWords({ levels }: Legend): boolean {
  return (
    levels.filter(({ symbol, definition }) => foldKey(definition) !== foldKey(symbol)).length * 2 >
    levels.length
  );
}

/** @param best for each legend how well it suits the column that it suits best */
function choose(
  column: RatedColumn,
  fits: readonly Fit[],
  best: ReadonlyMap<Legend, number>,
): ColumnLegend[] {
  const [first, ...rest] = fits.toSorted((a, b) => b.worth - a.worth);
  if (!first) return [];
  const { legend, cover } = first;
  const isRival = ({ legend: { rows }, worth }: Fit) =>
    worth === first.worth && !rows.some((row) => legend.rows.includes(row));
  const isDoubtful = rest.some((one) => isRival(one) && contradicts(one.legend, legend));
  if (isDoubtful) return [{ column, others: [], cover, legend: withoutLevels(legend) }];
  const others = rest.flatMap((one) =>
    one.worth >= (best.get(one.legend) ?? 0) && !contradicts(one.legend, legend) ? [one.legend] : [],
  );
  return [{ column, others, cover, legend }];
}

/** The length of the longest run of characters that two headings share. */
function sharedLength(a: string, b: string): number {
  for (let length = Math.min(b.length, 12); length > 0; length--)
    for (let at = 0; at + length <= b.length; at++) if (a.includes(b.slice(at, at + length))) return length;
  return 0;
}

/** A legend of which nobody can tell whether it is meant accuses nobody. */
export function withoutLevels(legend: Legend): Legend {
  return {
    ...legend,
    levels: legend.levels.map(({ symbol, printed, definition, span }) => ({
      symbol,
      printed,
      definition,
      span,
      level: "unknown" as const,
    })),
  };
}
