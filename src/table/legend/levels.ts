import { foldKey } from "../../text/fold.ts";
import type { Level } from "../model/types.ts";

/** The levels from best to worst, for ordering a scale. */
export const LEVEL_ORDER: readonly Level[] = [
  "exceeded",
  "achieved",
  "nearly",
  "missed",
  "infeasible",
  "unknown",
];

const NEGATION =
  /(?:達成|到達|実施|完了|着手)(?:して(?:い)?|でき|に至(?:ら|って)|され(?:て)?|は)?(?:い)?(?:な|ず|ませ)|未達成|未達|未実施|未着手|未完了|不十分|達していな|達しな|達せず|及ばな|できな|不達成|進(?:んで|ま|展し)(?:い)?な|遅れ|遅延|遅滞|下回|効果がなか|効果はなか|見直しが必要/;
const INFEASIBLE = /困難|不可能|不能|中止|断念|廃止/;
const PARTLY = /ほぼ|概ね|おおむね|大むね|一部|やや|若干|一定|部分的|もう少し|半ば|ある程度|相当程度/;
const BEYOND =
  /(?:目標|計画|予定|期待|想定|当初|見込み?|水準)(?:値)?(?:を|より|よりも)?(?:大きく|大幅に|著しく|かなり)?(?:上回|超え|超過)|以上の(?:成果|効果|実績|取組|進捗)|(?:計画|目標|予定|期待)以上|前倒し|特に優れ|極めて(?:順調|良好)|非常に(?:効果|順調)|大幅に(?:達成|上回)/;
const REACHED =
  /達成|どおり|通り|順調|実施済|完了|同程度|同水準|見合|適切|良好|効果(?:が|は)?あった|実施した|済み|予定の成果|おり/;

// No share has more digits than four before and four behind the point.
/** Percentages of achievement that a level's definition names, as bounds; null where it names none. */
export function readPercentBounds(definition: string): { min?: number; max?: number } {
  const text = foldKey(definition).replace(
    /(\d{1,4}(?:\.\d{1,4})?)割/g,
    (_, tenths) => `${Number(tenths) * 10}%`,
  );
  const range = /(\d{1,4}(?:\.\d{1,4})?)%?(?:以上)?[~〜～から-](\d{1,4}(?:\.\d{1,4})?)%/.exec(text);
  if (range) return { min: Number(range[1]), max: Number(range[2]) };
  const bounds: { min?: number; max?: number } = {};
  for (const [, number, word] of text.matchAll(
    /(\d{1,4}(?:\.\d{1,4})?)%(以上|超|を超|以下|未満|を下回|に満たな)/g,
  )) {
    if (word === "以上" || word === "超" || word === "を超") bounds.min = Number(number);
    else bounds.max = Number(number);
  }
  const plain = Object.keys(bounds).length === 0 ? /(\d{1,4}(?:\.\d{1,4})?)%(?:[^未以]|$)/.exec(text) : null;
  return plain ? { min: Number(plain[1]) } : bounds;
}

function levelOfBounds({ min, max }: { min?: number; max?: number }): Level {
  if (min !== undefined && min >= 100) return max === undefined && min > 100 ? "exceeded" : "achieved";
  if (max !== undefined && min !== undefined && min >= 90 && max >= 100) return "achieved";
  if (min !== undefined && min >= 70) return "nearly";
  return min === undefined && max === undefined ? "unknown" : "missed";
}

/** What a level of a scale says of the target, from the words of its definition and the percentages in it. */
export function levelOf(definition: string): Level {
  const text = foldKey(definition).replace(/達成[率度]/g, "");
  if (INFEASIBLE.test(text) && !/達成(?:した|して(?:い|お)|できた|済)/.test(text)) return "infeasible";
  const bounds = readPercentBounds(definition);
  if (
    PARTLY.test(text) &&
    /(?:ほぼ|概ね|おおむね|一部|相当程度|やや|若干|ある程度|部分的)(?:に|は|が)?(?:の)?(?:目標を|計画を)?(?:達成|計画|予定|順調|どおり|通り|実施|効果|遅れ|下回|未達)/.test(
      text,
    )
  )
    return "nearly";
  if (NEGATION.test(text)) return PARTLY.test(text) && !/ほとんど/.test(text) ? "nearly" : "missed";
  if (BEYOND.test(text)) return "exceeded";
  const reached = REACHED.test(text);
  if (bounds.min !== undefined || bounds.max !== undefined) {
    const byBounds = levelOfBounds(bounds);
    return reached && byBounds !== "exceeded" ? (PARTLY.test(text) ? "nearly" : "achieved") : byBounds;
  }
  if (PARTLY.test(text)) return "nearly";
  return reached ? "achieved" : "unknown";
}
