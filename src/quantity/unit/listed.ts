import type { QuantityKind } from "../model/types.ts";

/** Units of which several are named at once: 1・2年生, 5、10年, 3・5歳児, 5 6 7月. */
const LISTED: ReadonlySet<string> = new Set("月 年 年度 号 期 次 位 級 等 週 番 部 班 区 組 章".split(" "));

/** Whether numbers before a unit are rather several than one that fell apart. */
export function isListed(kind: QuantityKind, word: string): boolean {
  return kind === "ordinal" || kind === "age" || LISTED.has(word);
}
