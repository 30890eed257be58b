import { foldKey } from "../../text/fold.ts";

/**
 * Words at the end of a label that make its row a sum of others: the words (parted by spaces), a label with them, a
 * label that ends alike and is none, and what must not stand right before them: 会計 is no 計.
 */
export type TotalRow = readonly [words: string, evidence: string, counter?: string, notBefore?: string];

export const TOTAL_WORDS: readonly TotalRow[] = [
  ["小計 中計 総計 総合計 累計 通算", "健全な財政運営の確立　小計"],
  ["合計 総額合計", "財政効果額合計", "合計特殊出生率の向上"],
  [
    "計",
    "評価Aの計",
    "公会計",
    "会 統 時 設 家 余 推 集 早 生 主 温度 体重 体温 速度 電力 水道 血圧 線量 流量",
  ],
  ["平均 平均値", "全体平均", "平均寿命の延伸"],
];

interface Entry {
  readonly word: string;
  readonly notBefore: readonly string[];
}

const ENTRIES: readonly Entry[] = TOTAL_WORDS.flatMap(([words, , , notBefore]) =>
  words.split(" ").map((word) => ({ word, notBefore: notBefore?.split(" ") ?? [] })),
).toSorted((a, b) => b.word.length - a.word.length);

/** Longest label of a sum: the heading that it sums up may stand before the word. */
const LONGEST = 60;
/** How many rows it sums up: 総合計（4件）. */
const COUNT = /[(]\d{1,4}[^()\d]{0,4}[)]$/;
const FRAME = /[()【】[\]<>〔〕「」:：・]/g;

/** What the words before the last one are: nothing (合計), a label of their own (歳入 計), or words that lead up to it. */
export type TotalForm = "bare" | "labelled";

/** Whether a label says that its row sums up others, and whether it says nothing else; null where it does not. */
export function totalForm(text: string): TotalForm | null {
  if (text.length > LONGEST || text.includes("。")) return null;
  const key = foldKey(text).replace(COUNT, "").replace(FRAME, "");
  const found = ENTRIES.find(({ word }) => key.endsWith(word));
  if (!found) return null;
  const before = key.slice(0, key.length - found.word.length);
  if (before === "") return "bare";
  return found.notBefore.some((word) => before.endsWith(word)) ? null : "labelled";
}
