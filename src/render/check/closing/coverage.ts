import { allSuppressed, type CheckTotals, verifiedRatings } from "../../../check/totals.ts";
import type { Lang } from "../../../core/finding.ts";
import { becauseList } from "./because.ts";

/**
 * How many of the ratings could be checked, and why the others not: without it, a report in which nothing was found
 * would read as one in which all is well.
 */
export function coverageLines(totals: CheckTotals, lang: Lang): string[] {
  const { rated } = totals;
  const unchecked = rated - verifiedRatings(totals);
  const words = WORDS[lang];
  if (rated === 0) return [words.unrated];
  return [
    words.checked(totals),
    ...(unchecked > 0 ? [words.unchecked(unchecked, becauseList(totals.because, lang))] : []),
  ];
}

/** What is said of a report in which nothing is shown; `hidden` infos are left out. */
export function cleanLine(totals: CheckTotals, hidden: number, lang: Lang): string {
  return WORDS[lang].clean(totals, hidden);
}

interface CoverageWords {
  readonly unrated: string;
  checked(totals: CheckTotals): string;
  unchecked(count: number, reasons: string): string;
  clean(totals: CheckTotals, hidden: number): string;
}

const WORDS: Readonly<Record<Lang, CoverageWords>> = {
  ja: {
    unrated: "評価のある取組がないため、確かめたものはありません。",
    checked: (totals) => {
      const { consistent, overrated, underrated } = totals.verdicts;
      const details = `（合う ${consistent}件、高すぎる ${overrated}件、低すぎる ${underrated}件）`;
      const verified = verifiedRatings(totals);
      return `数値で確かめた評価: ${totals.rated}件中 ${verified}件${verified > 0 ? details : ""}`;
    },
    unchecked: (count, list) => `確かめられない評価: ${count}件${list === "" ? "" : `（${list}）`}`,
    clean: (totals, hidden) => {
      const held = allSuppressed(totals);
      const verified = verifiedRatings(totals);
      const facts = [
        ...(hidden > 0 ? [`情報 ${hidden}件は省略`] : []),
        ...(held > 0 ? [`抑制 ${held}件`] : []),
        ...(totals.rated === 0 ? ["評価のある取組なし"] : []),
        ...(verified < totals.rated ? [`確かめた評価 ${totals.rated}件中 ${verified}件`] : []),
      ];
      const nothing = hidden > 0 ? "エラー・警告はありません" : "指摘はありません";
      return `${nothing}${facts.length > 0 ? `（${facts.join("、")}）` : ""}。`;
    },
  },
  en: {
    unrated: "No initiative is rated, so no rating was checked.",
    checked: (totals) => {
      const { consistent, overrated, underrated } = totals.verdicts;
      const details = `: ${consistent} consistent, ${overrated} overrated, ${underrated} underrated`;
      const verified = verifiedRatings(totals);
      return `${verified} of ${totals.rated} ratings checked${verified > 0 ? details : ""}`;
    },
    unchecked: (count, list) => `${count} not checked${list === "" ? "" : `: ${list}`}`,
    clean: (totals, hidden) => {
      const held = allSuppressed(totals);
      const verified = verifiedRatings(totals);
      const facts = [
        ...(hidden > 0 ? [`${hidden} ${hidden === 1 ? "info" : "infos"} left out`] : []),
        ...(held > 0 ? [`${held} suppressed`] : []),
        ...(totals.rated === 0 ? ["no initiative is rated"] : []),
        ...(verified < totals.rated ? [`${verified} of ${totals.rated} ratings checked`] : []),
      ];
      const nothing = hidden > 0 ? "No errors and no warnings" : "Nothing found";
      return `${nothing}${facts.length > 0 ? ` (${facts.join(", ")})` : ""}.`;
    },
  },
};
