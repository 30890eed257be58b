import type { Span } from "../../core/span.ts";
import type { Cell } from "../../input/grid/types.ts";
import { cleanText } from "../../text/clean.ts";
import { foldKey } from "../../text/fold.ts";
import { indexWords, wordAt } from "../../text/word-index.ts";
import type { Legend } from "./scale.ts";

/** Words that announce a legend or stand beside its symbols, and say no more than that it is one. */
const ANNOUNCING =
  "取組 取り組み 取組み 目標 計画 事業 項目 達成 達成度 達成率 達成状況 進捗 進捗度 進捗状況 状況 実施 結果 成果 評価 自己 総合 内部 外部 評定 判定 凡例 区分 基準 指標 ランク 段階 記号 符号 説明 意味 内容 定義 目安 見方 考え方 方法 一覧 表 度 率 年度 令和 平成 における に対する に関する について は の と を に による 等 及び 別 注 備考 欄".split(
    " ",
  );
const INDEX = indexWords(ANNOUNCING.map((word) => [word, null] as const));
const LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}]/u;

/** Words that stand among a legend's rows and belong to no level. */
export interface LegendRest {
  readonly text: string;
  readonly span: Span;
}

/** What a legend's rows say besides its levels and the words that announce them: a heading that it took with it. */
export function findLegendRest({ rows, levels }: Pick<Legend, "rows" | "levels">): LegendRest[] {
  return rows.flatMap(({ cells }) => {
    const own = levels.filter(({ span }) => cells.some((cell) => cell.span.start === span.start));
    return cells.flatMap((cell): LegendRest[] => {
      const text = withoutLevels(cell, levels);
      // Of a row of several cells the definition may be made of more than one.
      return isHeldBy(own, text) || isAnnouncing(text, levels) ? [] : [{ text, span: cell.span }];
    });
  });
}

/** Whether each word of a text stands in a definition. */
function isHeldBy(levels: Legend["levels"], text: string): boolean {
  const words = text.split(/[\s()（）:：]/).filter((word) => LETTER.test(word));
  return words.every((word) =>
    levels.some(({ symbol, definition }) => definition.includes(word) || symbol === word),
  );
}

function withoutLevels(cell: Cell, levels: Legend["levels"]): string {
  let { text } = cleanText(cell.text);
  for (const { definition, note } of levels) {
    if (note?.includes(text) || definition.includes(text)) return "";
    text = text.replace(definition, () => "");
  }
  return text.trim();
}

/** Whether a text is made of announcing words, symbols and at most a letter between them. */
function isAnnouncing(text: string, levels: Legend["levels"]): boolean {
  const key = foldKey(text);
  const symbols = levels.map(({ symbol }) => foldKey(symbol)).filter((symbol) => symbol !== "");
  let unknown = 0;
  for (let at = 0; at < key.length && unknown < 2; ) {
    const word = symbols.find((symbol) => key.startsWith(symbol, at));
    const end = word ? at + word.length : wordAt(INDEX, key, at)?.edge;
    if (end === undefined && LETTER.test(key[at] as string)) unknown++;
    at = end ?? at + 1;
  }
  return unknown < 2;
}
