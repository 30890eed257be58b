import { printLike } from "./reading/precision.ts";
import { addsUp, findEquations, findTotals } from "./reading/sums.ts";
import type { Rule } from "./types.ts";

interface WrongSum {
  readonly parts: readonly string[];
  readonly total: string;
  /** What the parts make, in the unit of the total. */
  readonly made: string;
}

/** Longest list that a message spells out. */
const SPELT_OUT = 4;

/** Parts and a printed total that do not agree. */
export const arithmeticSum: Rule<WrongSum> = {
  id: "arithmetic/sum",
  severity: "info",
  messages: {
    ja: ({ parts, total, made }) => `${listOf(parts, "と", "件の数値")}からは${made}になるが、${total}とある`,
    en: ({ parts, total, made }) =>
      `${listOf(parts, " and ", " amounts")} make ${made}, but ${total} is printed`,
  },
  docs: {
    summary: { ja: "内訳と合計が合わない", en: "Parts do not add up to the printed total" },
    why: {
      ja: "「＝」で書かれた計算はwarning、一覧とその「合計」「差引」はinfo。丸めによる差は許し、率は足さない。一覧に書かれていない内訳がある場合は当たらないので、「ほか」などを書き添える。",
      en: "A warning for a calculation written with '=', info for a list and its 合計 or 差引. Rounding is allowed for; rates are never added. It is beside the point where the list leaves parts out: say so.",
    },
    examples: {
      ok: [
        { do: "売却額 5,000千円 貸付額 10,000千円 合計 15,000千円" },
        { do: "ふるさと納税(返礼品・送料) 1,263,695千円(475,257千円) =788,438千円" },
        { do: "収入 10.4百万円 支出 3.3百万円 差引 7.0百万円" },
        { do: "現年分徴収率 99.3% 滞繰分徴収率 36.3% 合計 97.1%" },
      ],
      ng: [
        { do: "売却額 5,000千円 貸付額 10,000千円 合計 16,000千円" },
        { do: "窓口(120件) + 郵送(35件) = 165件" },
        { do: "ふるさと納税 1,263,695千円(475,257千円) =778,438千円" },
      ],
    },
  },
  *check(_, { row }) {
    for (const passage of row.passages) {
      for (const sum of [...findEquations(passage), ...findTotals(passage)]) {
        if (addsUp(sum)) continue;
        const { parts, total, made, equation } = sum;
        yield {
          span: passage.spanOf(total.start, total.end),
          data: {
            parts: parts.map(({ text: printed }) => printed.replace(/^[+＋]\s*/, "")),
            total: total.text,
            made: printLike(total, made[0] ?? 0),
          },
          related: parts.slice(0, SPELT_OUT).map((part) => ({
            message: { ja: `内訳: ${part.text}`, en: `part: ${part.text}` },
            span: passage.spanOf(part.start, part.end),
          })),
          severity: equation ? "warning" : "info",
        };
      }
    }
  },
};

function listOf(parts: readonly string[], and: string, many: string): string {
  return parts.length > SPELT_OUT ? `${parts.length}${many}` : parts.join(and);
}
