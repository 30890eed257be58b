import type { DecisionKind } from "../core/decision.ts";
import type { Lang } from "../core/finding.ts";

/** What a person did, in a few words. */
export const DECISION_WORDS: Readonly<Record<Lang, Readonly<Record<DecisionKind, string>>>> = {
  ja: {
    confirm: "目標と実績の対応を確認",
    reject: "目標と実績の対応を否認",
    target: "目標を訂正",
    result: "実績を訂正",
    direction: "良い向きを訂正",
    level: "達成の段階を訂正",
    rating: "評価を訂正",
    column: "列を訂正",
    explain: "指摘を説明",
  },
  en: {
    confirm: "pairing confirmed",
    reject: "pairing rejected",
    target: "target set",
    result: "result set",
    direction: "better way set",
    level: "level set",
    rating: "rating set",
    column: "column set",
    explain: "finding explained",
  },
};
