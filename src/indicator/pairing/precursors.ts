import { remember } from "../../core/remember.ts";
import { foldKey } from "../../text/fold.ts";

/** What comes before the thing that is counted, or beside it, with a name of each. */
export const PRECURSORS: readonly (readonly [
  words: string,
  evidence: readonly [wanted: string, other: string],
])[] = [
  ["相談 問合せ 問い合わせ 照会 受付", ["創業件数", "創業相談"]],
  ["申請 申込 申込み 応募 予約 希望 候補 エントリー", ["空き家の除却件数", "空き家の除却申請"]],
  ["説明会 見学 見学会 体験 イベント セミナー", ["企業立地件数", "企業立地セミナー"]],
  ["検討 協議 調整 交渉 打診 提案", ["施設の統合件数", "施設の統合協議"]],
  ["対象 調査 候補地 点検 診断", ["橋りょうの補修箇所数", "橋りょうの補修調査"]],
];

/** Ends of names that say how many there are, which do not tell one thing from another. */
const COUNTED = ["件数", "者数", "人数", "回数", "数", "者", "件"] as const;

/**
 * Whether a number's name ends in a step that comes before what the target counts, and the target's does not speak of it:
 * 創業相談 for 創業件数.
 */
export function isOfPrecursor(name: string, label: string): boolean {
  const step = precursorOf(label);
  return step !== null && !foldKey(name).includes(step);
}

const WORDS = PRECURSORS.flatMap(([words]) => words.split(" "));

const precursorOf = remember((label: string): string | null => {
  const found = withoutCount(foldKey(label));
  return WORDS.find((word) => found.length > word.length && found.endsWith(word)) ?? null;
});

function withoutCount(key: string): string {
  const end = COUNTED.find((word) => key.endsWith(word));
  return end === undefined ? key : key.slice(0, -end.length);
}
