/** What a word tells of a sentence that may speak of causes. */
export type CauseKind = keyof typeof CAUSE_WORDS;

/** Words, all in half width, with a sentence of a report that shows what they say. */
export interface CauseWords {
  readonly words: string;
  readonly evidence: string;
}

/**
 * What an explanation of a result is known by. No word of these is one by itself but those that name a cause outright:
 * something that happened has to be tied to what came of it.
 */
export const CAUSE_WORDS = {
  /** What happened to an office, without its doing. */
  event: [
    {
      words:
        "新型コロナウイルス感染症 新型コロナウイルス 新型コロナ コロナ禍 コロナ過 コロナ 感染症 感染拡大 感染の拡大 緊急事態宣言 まん延防止等重点措置 まん延 インフルエンザ パンデミック 豚熱",
      evidence: "新型コロナウイルス感染症の影響により、講座の回数が減少した",
    },
    {
      words:
        "災害 台風 豪雨 大雨 大雪 積雪 降雪 暖冬 猛暑 酷暑 冷夏 渇水 地震 震災 天候不順 悪天候 荒天 雨天 天候",
      evidence: "台風の接近により一回を中止した",
    },
    {
      words:
        "高騰 値上がり 値上げ 物価上昇 円安 原油 半導体 資材不足 価格上昇 景気 社会情勢 経済情勢 世界情勢 国際情勢 需要の低迷",
      evidence: "工事費の高騰により、改修は4件にとどまった",
    },
    {
      words:
        "法改正 法律の改正 制度改正 制度の改正 制度変更 制度の変更 税制改正 税率改正 基準の変更 基準の改正 算定方法の変更 法令改正 法令の改正 国の方針 無償化 会計年度任用職員制度",
      evidence: "税制改正に伴い、法人市民税が減少した",
    },
    {
      words:
        "特定財源 補助金の廃止 補助金の減額 補助金の終了 補助制度の廃止 交付金の減額 交付金の廃止 交付税の減 補助の打ち切り 不採択 大口寄附 臨時収入",
      evidence: "国の補助金の廃止により、整備を延期した",
    },
    {
      words:
        "欠員 退職 休職 育児休業 人員不足 人手不足 担い手不足 職員不足 成り手不足 なり手不足 人事異動 人口減少 少子化 高齢化 閉店 撤退 倒産 廃業",
      evidence: "担当職員の欠員のため、訪問できなかった",
    },
    {
      words:
        "不調 不落 入札の不成立 事故 故障 機器の不具合 システム障害 改修工事 大規模改修 休館 工期の延長 用地交渉 地権者 地元調整 協議の難航 難航 選挙",
      evidence: "入札の不調により、工事の着手が遅れた",
    },
  ],
  /** What ties an event to what came of it. */
  tie: [
    {
      words:
        "により によって による に因り によるもの に伴い に伴う に伴って のために たために ためである ため ことから、 のことから せいで を受けて を受け、 の関係で の都合で の都合により があり、 があった もあり、 もあって もあった 禍で 禍の の後に に重なり と重なり",
      evidence: "会場の都合により、説明会を中止した",
    },
  ],
  /** What names a cause outright. */
  named: [
    {
      words:
        "要因は 要因と 要因が 要因で 要因に 要因: 理由は 理由と 理由で 理由に 理由: 原因は 原因と 原因が 原因で 原因に 原因: 起因",
      evidence: "参加者が目標に届かなかった要因は、周知の不足である",
    },
    {
      words:
        "の影響で の影響に の影響を受け の影響が の影響も の影響と の影響から の影響、 影響を受け 影響により 影響による 影響した",
      evidence: "動力費の値上がりの影響を受けた",
    },
    {
      words:
        "たため。 なかったため。 なかったため、 がないため、 たためである たことによる たことによるもの たためと考え ためと思われ",
      evidence: "対象となる事業者が市外へ移転したため。",
    },
  ],
  /** What is bad news whatever is measured. */
  bad: [
    {
      words:
        "中止 延期 休止 休業 休校 見送 見合わせ 取りやめ 取り止め 中断 打ち切 自粛 制限 遅れ 遅延 停滞 滞り 難航し",
      evidence: "先方の事情により、協定の締結を見送った",
    },
    {
      words:
        "できなかった 出来なかった できず、 できず。 出来ず できていない られなかった 至らなかった 至らず 至っていない 届かなかった 届かず 及ばなかった 及ばず 集まらず 進まず 進まなかった 恵まれな 困難 余儀なく 未達 とどまった とどまり 留まった 長期化 不足し 悪化",
      evidence: "関係者との調整がつかなかったことにより、開設に至らなかった",
    },
  ],
  /** What is bad news where something happened besides. */
  change: [
    {
      words:
        "減少 減収 減額 減った 縮小 低下 低迷 落ち込 鈍化 下回 下がった 控え 増大 増加 増えた 膨らみ 超過 上昇 集中し",
      evidence: "感染症の流行で、来館者が落ち込んだ",
    },
  ],
  /** What says that a year was not as others. */
  exception: [
    {
      words:
        "異例 例年にない 例年と異なり 想定外 予想外 突発 特殊 やむを得 予期せぬ 一時的 臨時的 重なっ 重なり",
      evidence: "新型コロナウイルス対策費用が100億円を超える異例の決算となった",
    },
  ],
  /** What is good news. */
  good: [
    {
      words:
        "達成 上回 向上 改善 成果 効果的 図られ 図ることが できた ができ、 ことができ 好調 増収 順調 充実 縮減 節減 解消",
      evidence: "感染症の流行があったが、目標を達成できた",
    },
  ],
} as const satisfies Readonly<Record<string, readonly CauseWords[]>>;

/** What is done about an event: 感染症対策 is no event. */
export const ABOUT_EVENT = [
  "対策",
  "対応",
  "予防",
  "防止",
  "の防止",
  "の予防",
  "に関する",
  "に関連",
  "関連",
  "への",
  "に備え",
  "時の",
];

/** What turns bad news behind it into good: 中止することなく, 低下を防ぐ. */
export const TURNED = [
  "することなく",
  "せず",
  "させず",
  "しなかった",
  "を防",
  "の防止",
  "を回避",
  "を抑",
  "対策",
  "もなく",
  "なく",
];

/** Ends of sentences that speak of what is to be done. */
export const PLAN_ENDS = [
  "検討",
  "検討中",
  "予定",
  "予定である",
  "必要がある",
  "必要である",
  "必要",
  "必要となる",
  "必要とする",
  "たい",
  "推進",
  "べきである",
  "こと",
];

/** Ends that say how things are, though they end as plans do. */
export const STATE_ENDS = [
  "ている",
  "てある",
  "である",
  "がある",
  "もある",
  "られる",
  "される",
  "による",
  "よるもの",
  "となる",
];

/** What is said of the time to come, unless something was done. */
export const TO_COME = ["今後", "来年度", "次年度", "翌年度", "引き続き", "引続き", "これから"];

/** Last words of names of measures, which say no more than what is counted: 台風による被害の額. */
export const NAME_ENDS = ["数", "額", "率", "量", "割合", "値", "費", "延長", "面積"];

/** Headings of a report's own columns that hold explanations. */
export const CAUSE_HEADINGS = ["要因", "原因", "未達", "乖離", "差異の理由", "遅れの理由"];
