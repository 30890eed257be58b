import { BECAUSES, type Because } from "../../../check/because.ts";
import type { Lang } from "../../../core/finding.ts";

/** Why a rating could not be checked, in a few words. */
export const BECAUSE_WORDS: Readonly<Record<Lang, Readonly<Record<Because, string>>>> = {
  ja: {
    "no-rating": "評価なし",
    "no-scale": "評価の凡例なし",
    "level-unknown": "凡例から達成・未達成が分からない",
    "no-target": "数値目標なし",
    "no-result": "実績の数値なし",
    "not-due": "期限がまだ先",
    "direction-untold": "増減どちらが良いか不明",
    unsure: "数値の対応が不確か",
    "words-only": "言葉や日付だけの判断",
  },
  en: {
    "no-rating": "no rating",
    "no-scale": "no legend of the ratings",
    "level-unknown": "legend does not tell met from missed",
    "no-target": "no numeric target",
    "no-result": "no result in numbers",
    "not-due": "target not due yet",
    "direction-untold": "better way untold",
    unsure: "comparison unsure",
    "words-only": "words or dates only",
  },
};

/** The reasons of what is rated, with their numbers, the most frequent first; empty where there is none. */
export function becauseList(because: Readonly<Record<Because, number>>, lang: Lang): string {
  const counts = BECAUSES.filter((reason) => reason !== "no-rating" && because[reason] > 0)
    .map((reason) => ({ words: BECAUSE_WORDS[lang][reason], count: because[reason] }))
    .sort((a, b) => b.count - a.count);
  return lang === "ja"
    ? counts.map(({ words, count }) => `${words} ${count}件`).join("、")
    : counts.map(({ words, count }) => `${words} (${count})`).join(", ");
}
