import {
  afterSpace,
  beforeSpace,
  classAt,
  isDigit,
  isKanji,
  isKatakana,
  isNumeral,
} from "../../text/chars.ts";
import { isDashOrLong } from "../../text/dashes.ts";
import { indexEndings, indexWords, wordAt, wordBefore } from "../../text/word-index.ts";
import type { Numeral } from "../model/numeral-types.ts";
import type { Quantity } from "../model/types.ts";
import { readNumeral } from "../numeral/numeral.ts";
import { readSmallInt } from "./date-parts.ts";

const LABELS = indexEndings<true>(
  "第 No. No NO. NO no. no № № 問 図 表 別表 別紙 様式 資料 参考 議案第 Vol. vol. Q"
    .split(" ")
    .map((word): [string, true] => [word, true]),
);

/** What an ordinal numbers: 第6期, 第2回, 第1四半期. */
const ENDINGS = indexWords<true>(
  "期 回 次 章 節 条 項 号 編 部 位 種 弾 段階 四半期 版 子 者 級 類 度 代 集 巻 話 幕 世代 学期 学年 分団 分科会 区 地区 工区 セクター 一人者 党 線 案 希望 位 日 週 年 番 番目 回目 期目 条例 分野 点 点目 の 層"
    .split(" ")
    .filter((word) => word !== "の")
    .map((word): [string, true] => [word, true]),
);

/** 第一層, 第三者 and the like are words; in kanji only these number a sequence. */
const KANJI_ENDINGS = "期回次章節条項号編部弾四版巻話";

/** A place in a sequence (第6期, No.3, 第243条の3), whose number is no amount. */
export function readOrdinal(text: string, at: number, floor: number): Quantity | undefined {
  const label = wordBefore(LABELS, text, beforeSpace(text, at, floor), floor);
  if (label === undefined) return undefined;
  if (label.word !== "第" && !label.word.endsWith(".") && /[A-Za-z]/.test(text[label.edge - 1] ?? ""))
    return undefined;
  if (isKanjiWord(text, label.word, label.edge)) return undefined;
  const numeral = readNumber(text, at);
  if (numeral === undefined) return undefined;
  // 収蔵資料1,000点: a count of the thing, not its number.
  if (isThing(label.word) && (!numeral.plain || text[numeral.end] === ",")) return undefined;
  if (numeral.form === "kanji" && !KANJI_ENDINGS.includes(text[numeral.end] ?? "の")) return undefined;
  return ordinal(text, label.edge, numeral);
}

function isThing(label: string): boolean {
  return /^[\p{Script=Han}]{2,}$/u.test(label) && label !== "議案第";
}

/** 訪問, 代表, 地図: the label is the end of another word. */
function isKanjiWord(text: string, word: string, start: number): boolean {
  return /^[問図表]$/.test(word) && isKanji(text, start - 1);
}

/** Digits only: in `No.2 5%` the 5 belongs to the next number. */
function readNumber(text: string, at: number): Numeral | undefined {
  const numeral = readNumeral(text, at);
  if (numeral === undefined || !isDigit(text, at) || numeral.plain) return numeral;
  const digits = readSmallInt(text, at);
  return digits === undefined ? numeral : { ...numeral, value: digits.value, end: digits.end, plain: true };
}

function ordinal(text: string, start: number, numeral: Numeral): Quantity {
  const ending = wordAt(ENDINGS, text, numeral.end);
  const end = chainEnd(text, ending?.edge ?? numeral.end);
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: "ordinal",
    value: numeral.value,
    min: null,
    max: null,
    minInclusive: null,
    maxInclusive: null,
    unit: ending?.word ?? null,
    approximate: false,
    change: null,
    numeral: { start: numeral.start, end: numeral.end },
    ...(numeral.issue === undefined ? {} : { issue: numeral.issue }),
  };
}

/** 第243条の3第2項: articles go on. */
function chainEnd(text: string, pos: number): number {
  let end = pos;
  for (let i = 0; i < 6; i++) {
    if (isDashOrLong(text[end] ?? "") && isDigit(text, end + 1)) {
      end = readSmallInt(text, end + 1)?.end ?? end + 1;
      continue;
    }
    const branch = text[end] === "の" && isNumeral(text, end + 1);
    const next = text[end] === "第" && classAt(text, end + 1) > 0;
    if (!branch && !next) return end;
    const numeral = readNumeral(text, end + 1);
    if (numeral === undefined || (branch && isCounted(text, numeral.end))) return end;
    const ending = wordAt(ENDINGS, text, numeral.end);
    end = ending?.edge ?? numeral.end;
  }
  return end;
}

/** 第2回の3人 counts people; 第2条の3 goes on. */
function isCounted(text: string, pos: number): boolean {
  return (
    (isKanji(text, pos) && !"第の及並、規に".includes(text[pos]!)) ||
    isKatakana(text, afterSpace(text, pos)) ||
    text[pos] === "%"
  );
}
