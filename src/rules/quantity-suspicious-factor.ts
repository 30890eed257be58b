import type { Indicator, IndicatorValue } from "../indicator/model/types.ts";
import { labelKey, likeness } from "../row/passage/labels.ts";
import { relatedTarget } from "./reading/pairs.ts";
import type { Rule } from "./types.ts";

interface SuspiciousFactor {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** Result over target. */
  readonly ratio: number;
  /** The power of ten that is nearest to it, at least 100. */
  readonly factor: number;
}

/** Ratio from which on two amounts of money differ by more than success explains. */
const MONEY = 50;
/** Things that are counted vary more, and are seldom printed in thousands: only close to a thousandfold is it telling. */
const COUNT = 500;
const SAME_LABEL = 0.6;
const RATES = new Set(["%", "ポイント", "位", "倍", "年", "歳", "秒"]);

/** Target and result that differ as if one were in 千円 and the other in 円. */
export const quantitySuspiciousFactor: Rule<SuspiciousFactor> = {
  id: "quantity/suspicious-factor",
  severity: "warning",
  messages: {
    ja: ({ name, target, actual, ratio, factor }) =>
      `${name}は目標${target}に対し${actual}で、およそ${factor.toLocaleString("en")}${ratio > 1 ? "倍" : "分の1"}。単位（円・千円・百万円など）の誤りではないか`,
    en: ({ name, target, actual, ratio, factor }) =>
      `${name}: target ${target}, reported ${actual}, a factor of about ${ratio > 1 ? "" : "1/"}${factor.toLocaleString("en")}; is a unit (円, 千円, 百万円) wrong?`,
  },
  docs: {
    summary: {
      ja: "目標と実績の桁が違う",
      en: "Target and result differ by a factor of a hundred or a thousand",
    },
    why: {
      ja: "同じ名称の金額が50倍以上（件数などは500倍以上）違うときは、千円と円、百万円と千円の取り違えが多い。単位を確かめる。本当に桁違いの結果であれば、理由を書き添える。率と順位、0は対象にしない。",
      en: "Amounts of one name that differ fiftyfold (counts: five hundredfold) are mostly slips between 円, 千円 and 百万円. Check the unit; where the result really is that far off, say why. Rates, ranks and zero are left alone.",
    },
    examples: {
      ok: [
        { goal: "ふるさと納税 200,000千円以上", do: "ふるさと納税 1,263,695千円" },
        { goal: "広告収入 600千円以上", do: "広告収入 0円", rating: "C" },
      ],
      ng: [{ goal: "広告収入 600千円以上", do: "広告収入 612円", rating: "C" }],
    },
  },
  *check({ indicators }) {
    for (const indicator of indicators) {
      const ratio = ratioOf(indicator);
      const { name, unit, target, actual } = indicator;
      if (ratio === null || actual === null || !isFar(ratio, unit)) continue;
      if (!hasSameLabel(indicator, actual)) continue;
      const factor = 10 ** Math.max(2, Math.round(Math.abs(Math.log10(ratio))));
      yield {
        span: actual.span,
        data: { name, target: target.text, actual: actual.text, ratio, factor },
        related: [relatedTarget(indicator)],
      };
    }
  },
};

function ratioOf({ target, actual, unit }: Indicator): number | null {
  const wanted = target.value ?? target.min ?? target.max;
  const found = actual?.value ?? null;
  if (unit === null || RATES.has(unit) || wanted === null || found === null) return null;
  return wanted > 0 && found > 0 ? found / wanted : null;
}

function isFar(ratio: number, unit: string | null): boolean {
  const factor = Math.max(ratio, 1 / ratio);
  if (unit === "円") return factor >= MONEY;
  const power = Math.log10(factor);
  return factor >= COUNT && Math.abs(power - Math.round(power)) <= Math.log10(2);
}

function hasSameLabel({ name }: Indicator, actual: IndicatorValue): boolean {
  const key = labelKey(name);
  const { mention } = actual;
  return (
    mention !== null && Math.max(likeness(key, mention.key), likeness(key, mention.fullKey)) >= SAME_LABEL
  );
}
