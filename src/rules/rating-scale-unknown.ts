import type { Span } from "../core/span.ts";
import type { Report } from "../report/types.ts";
import { quoteStart } from "./reading/places.ts";
import type { Rule, RuleFinding } from "./types.ts";

interface UnknownScale {
  /** The legend's words for the levels of which it does not say what they mean; empty where there is no legend. */
  readonly levels: readonly { readonly symbol: string; readonly definition: string }[];
  readonly ratings: number;
}

/** Ratings whose meaning the report does not give. */
export const ratingScaleUnknown: Rule<UnknownScale> = {
  id: "rating/scale-unknown",
  severity: "warning",
  messages: {
    ja: ({ levels, ratings }) =>
      levels.length === 0
        ? `評価の凡例が見つからないため、${ratings}件の評価はいずれも判定していない`
        : `凡例の${levels.map(({ symbol, definition }) => `${symbol}「${quoteStart(definition, 24)}」`).join("、")}は目標を達成したかどうかを述べていないため、${ratings}件の評価は判定していない`,
    en: ({ levels, ratings }) =>
      levels.length === 0
        ? `no legend of the ratings was found, so none of the ${ratings} ratings was judged`
        : `the legend does not say of ${levels.map(({ symbol, definition }) => `${symbol} ("${quoteStart(definition, 24)}")`).join(", ")} whether the target was reached, so ${ratings} rating${ratings === 1 ? " was" : "s were"} not judged`,
  },
  docs: {
    summary: { ja: "評価の意味が分からない", en: "The report does not say what its ratings mean" },
    why: {
      ja: "AやBの意味は団体ごとに違い、Bが標準の団体もある。凡例がなければ、あるいは凡例のことばから達成・未達成が読み取れなければ、評価の当否は推測になるため判定しない。凡例を表の前に置けば判定できる。",
      en: "What A or B means differs from city to city; in some, B is the normal pass. Without a legend, or where its words do not tell reached from missed, judging a rating would be guessing. Put the legend before the table to have the ratings judged.",
    },
    examples: {
      ok: [{ do: "窓口を整備した。", rating: "A" }],
      ng: [
        { do: "窓口を整備した。", rating: "A", legend: [] },
        { do: "窓口を整備した。", rating: "B", legend: ["A：目標を達成", "B：その他", "C：目標は未達成"] },
      ],
    },
  },
  *checkReport({ report }) {
    if (report.ratingScale.length > 0) yield* findWordless(report);
    else yield* findUnexplained(report);
  },
};

function* findUnexplained({ initiatives }: Report): Iterable<RuleFinding<UnknownScale>> {
  const rated = initiatives.filter(({ rating }) => rating !== null);
  const span: Span | undefined = rated[0] && (rated[0].cells.rating?.span ?? rated[0].span);
  if (span) yield { span, data: { levels: [], ratings: rated.length } };
}

function* findWordless({ ratingScale, initiatives }: Report): Iterable<RuleFinding<UnknownScale>> {
  const used = new Map<string, number>();
  for (const { rating } of initiatives)
    if (rating !== null) used.set(rating.symbol, (used.get(rating.symbol) ?? 0) + 1);
  const unclear = ratingScale.filter(
    ({ symbol, level, min, max }) =>
      used.has(symbol) && level === "unknown" && min === undefined && max === undefined,
  );
  const first = unclear[0];
  if (!first) return;
  yield {
    span: first.span,
    data: {
      levels: unclear.map(({ symbol, definition }) => ({ symbol, definition })),
      ratings: unclear.reduce((sum, { symbol }) => sum + (used.get(symbol) ?? 0), 0),
    },
  };
}
