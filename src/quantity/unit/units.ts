import { isDigit, isLatin } from "../../text/chars.ts";
import { indexWords, type WordIndex, type WordMatch, wordAt } from "../../text/word-index.ts";
import { COUNTER_WORDS, ORDINAL_WORDS } from "./counters.ts";
import { PHYSICAL_UNITS } from "./physical-units.ts";
import { rows, type Unit } from "./unit-rows.ts";

const PERCENT: [string, Unit][] = [
  ...["%", "パーセント", "ﾊﾟｰｾﾝﾄ", "㌫", "﹪", "percent"].map((word): [string, Unit] => [
    word,
    { kind: "percent", name: "%", scale: 1 },
  ]),
  ["割", { kind: "percent", name: "%", scale: 10, notBefore: "合当付り高安" }],
  ["‰", { kind: "percent", name: "%", scale: 0.1 }],
  ["パーミル", { kind: "percent", name: "%", scale: 0.1 }],
  ...["ポイント", "ﾎﾟｲﾝﾄ", "%ポイント", "%ﾎﾟｲﾝﾄ", "パーセントポイント", "pt", "pts", "㌽"].map(
    (word): [string, Unit] => [word, { kind: "point", name: "ポイント", scale: 1 }],
  ),
];

const MONEY: [string, Unit][] = [
  ["円", { kind: "money", name: "円", scale: 1, notBefore: "滑卓周形柱筒熟" }],
  ["圓", { kind: "money", name: "円", scale: 1 }],
  ["㌦", { kind: "money", name: "ドル", scale: 1 }],
  ["銭", { kind: "money", name: "円", scale: 0.01, notBefore: "湯" }],
  ["セント", { kind: "money", name: "ドル", scale: 0.01 }],
  ["元", { kind: "money", name: "元", scale: 1, notBefore: "化的年号旦素" }],
  ...rows("money", [
    ["人民元", "人民元"],
    ["米ドル ドル USドル US$", "ドル"],
    ["ユーロ", "ユーロ"],
    ["ウォン 韓国ウォン", "ウォン"],
    ["英ポンド スターリング・ポンド", "ポンド"],
    ["ナイラ", "ナイラ"],
    ["バーツ", "バーツ"],
    ["ルーブル", "ルーブル"],
    ["リンギット", "リンギット"],
    ["ルピア", "ルピア"],
    ["レアル", "レアル"],
    ["シェケル", "シェケル"],
    ["フォリント", "フォリント"],
    ["ズウォティ ズロチ", "ズウォティ"],
    ["USD", "ドル"],
    ["EUR", "ユーロ"],
    ["JPY", "円"],
    ["CNY RMB", "人民元"],
    ["GBP", "ポンド"],
    ["KRW", "ウォン"],
    ["HKD", "香港ドル"],
    ["フラン", "フラン"],
    ["ペソ", "ペソ"],
    ["ルピー", "ルピー"],
    ["ディナール", "ディナール"],
    ["ディルハム", "ディルハム"],
    ["クローナ", "クローナ"],
    ["クローネ", "クローネ"],
    ["コルナ", "コルナ"],
    ["リラ", "リラ"],
    ["リヤル", "リヤル"],
    ["リアル", "リアル"],
    ["ランド", "ランド"],
    ["ドン", "ドン"],
    ["テンゲ", "テンゲ"],
    ["フリヴニャ グリブナ", "フリヴニャ"],
    ["レイ レウ", "レウ"],
    ["レフ", "レフ"],
    ["シリング", "シリング"],
    ["マルク", "マルク"],
    ["ペンス", "ペンス"],
    ["ビットコイン", "ビットコイン"],
  ]),
];

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A month is 30 days and a year 365, as is usual where no calendar is meant. */
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

function durations(words: string, scale: number, notBefore?: string): [string, Unit][] {
  return words
    .split(" ")
    .map((word): [string, Unit] => [
      word,
      { kind: "duration", name: "秒", scale, ...(notBefore === undefined ? {} : { notBefore }) },
    ]);
}

const DURATION: [string, Unit][] = [
  ...durations("ミリ秒", 0.001),
  ...durations("秒 秒間", 1),
  ...durations("分間", MINUTE),
  ...durations("分", MINUTE, "野類科館け割譲担析団隊冊業散離署校室園家銘別布配"),
  ...durations("時間", HOUR, "帯割目外"),
  ...durations("日間 営業日 開館日", DAY),
  ...durations("日", DAY, "本常誌曜立々頃付"),
  ...durations("週間 週", 7 * DAY),
  ...[
    "か月",
    "ヶ月",
    "カ月",
    "ヵ月",
    "ケ月",
    "箇月",
    "ヶ月間",
    "か月間",
    "カ月間",
    "ヵ月間",
    "ケ月間",
    "箇月間",
  ].flatMap((word) => durations(word, MONTH, "児健")),
  ...durations("月間", MONTH),
  ...durations("年間 か年 ヶ年 カ年 ヵ年 ケ年 箇年 か年間 ヶ年間 カ年間 ヵ年間 ケ年間 箇年間", YEAR),
  ...durations("年", YEAR, "生代少齢度次級配号報金賀輪末始長組"),
  ...durations("世紀 世紀間", 100 * YEAR),
];

const AGE: [string, Unit][] = [
  ["歳代", { kind: "age", name: "歳", scale: 1 }],
  ["歳", { kind: "age", name: "歳", scale: 1, notBefore: "出入計末費" }],
  ["才", { kind: "age", name: "歳", scale: 1, notBefore: "能覚" }],
  ["か月児", { kind: "age", name: "か月児", scale: 1 }],
  ["代", { kind: "age", name: "歳", scale: 1, notBefore: "表理替金役謝目" }],
  ["歳児", { kind: "age", name: "歳", scale: 1 }],
];

const COUNTS = COUNTER_WORDS.map(([word, whole]): [string, Unit] => [
  word,
  { kind: "count", name: word, scale: 1, ...(whole ? { whole } : {}) },
]);

/** 期 in 3期連続 is a place, in 3期間 a time; 条 in 3条件 is neither. */
const ORDINALS = ORDINAL_WORDS.map((word): [string, Unit] => [
  word,
  { kind: "ordinal", name: word, scale: 1, ...(word.length === 1 ? { notBefore: "間件目" } : {}) },
]);

const UNITS: WordIndex<Unit> = indexWords([
  ...ORDINALS,
  ...COUNTS,
  ...PHYSICAL_UNITS,
  ...DURATION,
  ...AGE,
  ...MONEY,
  ...PERCENT,
]);

/** The unit or known counter that starts at `pos`. */
export function unitWordAt(text: string, pos: number): WordMatch<Unit> | undefined {
  const match = wordAt(UNITS, text, pos);
  if (match === undefined) return undefined;
  const next = text[match.edge];
  if (next !== undefined && match.data.notBefore?.includes(next)) return undefined;
  if (isLatin(text, match.edge - 1) && (isLatin(text, match.edge) || isDigit(text, match.edge)))
    return undefined;
  return match;
}

/** Whether a known unit or counter starts at `pos`. */
export function startsUnit(text: string, pos: number): boolean {
  return unitWordAt(text, pos) !== undefined;
}
