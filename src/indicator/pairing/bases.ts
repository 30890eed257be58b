import { remember } from "../../core/remember.ts";
import type { Mention } from "../../row/passage/mentions.ts";

/** Words before a number that say on what basis it was counted, by what they speak of. */
const BASES: readonly { readonly words: RegExp; readonly of: (found: RegExpExecArray) => string }[] = [
  // 重量ベース, 食材数ベース
  { words: /([\p{Script=Han}\p{Script=Katakana}ー]{1,10})ベース/u, of: ([, word = ""]) => word },
  // 月額80万円, 年間収入9,420千円
  {
    words: /(月額|月間|月平均|1か月|ひと月)|(年額|年間|年収|通年)/,
    of: ([, month]) => (month ? "month" : "year"),
  },
];

/** Whether two numbers were counted on different bases: what one of them leaves open is taken to be the same. */
export function isOnOtherBasis(wanted: Mention, found: Mention): boolean {
  const own = basesIn(wordsOf(wanted));
  if (own === NO_BASES) return false;
  const other = basesIn(wordsOf(found));
  return own.some((basis, i) => basis !== null && (other[i] ?? basis) !== basis);
}

const NO_BASES: readonly (string | null)[] = [];

/** What words say of each kind of basis; null where nothing. */
const basesIn = remember((words: string): readonly (string | null)[] => {
  const found = BASES.map(({ words: pattern, of }) => {
    const basis = pattern.exec(words);
    return basis && of(basis);
  });
  return found.some((basis) => basis !== null) ? found : NO_BASES;
});

/** The label with its group, and brackets right behind the number: 30%以上（食材数ベース）. */
function wordsOf({ group, label, passage: { view }, quantity: { end } }: Mention): string {
  const brackets = view[end] === "(" ? (/^\(([^()]{1,20})\)/.exec(view.slice(end, end + 24))?.[1] ?? "") : "";
  return `${group} ${label} ${brackets}`;
}
