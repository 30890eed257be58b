import {
  classAt,
  isKanji,
  isKatakana,
  isLatin,
  isNumeral,
  KANJI_BIG,
  KANJI_DIGIT,
} from "../../text/chars.ts";
import { changeAt, suffixAt } from "../bound/bounds.ts";
import type { Numeral } from "../model/numeral-types.ts";
import type { UnitReading } from "./read-unit.ts";

/** Words that begin with a kanji numeral and count nothing. */
const WORDS: readonly string[] = [
  "一般 一部 一定 一層 一環 一助 一元 一本化 一体 一括 一斉 一覧 一致 一方 一旦 一連 一因 一段 一貫 一律 一新 一丸 一端 一様 一切 一際 一概 一時 一歩 一手 一目 一面 一員",
  "一角 一躍 一挙 一向 一瞬 一心 一身 一生 一緒 一番 一種 一旦 一同 一堂 一読 一任 一役 一路 一過 一見 一考 一昨 一昔 一喜 一対 一例 一個人 一昨年 一度 一案 一策 一節 一点 一級 一線 一帯 一応 一存 一等 一変 一転 一望 一服 一品 一芸 一巡 一息 一画 一隅 一刻 一朝 一長 一石 一極 一粒 一発 一軍 一戸建 一戸建て 一宮 一関",
  "一人ひとり 一人一人 一人でも 一人当 一人あた 一人暮 一人親 一人に一 一人ぐ 一人で 一日も 一日で 一日一 一つ 一ツ 一から 一にも 一も二 一年を通 一件落着 一回り 一週間前 一枚岩 一校一 一月遅れ",
  "二次 二重 二酸化 二度と 二人三脚 二者択一 二の次 二の足 二極 二宮 二輪 二級 二元 二世 二番煎じ 二本松 二戸 二セ",
  "三位一体 三役 三重 三鷹 三島 三次 三浦 三原 三沢 三条 三木 三田 三好 三郷 三者 三権 三角 三脚 三面 三食 三日月 三日坊主 三春 三種の",
  "四半期 四国 四川 四季 四日市 四方 四捨五入 四角 四街道 四条畷 四苦八苦 四半世紀",
  "五島 五輪 五感 五十嵐 五十音 五所川原 五條 五泉 五分五分 五日市 五大 五里霧中",
  "六本木 六法 六角 六甲 六ヶ所村",
  "七夕 七尾 七五三 七宝 七転 七割方",
  "八王子 八戸 八幡 八尾 八代 八街 八潮 八女 八百屋 八百長 八方 八丈 八日市 八千代 八景",
  "九州 九谷 九十九里 九重",
  "十分 十字 十全 十和田 十勝 十日町 十人十色 十津川 十二分",
  "百貨 百歳体操 百科 百人一首 百姓 百合 百戦 百舌 百葉",
  "千葉 千歳 千代 千曲 千鳥 千差 千客 千羽 千人針 千両 千秋",
  "万一 万全 万能 万博 万国 万歩 万引 万葉 万が一 万年筆 万事",
  "億劫 億ション 兆候 兆し 京都 京浜 京阪 京成 京急 京王",
  "参加 参考 参照 参画 参入 参集 参議 参拝 参事 参与 参観 参政 参列 参る 参り 参っ 参ろ 拾得 拾い 拾っ 拾う 伍し 陸上 陸橋 陸地 陸路 陸揚 陸前 陸の 零細 零下 零時 零歳 什器 捌き 捌く 漆器",
  "二十四節気 二十日 十二支 十二単 八十二銀行 十六銀行 百五銀行 七十七銀行 三十三間 四十七士 二十世紀 一〇〇歳",
].flatMap((line) => line.split(" "));

const WORDS_BY_OPENING: ReadonlyMap<string, readonly string[]> = groupByOpening(WORDS);

/** By their first two characters, longest first. */
function groupByOpening(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(word.slice(0, 2), [...(groups.get(word.slice(0, 2)) ?? []), word]);
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

/** The end of the ordinary word that begins with the kanji numeral at `pos` (一般, 千葉), or -1. */
export function ordinaryWordEnd(text: string, pos: number): number {
  const word = WORDS_BY_OPENING.get(text.slice(pos, pos + 2))?.find((candidate) =>
    text.startsWith(candidate, pos),
  );
  if (word === undefined) return -1;
  const end = pos + word.length;
  if (text[end] === "間" && text[end - 1] === "時") return -1;
  if (text[end - 1] === "点" && isNumeral(text, end)) return -1;
  return text.startsWith("十分の", pos) && classAt(text, pos + 3) === KANJI_DIGIT ? -1 : end;
}

const CALENDAR = "月年日";

/**
 * Whether a numeral in kanji is one at all. Kanji numerals are parts of ordinary words everywhere; they count
 * where a unit follows, or where they are long enough and no kanji touches them.
 */
export function isKanjiNumber(text: string, numeral: Numeral, unit: UnitReading | undefined): boolean {
  const { start, end } = numeral;
  const length = end - start;
  if (isBlank(text, start, end)) return false;
  const before = isKanji(text, start - 1);
  if (text.startsWith("マイナス", start - 4) || text.startsWith("プラス", start - 3)) return true;
  if (unit !== undefined) {
    if (length > 1 || unit.wordEnd - unit.wordStart > 1 || CALENDAR.includes(text[unit.wordStart]!))
      return true;
    // 前年比三％減, 職員三人減: a sign, or what follows, tells that it is a number.
    if (unit.kind === "percent" && text[unit.wordStart] !== "割") return true;
    if (before) return !WORD_OPENERS.includes(text[start - 1]!) && isCompared(text, unit.end);
    return !isKanji(text, unit.end) || FOLLOWERS.includes(text[unit.end]!);
  }
  const last = classAt(text, end - 1);
  if (length > 1 && last === KANJI_BIG) return true;
  if (isKanji(text, end)) return false;
  if (length > 1) return !before || numeral.hasUnits;
  if (classAt(text, start) === KANJI_BIG || isKatakana(text, end) || isLatin(text, end)) return false;
  return !before && !isKatakana(text, start - 1) && !isWordStart(text, start, end);
}

/** Kanji that make a word with a numeral behind them: 唯一, 統一, 第三者. */
const WORD_OPENERS = "唯統単均随第無不逐同再唯画専択万";

/** 三人減, 三人以上. */
function isCompared(text: string, pos: number): boolean {
  return changeAt(text, pos) !== undefined || suffixAt(text, pos, true) !== undefined;
}

/** Kanji that may follow a counter without making a compound of it. */
const FOLLOWERS = "以未超前後程弱強余増減削中ずの半分目台近縮";

/** 〇〇課, and a lone 〇 that is a mark. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] !== "〇") return false;
  return true;
}

/** Formal digits (参る, 陸の) are numbers only where nothing follows. */
function isWordStart(text: string, start: number, end: number): boolean {
  return (
    !"零一二三四五六七八九十百千拾".includes(text[start]!) && end < text.length && /\S/.test(text.charAt(end))
  );
}
