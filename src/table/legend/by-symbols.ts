import type { Row } from "../../input/grid/types.ts";
import { foldKey } from "../../text/fold.ts";
import type { BodySymbols } from "./body-symbols.ts";
import { type Explanation, explainLines } from "./explain-lines.ts";
import { explainWords } from "./explain-words.ts";
import { SUBJECTS } from "./lexicon/subjects.ts";
import { contradicts, type Legend, toLegend } from "./scale.ts";
import { familyOf } from "./symbol-families.ts";

/** A column of the body whose symbols a legend may explain. */
export interface RatedColumn extends BodySymbols {
  readonly heading: string;
}

interface Fit {
  readonly column: RatedColumn;
  readonly legend: Legend;
  /** Other places that explain the same, as on other pages. */
  readonly others: readonly Legend[];
  /** The share of the column's symbols that the legend explains. */
  readonly cover: number;
}

const RATED = [
  "達成",
  "進捗",
  "評価",
  "判定",
  "評定",
  "評点",
  "成果",
  "ランク",
  "評語",
  "進み具合",
  "状況",
  "結果",
  "段階",
];
/** So much of a column's symbols a legend has to explain. */
const MOST = 0.6;

/**
 * The legend that explains just the symbols that stand in a column of the body: of several columns the one that is
 * headed as a rating of what was reached; of several legends the one whose heading names the column.
 *
 * @param rows what may hold a legend
 * @returns null where no place explains a column's symbols
 */
export function findLegendOfColumn(rows: readonly Row[], columns: readonly RatedColumn[]): Fit | null {
  const fits = columns.flatMap((column) => {
    const fit = fitColumn(rows, column);
    return fit ? [fit] : [];
  });
  return fits.toSorted((a, b) => weigh(b) - weigh(a))[0] ?? null;
}

function weigh({ column: { heading }, cover, legend }: Fit): number {
  const key = foldKey(heading);
  const other = SUBJECTS.some((word) => key.includes(word)) ? -4 : 0;
  return (
    cover +
    other +
    RATED.filter((word) => key.includes(word)).length +
    (legend.levels.some(({ level }) => level !== "unknown") ? 1 : 0)
  );
}

function fitColumn(rows: readonly Row[], column: RatedColumn): Fit | null {
  const found = [...explainLines(rows, familyOf(column.symbols)), ...explainWords(rows, column.symbols)];
  const fits = found.flatMap((one) => {
    const own = one.entries.filter(({ symbol }) => column.symbols.has(symbol)).length;
    const cover = own / column.symbols.size;
    return own >= Math.min(2, column.symbols.size) && cover >= MOST ? [{ one, cover }] : [];
  });
  const best = fits.toSorted((a, b) => worth(b.one, b.cover, column) - worth(a.one, a.cover, column))[0];
  if (!best) return null;
  const rivals = fits.filter(
    ({ one, cover }) => one !== best.one && worth(one, cover, column) === worth(best.one, best.cover, column),
  );
  const legend = toLegend(best.one);
  const others = fits.flatMap(({ one }) => (one === best.one ? [] : [toLegend(one)]));
  const same = others.filter((one) => covered(one, legend) && !contradicts(one, legend));
  const isDoubtful = rivals.some(({ one }) => contradicts(toLegend(one), legend));
  return { column, others: same, cover: best.cover, legend: isDoubtful ? withoutLevels(legend) : legend };
}

function worth({ heading }: Explanation, cover: number, column: RatedColumn): number {
  return cover * 10 + sharedLength(foldKey(heading), foldKey(column.heading));
}

/** The length of the longest run of characters that two headings share. */
function sharedLength(a: string, b: string): number {
  for (let length = Math.min(b.length, 12); length > 0; length--)
    for (let at = 0; at + length <= b.length; at++) if (a.includes(b.slice(at, at + length))) return length;
  return 0;
}

/** Whether one legend explains the symbols of another. */
function covered(one: Legend, { levels }: Legend): boolean {
  return levels.every(({ symbol }) => one.levels.some((level) => level.symbol === symbol));
}

/** A legend of which nobody can tell whether it is meant accuses nobody. */
function withoutLevels(legend: Legend): Legend {
  return {
    ...legend,
    levels: legend.levels.map(({ symbol, definition, span }) => ({
      symbol,
      definition,
      span,
      level: "unknown" as const,
    })),
  };
}
