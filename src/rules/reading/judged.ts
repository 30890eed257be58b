import type { Related } from "../../core/finding.ts";
import type { Assessment, Indicator } from "../../indicator/model/types.ts";
import { type ReasonSlug, slugOf } from "../../indicator/verdict/reasons.ts";
import type { Level, ScaleLevel } from "../../report/types.ts";
import { quoteStart } from "./places.ts";

/** One indicator as a message and a program need it, in the report's own words. */
interface IndicatorFact {
  readonly name: string;
  readonly target: string;
  readonly actual: string | null;
  readonly attainment: number | null;
  /** As the indicator has it: `difference` where `actual` is only the distance from the target. */
  readonly reason: ReasonSlug | null;
}

/** A rating beside the indicators that speak against it, the most telling first. */
export interface RatingFact {
  readonly rating: string;
  readonly level: Level;
  readonly definition: string;
  /** The legend defines the rating by an achievement rate. */
  readonly byPercent: boolean;
  readonly indicators: readonly IndicatorFact[];
}

/** How many indicators a message names. */
const NAMED = 3;

/** The facts behind a finding about a rating. */
export function toRatingFact(scaleLevel: ScaleLevel, indicators: readonly Indicator[]): RatingFact {
  const { symbol, level, definition, min, max } = scaleLevel;
  return {
    rating: symbol,
    level,
    definition,
    byPercent: min !== undefined || max !== undefined,
    indicators: indicators.map(({ name, target, actual, attainment, reason }) => ({
      name,
      target: target.text,
      actual: actual?.text ?? null,
      attainment,
      reason: slugOf(reason),
    })),
  };
}

/** 評価Aは「目標を達成」だが、歳入決算規模は目標291億円に対し414億円. */
export function describeJa({ rating, definition, byPercent, indicators }: RatingFact): string {
  const named = indicators.slice(0, NAMED).map(({ name, target, actual, attainment, reason }) => {
    if (reason === "difference") return `${name}は目標${target}と${actual}の差`;
    const rate = byPercent && attainment !== null ? `（達成率${percent(attainment)}）` : "";
    return `${name}は目標${target}に対し${actual ?? "実績の記載なし"}${rate}`;
  });
  const rest = indicators.length > NAMED ? `（ほか${indicators.length - NAMED}件）` : "";
  return `評価${rating}は「${quoteStart(definition)}」だが、${named.join("、")}${rest}`;
}

/** The same in English, the report's own words untranslated. */
export function describeEn({ rating, definition, byPercent, indicators }: RatingFact): string {
  const named = indicators.slice(0, NAMED).map(({ name, target, actual, attainment, reason }) => {
    if (reason === "difference") return `${name}: ${actual} off the target ${target}`;
    const rate = byPercent && attainment !== null ? ` (${percent(attainment)})` : "";
    return `${name}: target ${target}, reported ${actual ?? "nothing"}${rate}`;
  });
  const rest = indicators.length > NAMED ? `; and ${indicators.length - NAMED} more` : "";
  return `rated ${rating}, which means "${quoteStart(definition)}", but ${named.join("; ")}${rest}`;
}

/** The other places that such a finding speaks of: targets and further results, rating, clause of the legend. */
export function relatedPlaces(
  { initiative }: Assessment,
  { symbol, definition, span }: ScaleLevel,
  indicators: readonly Indicator[],
): Related[] {
  // The finding stands at the first result; each target, and each further result, is a place of its own.
  const targets = indicators.slice(0, NAMED).flatMap(({ name, target, actual }, i): Related[] => [
    {
      message: { ja: `目標: ${name} ${target.text}`, en: `target: ${name} ${target.text}` },
      span: target.span,
    },
    ...(i > 0 && actual
      ? [
          {
            message: { ja: `実績: ${name} ${actual.text}`, en: `result: ${name} ${actual.text}` },
            span: actual.span,
          },
        ]
      : []),
  ]);
  const { rating } = initiative.cells;
  const cell = rating && {
    message: { ja: `評価: ${symbol}`, en: `rating: ${symbol}` },
    span: rating.span,
  };
  const clause = {
    message: { ja: `凡例: ${symbol}は「${definition}」`, en: `legend: ${symbol} is "${definition}"` },
    span,
  };
  return [...targets, ...(cell ? [cell] : []), clause];
}

function percent(attainment: number): string {
  return `${(attainment * 100).toFixed(1)}%`;
}
