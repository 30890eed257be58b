import type { Evident } from "./lexicon.ts";

/** Names that hold 市, 町 or 村 before their end, in which a name could be cut short. */
export const NESTED_NAMES: readonly Evident<null>[] = [
  ["四日市市", null, "四日市市民意識調査"],
  ["廿日市市", null, "廿日市市行政改革"],
  ["野々市市", null, "野々市市行政改革"],
  ["八日市市", null, "八日市市行政改革"],
  ["市川市", null, "市川市行財政改革"],
  ["市原市", null, "市原市行財政改革"],
  ["市貝町", null, "市貝町行財政改革"],
  ["市川町", null, "市川町行財政改革"],
  ["市川三郷町", null, "市川三郷町総合戦略"],
  ["市川大門町", null, "市川大門町行革大綱"],
  ["今市市", null, "今市市行政改革"],
  ["古市町", null, "古市町行政改革"],
  ["余市町", null, "余市町行政改革"],
  ["上市町", null, "上市町行政改革"],
  ["下市町", null, "下市町行政改革"],
  ["高市町", null, "高市町行政改革"],
  ["町田市", null, "町田市水道計画"],
  ["十日町市", null, "十日町市農業計画"],
  ["大町市", null, "大町市農業計画"],
  ["大町町", null, "大町町農業計画"],
  ["室町町", null, "室町町農業計画"],
  ["村山市", null, "村山市農業計画"],
  ["東村山市", null, "東村山市水源計画"],
  ["武蔵村山市", null, "武蔵村山市水源計画"],
  ["村上市", null, "村上市水源計画"],
  ["羽村市", null, "羽村市水源計画"],
  ["大村市", null, "大村市水源計画"],
  ["田村市", null, "田村市水源計画"],
  ["中村市", null, "中村市水源計画"],
  ["西村町", null, "西村町水源計画"],
  ["玉村町", null, "玉村町水源計画"],
  ["村田町", null, "村田町水源計画"],
  ["中村町", null, "中村町水源計画"],
  ["杉村町", null, "杉村町水源計画"],
  ["町村町", null, "町村町水源計画"],
  ["京都市", null, "京都市水源計画"],
  ["山県市", null, "山県市水源計画"],
  ["大和郡山市", null, "大和郡山市水源計画"],
  ["府中市", null, "府中市水源計画"],
  ["府中町", null, "府中町水源計画"],
  ["太宰府市", null, "太宰府市水源計画"],
  ["区界村", null, "区界村水源計画"],
];

/** Words that may begin right behind a municipality's name. */
export const FOLLOWERS: readonly Evident<null>[] = (
  "長 役所 役場 議会 教育 立 職員 議員 行政 行財政 行革 財政 総合 公共 定員 集中 事務 業務 経営 都市 市民 町民 村民 区民 まち " +
  "人口 第 地方 水道 上下水道 上水道 下水道 病院 政策 施策 情報 新 中期 長期 総務 企画 改革 実施 推進 人材 人事 補助 施設 地域 子 " +
  "健康 環境 農業 観光 国民 高齢 障 男女 防災 デジタル ＤＸ DX スマート 公営 外郭 指定 民間 活性 未来 創生 持続 自治 協働 の に における"
)
  .split(" ")
  .map((word) => [word, null, `みのり市${word}`] as const);

/** What makes another word of 市, 区, 町, 村 with what stands behind it. */
export const COMPOUNDS: Readonly<Record<string, string>> = {
  市: "民場街内税債有営制部",
  区: "分域間切画別",
  町: "内会民歩",
  村: "民落内",
};

/** Words that end like names and name no municipality of their own. */
export const GENERIC_NAMES: readonly Evident<null>[] = [
  ["本市", null, "本市の取組"],
  ["当市", null, "当市の取組"],
  ["同市", null, "同市の取組"],
  ["各市", null, "各市の取組"],
  ["他市", null, "他市の取組"],
  ["都市", null, "都市の経営"],
  ["両市", null, "両市の取組"],
  ["全市", null, "全市で取り組む"],
  ["近隣市", null, "近隣市の取組"],
  ["政令市", null, "政令市の取組"],
  ["中核市", null, "中核市の取組"],
  ["特例市", null, "特例市の取組"],
  ["類似市", null, "類似市の取組"],
  ["構成市", null, "構成市の取組"],
  ["市町", null, "市町の取組"],
  ["市町村", null, "市町村の取組"],
  ["市区町村", null, "市区町村の取組"],
  ["近隣市町村", null, "近隣市町村の取組"],
  ["構成市町村", null, "構成市町村の取組"],
  ["構成市町", null, "構成市町の取組"],
  ["本町", null, "本町の取組"],
  ["当町", null, "当町の取組"],
  ["各町", null, "各町の取組"],
  ["町村", null, "町村の取組"],
  ["本村", null, "本村の取組"],
  ["当村", null, "当村の取組"],
  ["農村", null, "農村の取組"],
  ["漁村", null, "漁村の取組"],
  ["地区", null, "地区の取組"],
  ["学区", null, "学区の取組"],
  ["校区", null, "校区の取組"],
  ["各区", null, "各区の取組"],
  ["全区", null, "全区の取組"],
  ["特区", null, "特区の取組"],
  ["行政区", null, "行政区の取組"],
  ["特別区", null, "特別区の取組"],
  ["本区", null, "本区の取組"],
  ["当区", null, "当区の取組"],
  ["本県", null, "本県の取組"],
  ["当県", null, "当県の取組"],
  ["同県", null, "同県の取組"],
];

/** Endings of such words. */
export const GENERIC_ENDINGS: readonly Evident<null>[] = [
  ["都市", null, "未来都市の取組"],
  ["市町村", null, "県内全市町村の取組"],
  ["地区", null, "北地区の取組"],
  ["学区", null, "中学区の取組"],
  ["校区", null, "小学校区の取組"],
  ["行政区", null, "各行政区の取組"],
  ["選挙区", null, "選挙区の取組"],
  ["城下町", null, "城下町の取組"],
  ["商店街", null, "商店街の取組"],
];

/** What bodies of several municipalities are called; the longest first where one holds another. */
export const UNIONS: readonly Evident<null>[] = [
  ["広域連合", null, "みのり広域連合"],
  ["一部事務組合", null, "みのり一部事務組合"],
  ["事務組合", null, "みのり地区広域行政事務組合"],
  ["衛生組合", null, "みのり環境衛生組合"],
  ["消防組合", null, "みのり地区消防組合"],
  ["施設組合", null, "みのり清掃施設組合"],
  ["処理組合", null, "みのり清掃処理組合"],
  ["病院組合", null, "みのり病院組合"],
  ["広域組合", null, "みのり広域組合"],
  ["企業団", null, "みのり水道企業団"],
];
