import type { Message } from "../core/finding.ts";
import { excerptOf } from "../core/value-words.ts";

/** What is wrong with entries of a file of corrections; `place` is file, line and key. */
export const TROUBLE = {
  nothing: (place: string, kinds: readonly string[]): Message => ({
    ja: `${place} に、何を決めたかがありません（次のうち1つ: ${kinds.join(", ")}）`,
    en: `${place} does not say what is decided; expected one of ${kinds.join(", ")}`,
  }),
  several: (place: string, kinds: readonly string[]): Message => ({
    ja: `${place} は一度にいくつも決めています（${kinds.join(", ")}）。1つずつ別の項目にしてください`,
    en: `${place} decides several things at once (${kinds.join(", ")}); make them an entry each`,
  }),
  ofReport: (place: string): Message => ({
    ja: `${place} は null にしてください（列は取組ではなく報告書全体のものです）`,
    en: `${place} should be null: a column belongs to the report as a whole`,
  }),
  ofInitiative: (place: string, kind: string): Message => ({
    ja: `${place} に取組の番号がありません（${kind} は1つの取組についての訂正です）`,
    en: `${place} should be the id of an initiative: ${kind} is about one`,
  }),
  noNumber: (place: string, text: string): Message => ({
    ja: `${place} は1つの数値として読めません（${excerptOf(text)}）。「96億円以上」のように書いてください`,
    en: `${place} is not one number that can be read (${excerptOf(text)}); write it as in a report: 96億円以上`,
  }),
  unchanged: (place: string, text: string): Message => ({
    ja: `${place} は was と is が同じで、何も変わりません（${excerptOf(text)}）`,
    en: `${place} changes nothing: was and is are the same (${excerptOf(text)})`,
  }),
  repeats: (place: string, other: number): Message => ({
    ja: `${place} は ${other}番目の項目と同じことを決めています（どちらかを消してください）`,
    en: `${place} decides the same as entry ${other}; take one of them away`,
  }),
  contradicts: (place: string, other: number): Message => ({
    ja: `${place} は ${other}番目の項目と食い違います（どちらかを消してください）`,
    en: `${place} contradicts entry ${other}; take one of them away`,
  }),
} as const;
