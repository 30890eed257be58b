/**
 * Words beside a number that say what role it plays. Each is matched against the words before it, behind it, or both, in
 * the folded view.
 */
export const ROLE_WORDS = {
  /** Figures of the past, in the label or in front of the number. */
  baseline:
    /現状(?!維持)|基準(?!財政|額|年度比)値?|(?:策定|開始|計画|着手)時|前年度?(?!比|対比|度比|度?と同じ|度?と同数)|昨年度?(?!比)|前回(?!比)|過去|従来|(?:委託|導入|実施|開始|見直し|改善|着手|取組|改修|統合|移行)前(?!年)|全国平均|県平均|類似団体|例年/,
  /** What was to be reached, said once more beside the result. */
  target:
    /目標(?!比|どおり|通り)|^計画(?!差|比|期間|的|どおり|通り|に基づ|を|の)|[\s、(]計画(?!差|比|期間|的|どおり|通り|に基づ|を|の)|計画(?:値|数|額|目標|整備|面積|人数|件数)|予定(?!価格|どおり|通り)|対象$|目安|(?<!決算)見込|定数|定員|目指/,
  /** What was reached. */
  /** What is only a view of the year before it began. */
  forecast: /当初見込/,
  actual: /実績|結果|達成値|確保し|となった|となり|現在/,
  /** Things that did not happen. */
  cancelled:
    /中止|未実施|延期|欠席|不参加|辞退|未達|取りやめ|見送|未着手|未完了|未整備|未策定|不合格|断念|残り|残(?:件|数|区間|事業|世帯)|廃止/,
  cumulative: /累計|累積|通算/,
  attendance: /延べ|のべ|延人[数員]/,
  total: /合計|総計|総額|総数|小計|(?<![会統設家時生温])計[\s:]?$|全体/,
  part: /うち|内訳|内、/,
  /** After costs: 純収入, 差引. */
  net: /純(?!増|減)|差引|手取り|控除後/,
  gap: /乖離|差額|差引き?の差|不足|超過額/,
} as const;

/** The words right behind a number that make it a difference from the target: `2.1ポイント目標より上回った`. */
export const DIFFERENCE_BEHIND =
  /^(?:ほど|程度|も)?(?:[、\s])?(?:(?:目標|計画|予定|当初見込み?|前年度?)(?:値|数|額)?(?:より|を|に(?:対し)?)?)?(?:も)?(上回|下回|超過|超え|不足|届か|及ば|多[いく]|少な|オーバー|増(?:え|となった|員)|足りな)/;
/** The words right in front of a number that make it a difference: `目標を0.6ポイント上回った`. */
export const DIFFERENCE_BEFORE =
  /(?:目標|計画|予定|見込み?)(?:値|数|額)?(?:を|より|比|に(?:は)?|と比べ|に対し)[、:\s]*$/;

/** The words behind a number that say it was the target: `95%以上を目標に`, `8,000件に対し`. */
/** What was moved, not what is there: 2億円取り崩し. */
export const MOVED_BEHIND = /^(?:を|の)?(?:取り?崩|積み?立|繰り?入|繰り?出|返済|償還|借り?入)/;

export const RESTATED_BEHIND =
  /^(?:に|には)(?:届か|達し(?:な|て(?:い)?な|ませ)|及ば|至ら|満た)|^を?達成(?:する|でき)(?:る)?(?:ため|よう|べく)|^(?:程度|以上)?[)」]?(?:の確保)?(?:[をとにの]|という)?(?:目標|計画|予定|見込|目指|掲げ|想定|目安)|^(?:の(?:目標|計画|予定))?(?:に対し|に対して)/;

/** The words behind a number that make it describe the next one: `20円/枚以下のコピー契約 3件`. */
export const MODIFIER_BEHIND =
  /^(?:の|に|で(?!、|前年|昨年|目標|あり|した|す)|を|が(?!延べ|計|合計)|は|当たり|あたり|当り|毎|ごと|につき|満点|以上の|以内の|した|する|連続|あった|から|ずつ)/;

/** Whether something improved or worsened where no number says so. */
export const NEGATIVE_OUTCOME =
  /未対応|繰(?:り)?越|見合わせ|保留|検討を(?:進め|行)|検討した|間に合わ|未受講|引き続き|据え?置き|意見集約|持ち越|翌年度|来年度|(?:残|一部)(?:る|り)?[^、。]{0,8}次年度|継続(?:して)?(?:協議|検討|審議|審査)|協議(?:中|を継続|を続け|を重ね)|検討(?:中|を継続|を続け|段階|に着手)|次年度(?:も|以降|に(?:持ち越|延期|継続))|見送|延期|未定|至らな(?:かった|い)|至って(?:い)?な|できなかった|出来なかった|未(?:実施|策定|着手|完了|達成|締結|決定|導入)|準備中|着手した(?:のみ|段階)|中止|困難|再公募|応募(?:が|は|者が)?な[くか]|入札不調|作成中|策定中|調整中|断念|遅れ/;
export const POSITIVE_OUTCOME = /完成|完了|(?:し|でき|され|なっ)た|済み?|達成|開始|施行|稼働|締結|制定/;

/** Goals that speak of all: 全件, 全職員, すべての施設. */
export const EVERY =
  /全(?:件|員|職員|社員|課|校|戸|世帯|施設|地区|箇所|か所|事業|案件|窓口|部署|学校|園|橋|自治会|庁)|(?:すべて|全て)の/;
