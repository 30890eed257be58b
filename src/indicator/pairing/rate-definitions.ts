/** A rate that public finance defines: what it is called, and what the names of its parts end in. */
export interface RateDefinition {
  /** Ends of the rate's name, parted by spaces. */
  readonly names: string;
  readonly numerator: string;
  readonly denominator: string;
  /** A target in percent, the two numbers that answer it, and what they make. */
  readonly evidence: readonly [target: string, result: string, percent: number];
}

/** Rates whose two numbers a report may give instead of the rate itself. */
export const RATE_DEFINITIONS: readonly RateDefinition[] = [
  {
    names: "収支率 収支比率 収益率",
    numerator: "運賃収入 料金収入 使用料収入 事業収入 営業収入 経常収益 営業収益 医業収益 総収益 収入 収益",
    denominator: "運行経費 運行費用 管理経費 事業費 経常費用 営業費用 医業費用 総費用 経費 費用 支出",
    evidence: ["バス路線の収支率 25%以上", "運賃収入6,000千円、運行経費24,000千円", 25],
  },
  {
    names: "徴収率 収納率",
    numerator: "収入済額 収納済額 収納額 徴収額 収入額",
    denominator: "調定額",
    evidence: ["市税の徴収率 98%以上", "調定額5,000千円に対し収入済額4,900千円", 98],
  },
  {
    names: "執行率",
    numerator: "執行額 支出済額 決算額 支出額",
    denominator: "予算額 予算現額 当初予算",
    evidence: ["予算の執行率 90%以上", "予算額2,000千円、支出済額1,900千円", 95],
  },
  {
    names: "充足率",
    numerator: "現員数 現員 実員数 実員 配置数 在籍者数 入所者数",
    denominator: "定員数 定員 定数 必要数",
    evidence: ["消防団員の充足率 95%以上", "定員400人、実員372人", 93],
  },
  {
    names: "有収率",
    numerator: "有収水量",
    denominator: "配水量 給水量 総配水量",
    evidence: ["有収率 90%以上", "有収水量900千㎥、総配水量1,000千㎥", 90],
  },
  {
    names: "普及率 接続率 水洗化率",
    numerator: "接続人口 水洗化人口 処理人口 接続戸数 接続世帯数",
    denominator: "処理区域内人口 行政人口 総人口 対象戸数 対象世帯数",
    evidence: ["下水道の接続率 80%以上", "処理区域内人口5,000人、接続人口4,200人", 84],
  },
  {
    names: "受診率 接種率 受講率 参加率 回答率",
    numerator: "受診者数 受診者 接種者数 接種者 受講者数 受講者 参加者数 参加者 回答者数 回答数",
    denominator: "対象者数 対象者 対象数 配布数 発送数",
    evidence: ["健診の受診率 50%以上", "対象者4,000人、受診者1,800人", 45],
  },
  {
    names: "稼働率 利用率",
    numerator: "稼働日数 利用日数 利用こま数 利用コマ数 利用区分数 利用枠数",
    denominator: "開館日数 利用可能日数 供用日数 総こま数 総コマ数 総区分数 利用可能枠数",
    evidence: ["会議室の稼働率 60%以上", "利用日数150日、開館日数300日", 50],
  },
];
