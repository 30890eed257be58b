/** Counters of whole things, by number of characters; those of parts (点, 位) are apart. */
const WHOLE =
  "人 名 件 個 コ ケ 回 本 枚 台 冊 部 校 園 館 棟 戸 軒 室 席 社 店 団体 団 組 班 隊 区 市 町 村 県 国 州 島 郡 " +
  "箇所 か所 ヶ所 カ所 ヵ所 ケ所 個所 カ国 か国 ヶ国 ヵ国 ケ国 ヵ国語 か国語 カ国語 言語 " +
  "世帯 家族 家庭 事業 事務 施設 講座 教室 学級 クラス 学校 橋 橋梁 路線 路線数 系統 便 基 機 機種 隻 艘 両 車両 " +
  "枠 区画 地区 地域 自治会 町内会 行政区 自治体 市町村 市町 町村 都道府県 都市 課 係 部署 部局 局 所 事業所 事業者 業者 " +
  "企業 法人 組織 機関 病院 医院 診療所 薬局 床 病床 人分 食 食分 票 議席 議案 案件 案 通 品 品目 種 種目 種別 種類 " +
  "分野 分類 分科会 分館 分団 項目 指標 柱 施策 取組 取り組み 取組み 計画 プラン プロジェクト 工区 工事 箇条 か条 ヶ条 カ条 " +
  "グループ ブロック チーム コース サークル サイト ページ アカウント ファイル ケース セット ユニット ルート エリア ゾーン " +
  "メニュー サービス システム イベント ポスト ステップ パターン タイプ カテゴリー レーン ライン フロア ヘッド " +
  "匹 頭 羽 株 束 箱 袋 缶 瓶 杯 皿 足 着 双 対 式 通り 筆 区間 車線 泊 往復 周年 周 段階 段 層 階 階建 巻 編 曲 首 句 字 文字 行 列 " +
  "者 者数 人工 人日 人月 クール シーズン セッション コマ 時限 単位 科目 学科 学部 研究室 口 つ ツ 件数 " +
  "ポンプ 井 門 灯 粒 滴 発 試合 戦 勝 敗 球 打席 得票 章 節 帖 畳 号 号室 号棟 号機 丁 膳 輪 棹 脚 面 張 玉 丸 基数 " +
  "アクセス ダウンロード フォロワー ビュー PV 人回 社員 職員 議員 委員 委員会 審議会 協議会 部会 会場 会議 研修 " +
  "公民館 図書館 児童館 保育園 保育所 幼稚園 小学校 中学校 学童 クラブ 公園 団地 住宅 店舗 農家 農園 法人会 商店街 商店 " +
  "カ寺 社寺 年生 世代 人家族 人世帯 人乗り 人組 人制 回線 拠点 窓口 手続 手続き 業務 様式 条例 規則 契約 " +
  "名様 名分 個分 本分 枚分 台分 回分 件分 戸分 世帯分 社分 校分 区画分 杯分 日分 カ月分";

/** Counters that fractions of exist: marks, ranks, shares. */
const PARTS = "月 点 位 株分 票差 点数 ポイント分 次 度目 等 等級 級 点差 打 口分 俵 升 合 斗 石 里";

/** Ordinal endings: what precedes them is a place in a sequence, not an amount. */
const ORDINALS =
  "丁目 番地 番 番目 回目 年目 期目 件目 人目 本目 枚目 台目 点目 つ目 日目 月目 か月目 ヶ月目 週目 度目 位目 項目め 号線 番線 " +
  "年次 年生 学年 学期 期生 回生 階級 期 条 項 次 代目 号議案 級地";

function split(words: string, whole: boolean): [string, boolean][] {
  return words.split(" ").map((word): [string, boolean] => [word, whole]);
}

/** Known counters, and whether only whole numbers of them exist. Others are read by `openCounterEnd`. */
export const COUNTER_WORDS: readonly (readonly [string, boolean])[] = [
  ...split(PARTS, false),
  ...split(WHOLE, true),
];

/** Words after a numeral that make it an ordinal. */
export const ORDINAL_WORDS: readonly string[] = ORDINALS.split(" ");
