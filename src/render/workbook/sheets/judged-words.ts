import type { Lang, Severity } from "../../../core/finding.ts";
import type { Better } from "../../../indicator/model/types.ts";
import { SHOW_WORDS } from "../../show/words.ts";
import type { Tone } from "../xlsx/types.ts";

/** Which way is better. */
export const BETTER_WORDS: Readonly<Record<Lang, Readonly<Record<Better, string>>>> = {
  ja: { higher: "高いほど良い", lower: "低いほど良い", closer: "近いほど良い", unknown: "不明" },
  en: { higher: "higher", lower: "lower", closer: "closer", unknown: "unknown" },
};

export const SEVERITY_WORDS: Readonly<Record<Lang, Readonly<Record<Severity, string>>>> = {
  ja: { error: "エラー", warning: "警告", info: "情報" },
  en: { error: "error", warning: "warning", info: "info" },
};

/** What is tinted: the words say it, too. */
export const SEVERITY_TONES = byLang((lang) => [
  [SEVERITY_WORDS[lang].error, "bad"],
  [SEVERITY_WORDS[lang].warning, "doubtful"],
]);
export const VERDICT_TONES = byLang((lang) => [
  [SHOW_WORDS[lang].verdicts.overrated, "bad"],
  [SHOW_WORDS[lang].verdicts.underrated, "doubtful"],
]);

/** A part of one as it is shown: cut down to so many steps, so that what is just below a limit never reads as the limit. */
export function floored(part: number | null, steps: number): number | null {
  return part === null || !Number.isFinite(part) ? null : Math.floor(part * steps + 1e-9) / steps;
}

function byLang(
  tones: (lang: Lang) => readonly (readonly [string, Tone])[],
): Readonly<Record<Lang, ReadonlyMap<string, Tone>>> {
  return { ja: new Map(tones("ja")), en: new Map(tones("en")) };
}
