import type { Finding } from "../../core/finding.ts";
import type { Span } from "../../core/span.ts";
import type { Row } from "../../input/grid/types.ts";
import { legendDiffers } from "../model/diagnostics.ts";
import type { Column, ScaleLevel, TableSettings } from "../model/types.ts";
import { type ChosenLegends, legendsOf } from "./choose-legends.ts";
import { type Legend, type LegendLevel, legendSignature, toScale } from "./scale.ts";
import { normalizeSymbol, printSymbol } from "./symbols.ts";

/** Symbols that are ratings wherever a report has no legend. */
const COMMON_SYMBOLS =
  "S A B C D E ◎ ○ △ × ▲ ● 達成 概ね達成 おおむね達成 ほぼ達成 一部達成 未達成 順調 概ね順調 おおむね順調 やや遅れ 遅れ 未実施 未着手".split(
    " ",
  );

/** The scale that some legends make, with what the user says of its symbols. */
export function scaleOf(legends: readonly Legend[], settings: TableSettings, span: Span): ScaleLevel[] {
  return withSaidLevels(toScale(mergeLegends(legends)), settings, span);
}

/** The scales of all columns of ratings that have legends. */
export function scalesByColumn({ byColumn }: ChosenLegends) {
  return byColumn.map((one) => ({
    heading: one.column.heading,
    index: one.column.index,
    levels: toScale(mergeLegends(legendsOf(one))),
  }));
}

/** A scale with what the user says of its symbols; those that no legend explains come last. */
function withSaidLevels(
  scale: readonly ScaleLevel[],
  { ratings = {} }: TableSettings,
  span: Span,
): ScaleLevel[] {
  const said = new Map(Object.entries(ratings).map(([symbol, level]) => [normalizeSymbol(symbol), level]));
  const known = scale.map((one) => ({ ...one, level: said.get(normalizeSymbol(one.symbol)) ?? one.level }));
  const explained = new Set(scale.map(({ symbol }) => normalizeSymbol(symbol)));
  const others = Object.entries(ratings).filter(([symbol]) => !explained.has(normalizeSymbol(symbol)));
  return [
    ...known,
    ...others.map(([symbol, level]) => ({ symbol: printSymbol(symbol), level, definition: "", span })),
  ];
}

/** The keys of the symbols that are ratings. */
export function symbolsOf(scale: readonly ScaleLevel[]): ReadonlySet<string> {
  return new Set(scale.length > 0 ? scale.map(({ symbol }) => normalizeSymbol(symbol)) : COMMON_SYMBOLS);
}

/** The legends of the column that was taken for the rating, where its own are known. */
export function legendsOfRating(
  { own, byColumn }: ChosenLegends,
  columns: readonly Column[],
): readonly Legend[] {
  const rating = columns.find(({ field }) => field === "rating");
  const found = byColumn.find(
    ({ column }) => column.index === rating?.index && column.heading === rating.heading,
  );
  return found ? legendsOf(found) : own;
}

/** A scale made of every page's legend: the first wording of each symbol counts. */
function mergeLegends(legends: readonly Legend[]): LegendLevel[] {
  const longest = legends.toSorted((a, b) => b.levels.length - a.levels.length)[0]?.levels ?? [];
  return longest.map(
    (level) => legends.flatMap(({ levels }) => levels).find(({ symbol }) => symbol === level.symbol) ?? level,
  );
}

/** Legends of later pages that differ from the first; `pages` holds the page of each row. */
export function legendFindings(
  legends: readonly Legend[],
  pages: Int32Array,
  rows: readonly Row[],
): Finding[] {
  const [first, ...others] = legends;
  if (!first) return [];
  const seen = new Set([legendSignature(first)]);
  const found: Finding[] = [];
  for (const legend of others) {
    const signature = legendSignature(legend);
    if (seen.has(signature)) continue;
    seen.add(signature);
    const page = (pages[rows.indexOf(legend.rows[0] as Row)] ?? 0) + 1;
    for (const level of legend.levels) {
      const before = first.levels.find(({ symbol }) => symbol === level.symbol);
      const words = (one: typeof level | undefined) => [one?.definition, one?.note].filter(Boolean).join(" ");
      if (before && words(before) === words(level)) continue;
      found.push(
        legendDiffers.at(
          level.span,
          { page, symbol: level.symbol, found: words(level), first: before ? words(before) : "" },
          before
            ? { related: [{ message: { ja: "最初の凡例", en: "the first legend" }, span: before.span }] }
            : {},
        ),
      );
    }
  }
  return found;
}
