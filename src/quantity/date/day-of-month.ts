import { codeAt, isNumeral } from "../../text/chars.ts";
import { indexEndings, indexWords, type WordIndex, wordAt, wordBefore } from "../../text/word-index.ts";
import { undated } from "../amount/quantities.ts";
import type { Quantity } from "../model/types.ts";
import { readSmallInt } from "./date-parts.ts";
import { dayOnly } from "./iso.ts";

/**
 * A day whose month is not said: 毎月15日, 15日までに回答, 20日に開催. Read only where the words around it say that it is one;
 * 15日 alone, 15日以内 and 15日に短縮 are lengths of time.
 */
export function readDayOfMonth(text: string, at: number, floor: number): Quantity | undefined {
  if (!mayBeDay(text, at)) return undefined;
  const day = readSmallInt(text, at);
  if (day === undefined || text[day.end] !== "日" || day.value < 1 || day.value > 31) return undefined;
  const end = day.end + 1;
  if (!isDay(text, at, end, floor)) return undefined;
  return Object.assign(undated(text, at, end, "date"), { date: dayOnly(day.value) });
}

/** A quick look: at most four characters of a number, as in 二十三日, and 日. */
function mayBeDay(text: string, at: number): boolean {
  let end = at + 1;
  while (end < at + 4 && isNumeral(text, end)) end++;
  return codeAt(text, end) === 0x65e5;
}

function isDay(text: string, start: number, end: number, floor: number): boolean {
  if (wordBefore(MONTHS, text, start, floor) !== undefined) return !text.startsWith("間", end);
  const particle = wordAt(PARTICLES, text, end);
  if (particle === undefined) return WEEKDAY.test(text.slice(end, end + 4));
  const { edge } = particle;
  if (particle.data === "deadline")
    return wordBefore(SINCE, text, start, 0) === undefined && wordAt(SHORTER, text, edge) === undefined;
  return !isNumeral(text, edge) && wordAt(DEEDS, text, edge) !== undefined;
}

function set(words: string): [string, true][] {
  return words.split(" ").map((word): [string, true] => [word, true]);
}

/** Words for a month before its day. */
const MONTHS: WordIndex<true> = indexEndings(set("毎月 同月 翌月 当月 前月 今月 来月 先月 各月"));
const PARTICLES: WordIndex<"deadline" | "time"> = indexWords([
  ["までに", "deadline"],
  ["に", "time"],
  ["から", "time"],
  ["より", "time"],
]);
/** What a length of time is counted from, or what it is a part of. */
const SINCE: WordIndex<true> = indexEndings(
  set("後 から より 年 年間 月 平均 最大 最長 約 概ね おおむね 原則"),
);
/** Where days are made fewer, until then is how many are left. */
const SHORTER: WordIndex<true> = indexWords(
  set("短縮 縮減 縮小 削減 減 圧縮 抑 引き下げ 引下げ 短く 少なく"),
);
/** Deeds that are done on a day. */
const DEEDS: WordIndex<true> = indexWords(
  set(
    "開催 開始 開設 開館 開校 開園 開所 実施 公表 公開 公布 発表 発行 発送 発足 締結 施行 策定 提出 決定 制定 改定 改正 配布 配信 " +
      "設置 竣工 着工 着手 完了 終了 議決 可決 説明 通知 送付 支給 支払 納付 訪問 行 回答 報告 受付 募集 運用 適用 稼働 供用",
  ),
);
const WEEKDAY = /^\([月火水木金土日]\)?/;
