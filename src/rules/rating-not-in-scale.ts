import { placeOfRow, quoteStart } from "./reading/places.ts";
import type { Rule } from "./types.ts";

interface ForeignRating {
  readonly rating: string;
  readonly symbols: readonly string[];
}

/** Words in place of a rating that say why there is none. */
const NO_RATING = /対象外|該当なし|未評価|評価(?:なし|せず|不能)|終了|完了|廃止|中止|統合/;

/** A rating that the report's own legend does not know. */
export const ratingNotInScale: Rule<ForeignRating> = {
  id: "rating/not-in-scale",
  severity: "warning",
  messages: {
    ja: ({ rating, symbols }) => `評価「${quoteStart(rating)}」は凡例にない（凡例: ${symbols.join("、")}）`,
    en: ({ rating, symbols }) =>
      `the rating "${quoteStart(rating)}" is not in the legend (${symbols.join(", ")})`,
  },
  docs: {
    summary: { ja: "凡例にない評価", en: "A rating that the legend does not explain" },
    why: {
      ja: "凡例に説明のない評価は、読み手が意味を知る手がかりがない。記入誤りを直すか、凡例に加える。「対象外」のように評価しない理由を書いたものはinfo。",
      en: "Readers cannot tell what a rating means that the legend does not explain. Correct the slip, or add it to the legend. Words such as 対象外, which say why there is no rating, are info.",
    },
    examples: {
      ok: [{ do: "窓口を整備した。", rating: "C" }],
      ng: [
        { do: "窓口を整備した。", check: "利便性が向上した。", rating: "E", action: "継続する必要がある。" },
        {
          do: "窓口を整備した。",
          check: "利便性が向上した。",
          rating: "対象外",
          action: "継続する必要がある。",
        },
      ],
    },
  },
  *check({ initiative }) {
    const { rating, cells } = initiative;
    if (rating === null || rating.scale.length === 0 || rating.clause !== null) return;
    const symbols = rating.scale.map(({ symbol }) => symbol);
    yield {
      span: cells.rating?.span ?? placeOfRow(initiative),
      data: { rating: rating.symbol, symbols },
      severity: NO_RATING.test(rating.symbol) ? "info" : "warning",
    };
  },
};
