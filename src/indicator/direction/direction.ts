import { labelKey } from "../../row/passage/labels.ts";
import { groupEndings, startOfEnding } from "../../text/ends.ts";
import type { Better } from "../model/types.ts";

/** Measures of which less is better. */
const LOWER =
  /公債費|将来負担|経常収支比率|赤字|資金不足|未収|未納|滞納者|滞納繰越額|滞納|人件費|物件費|維持補修費|扶助費|経費|費用|コスト|支出|歳出|職員数|時間外|残業|超過勤務|ごみ(?:の)?(?:総|年間)?(?:排出|処理|収集|焼却)?量|(?:可燃|不燃|家庭|事業系|生活系|一般)ごみ|ごみ(?:の)?(?:排出|減量)|廃棄物|排出量|使用量|消費量|消費電力|エネルギー|燃料|苦情|クレーム|事故|火災|犯罪|刑法犯|待機|待ち|処理(?:日数|時間|期間)|所要(?:日数|時間)|日数$|遅延|遅れ|誤り|ミス|漏れ|不登校|離職|喫煙|死亡|罹患|発生(?:件数|率)|依存|借地|借入|市債|起債|地方債|債務|借金|負債|原価|繰出金|繰入金|公用車|延床面積|総量|保有量|転出超過|不用額|空き家|空家|耕作放棄|漏水|老朽|不納欠損|未実施|未処理|被害|食品ロス|残食|乖離|欠席|違反|詐欺|不法投棄|投棄|むし歯|虫歯|う蝕|肥満|有病|り患|疾病|高血圧|糖尿|メタボ|未受診|誤受診|残数|残高不足|督促|指摘|不備|不適合|故障|停電|断水|無収|転倒|ひきこもり|虐待|生活保護|保護率|徘徊|熱中症|通報|誤報|いたずら|落書|放置|違法|要介護認定率|いじめ|自殺|孤立|ランキング|順位|紙(?:の)?使用|印刷枚数|枚数$|温室効果|CO2|二酸化炭素|失業|中退|再犯|放置|滞留|医業未収|超過額|補助金(?:総)?額|負担率|負担額|管理費|運営費|委託料|給与費|人件費|手当|光熱水費|修繕費|借上料|残業代|事業費|一般財源|賃借料|ラスパイレス/;
/** Measures of which more is better although their words speak of less, or that would be mistaken. */
const HIGHER =
  /(?<!未|不|非)(?:削減(?:額|率|量|数|効果)|縮減(?:額|率|量|面積)|節減(?:額|率|量)|抑制(?:額|率)|減少(?:額|率)|圧縮(?:額|率)|軽減(?:額|率)|低減(?:額|率)|効果額|改善率|達成率|徴収率|収納率|回収(?:率|額)|解消率|処理率|資源化|リサイクル|再生利用|充足率|普及率|整備率|受診率|参加|満足|加入率|交付率|利用(?:率|者|件数|回数)|取得率|実施率|進捗率|基金|収入|収益|黒字|寄附|売却|貸付|使用料収入|広告|補助(?!金)|助成|設置|導入|整備|開催|相談|登録|会員|移住|来場|来館|入込|受講|研修|講座|採用|雇用|就職|認知度|交付|申込|応募|出生|婚姻)/;
/** Things that are done: the more of them, the better, whatever they are done to. */
const DONE =
  /(?:調査|診断|検査|把握|清掃|成約|解消|除却|撤去|処分|回収|更新|改修|改善|点検|実施|設置|整備|策定|作成|活用|集積|売却|譲渡|統合|廃止|見直し|削減|縮減|圧縮|移管|委託|耐震化|修繕|解体|訪問|指導|支援|対応|開催|受講|締結|間伐)(?:数|件数|量|面積|率|延長|か所数|箇所数|施設数|事業数)?$/;
/** Words at the end of a label that do not say what is measured. */
const NOT_MEASURED = groupEndings(["計画", "目標", "実績", "年", "年間", "毎年", "毎年度", "月平均", "平均"]);
const LOWER_ALL = new RegExp(LOWER.source, "g");
const LESS =
  /抑制|縮小|節減|削減|減少|低減|圧縮|縮減|軽減|減らす|下げ|引き下げ|適正化|スリム化|解消|防止|抑え/;
const MORE = /向上|増加|拡大|増や|増収|引き上げ|確保|普及|拡充|伸ば|高め|維持/;

/** What may follow the thing itself in the name of a measure. */
const MEASURE =
  /(?:率|割合|比率|件数|人数|日数|時間|者数|世帯数|台数|戸数|数|額|量|残高|面積|値|指数|回数|枚数|金|勤務|kwh|キロワット時|平均|当たり|1人|人口|者|児|総|年間|月間|以外|経費|費)$/;
const DEALT_WITH =
  /整理|差押|把握|解消|対応|改善|参加|受講|活用|バンク|講座|相談|成約|登録|支援|訪問|指導|啓発|防止|対策|訓練|調査|診断|点検|利用|作成|策定|説明/;

/** Whether the thing that a label names is one of which less is better: 苦情件数 is, 苦情対応研修 is not. */
function namesLess(key: string): boolean {
  for (const found of key.matchAll(LOWER_ALL)) {
    const rest = key.slice(found.index + found[0].length);
    // 滞納分徴収率: what is collected of it.
    if (found[0] === "滞納" && rest.includes("徴収")) continue;
    if (rest === "" || (MEASURE.test(rest) && !DEALT_WITH.test(rest))) return true;
  }
  return false;
}

/** Words of a row that may tell the direction, nearest to the number first. */
export interface DirectionHints {
  /** Label of the target, with its group. */
  readonly label: string;
  /** The sentence of the target. */
  readonly context: string;
  /** Title of the initiative, then what it says of its direction. */
  readonly row: readonly string[];
}

/**
 * Which way is better, from the vocabulary of the label, then from the words around it; unknown where neither says.
 */
export function betterOf({ label, context, row }: DirectionHints): Better {
  const labeled = labelKey(label);
  const key = labeled.slice(0, startOfEnding(labeled, NOT_MEASURED));
  if (HIGHER.test(key) || DONE.test(key)) return "higher";
  if (namesLess(key)) return "lower";
  for (const words of [context, ...row]) {
    const less = LESS.test(words);
    const more = MORE.test(words);
    if (less !== more) return less ? "lower" : "higher";
  }
  return "unknown";
}
