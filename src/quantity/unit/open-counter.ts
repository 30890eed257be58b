import { isKanji, isKatakana, isNumeral } from "../../text/chars.ts";

/** Words after a number that are not what it counts: deeds, comparisons, positions. */
const NOT_COUNTERS: readonly string[] = [
  "達成",
  "実施",
  "取得",
  "完了",
  "終了",
  "開始",
  "開催",
  "設置",
  "整備",
  "導入",
  "策定",
  "作成",
  "確保",
  "維持",
  "継続",
  "予定",
  "目標",
  "実績",
  "推進",
  "検討",
  "改定",
  "改正",
  "廃止",
  "統合",
  "移行",
  "確定",
  "決定",
  "決算",
  "予算",
  "見込",
  "計上",
  "当初",
  "現在",
  "時点",
  "到達",
  "突破",
  "推移",
  "相当",
  "該当",
  "合計",
  "平均",
  "全体",
  "対象",
  "対応",
  "利用",
  "参加",
  "公表",
  "報告",
  "提出",
  "提案",
  "登録",
  "認定",
  "採用",
  "採択",
  "選定",
  "売却",
  "貸付",
  "支給",
  "補助",
  "寄附",
  "寄付",
  "購入",
  "支出",
  "収入",
  "超過",
  "不足",
  "満点",
  "不明",
  "等しい",
  "有効",
  "改善",
  "向上",
  "前年",
  "昨年",
  "本年",
  "比較",
  "換算",
  "可能",
  "必要",
  "未達",
  "同様",
  "同数",
  "同額",
];
/** A counter ends before these: 3園以上, 12園中, 5園増. */
const CUTS = "以中及内引増減等計当超未約程前後弱強余付毎比迄達越的化性的連全新各他同残済発";
const LONGEST_KANJI = 3;
const LONGEST_KATAKANA = 12;

/** The end of a run after a numeral that behaves as a counter, or -1. */
export function openCounterEnd(text: string, pos: number): number {
  if (isKatakana(text, pos)) return katakanaEnd(text, pos);
  let end = pos;
  while (
    end < pos + LONGEST_KANJI + 1 &&
    isKanji(text, end) &&
    !isNumeral(text, end) &&
    !CUTS.includes(text[end]!)
  )
    end++;
  if (end === pos || NOT_COUNTERS.some((word) => text.startsWith(word, pos))) return -1;
  return end - pos > LONGEST_KANJI ? pos + 2 : end;
}

function katakanaEnd(text: string, pos: number): number {
  let end = pos;
  while (end < pos + LONGEST_KATAKANA + 1 && isKatakana(text, end)) end++;
  const length = end - pos;
  return text[pos] === "ー" ||
    length > LONGEST_KATAKANA ||
    length < 2 ||
    /^(アップ|ダウン|カット|オフ|プラス|マイナス)/.test(text.slice(pos, end))
    ? -1
    : end;
}
