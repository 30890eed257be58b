import { LEGENDS, SCALES } from "../../../disturbances/legends.ts";
import { pick, type Random } from "../../random.ts";
import { damaged } from "./prose.ts";

/** A legend and the symbols that it explains. */
export interface Legend {
  readonly lines: readonly string[];
  readonly symbols: readonly string[];
}

const BANDS = [
  "100%以上",
  "80%以上100%未満",
  "50～80％",
  "50%未満",
  "（90％〜100％）",
  "10割",
  "達成率が120%を超える",
];
const WORDS = [
  "目標を達成",
  "目標をほぼ達成",
  "一部未達成",
  "未達成",
  "計画どおり",
  "遅れている",
  "中止",
  "目標を上回る",
  "検討中",
  "未着手",
  "課題あり",
];

/** A legend in one of the forms that reports have, or none. */
export function makeLegend(random: Random): Legend {
  const symbols = pick(Object.values(SCALES), random);
  if (random.chance(0.1)) return { lines: [], symbols };
  if (random.chance(0.4))
    return { lines: pick(Object.values(LEGENDS), random), symbols: ["A", "B", "C", "D"] };
  const sign = pick(["：", ":", "…", "＝", " ", "→", "（", "・・・"], random);
  const lines = symbols.map((symbol) => damaged(`${symbol}${sign}${meaning(random)}`, random));
  const heading = pick(["【取組達成度】", "（凡例）", "※評価の基準", "達成度", ""], random);
  return { lines: random.chance(0.3) ? [heading + lines.join(" ")] : [heading, ...lines], symbols };
}

function meaning(random: Random): string {
  const words = pick(WORDS, random);
  return random.chance(0.3) ? `${words}${pick(BANDS, random)}` : words;
}
