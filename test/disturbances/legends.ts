import { GOLDEN } from "../seeds/seed.ts";
import { type Document, makeLine, mapCells } from "./document.ts";

/** Puts other lines in place of every page's legend; a line may have several cells. */
export function rewriteLegend(document: Document, lines: readonly string[]): Document {
  return document.flatMap((line, i) => {
    if (line.kind !== "legend") return [line];
    if (document[i - 1]?.kind === "legend") return [];
    return lines.map((text) => makeLine("legend", text.split("\t")));
  });
}

const LEVELS = GOLDEN.ratingScale.map(({ symbol, definition }) => [symbol, definition] as const);
const each = (form: (symbol: string, definition: string) => string) => LEVELS.map(([s, d]) => form(s, d));
const wide = (symbol: string) => String.fromCharCode(symbol.charCodeAt(0) + 0xfee0);
const HEADING = "【取組達成度】";

/** The seed's legend as other reports print theirs. */
export const LEGENDS: Readonly<Record<string, readonly string[]>> = {
  "colons in one line": [each((s, d) => `${s}：${d}`).join(" ")],
  "a heading and all levels in one line": [`${HEADING} ${each((s, d) => `${s}：${d}`).join("　")}`],
  "commas between levels": [HEADING, each((s, d) => `${s}：${d}`).join("、")],
  dots: [HEADING, ...each((s, d) => `${s}…${d}`)],
  "rows of dots": [HEADING, ...each((s, d) => `${s}・・・${d}`)],
  "equals signs, full width": [HEADING, ...each((s, d) => `${wide(s)}＝${d}`)],
  "symbols in quotes": [HEADING, ...each((s, d) => `「${s}」 ${d}`)],
  "symbols in brackets": [HEADING, ...each((s, d) => `【${s}】${d}`)],
  "nothing but a space": [HEADING, ...each((s, d) => `${s} ${d}`)],
  arrows: [HEADING, ...each((s, d) => `${s}→${d}`)],
  "half-width colons and bullets": [HEADING, ...each((s, d) => `・${s}: ${d}`)],
  "a word behind the symbol": [HEADING, ...each((s, d) => `${s}評価：${d}`)],
  "symbol and words in two cells": [HEADING, ...each((s, d) => `${s}\t${d}`)],
  "another heading": ["（凡例）評価区分", ...each((s, d) => `${s}：${d}`)],
  "a note for a heading": ["※進捗評価の基準", ...each((s, d) => `${s}：${d}`)],
  "no heading": each((s, d) => `${s}：${d}`),
  "worst level first": [HEADING, ...each((s, d) => `${s}：${d}`).toReversed()],
};

/** Other symbols in place of A, B, C and D. */
export const SCALES: Readonly<Record<string, readonly string[]>> = {
  "circles and crosses": ["◎", "○", "△", "×"],
  "another circle": ["◎", "〇", "△", "✕"],
  "S, A, B, C": ["S", "A", "B", "C"],
  "five points": ["5", "4", "3", "2"],
  "four points": ["4", "3", "2", "1"],
  words: ["達成", "ほぼ達成", "未達成", "達成困難"],
  "a, b, c, d": ["a", "b", "c", "d"],
  "full width": ["Ａ", "Ｂ", "Ｃ", "Ｄ"],
};

/** Writes ratings and legend with other symbols. */
export function rewriteScale(document: Document, symbols: readonly string[]): Document {
  const legend = LEVELS.map(([, definition], i) => `${symbols[i]}：${definition}`);
  return mapCells(
    rewriteLegend(document, [HEADING, ...legend]),
    "rating",
    (rating) => symbols[LEVELS.findIndex(([symbol]) => symbol === rating)] ?? rating,
  );
}

/** The symbol that stands for a golden rating in another scale. */
export function ratingIn(symbols: readonly string[], rating: string | null): string | null {
  return symbols[LEVELS.findIndex(([symbol]) => symbol === rating)] ?? null;
}

/** Ratings as other reports print them, with the legend untouched. */
export const RATING_FORMS: Readonly<Record<string, (symbol: string) => string>> = {
  "full width": wide,
  "a word behind": (symbol) => `${symbol}評価`,
  "in brackets": (symbol) => `【${symbol}】`,
  "in quotes": (symbol) => `「${symbol}」`,
  "with spaces": (symbol) => ` ${symbol}　`,
  "with what it means": (symbol) => `${symbol}（達成）`,
  "small letters": (symbol) => symbol.toLowerCase(),
};
