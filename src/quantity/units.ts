import { isDigit, isLatin } from "./chars.ts";
import { COUNTER_WORDS, ORDINAL_WORDS } from "./counters.ts";
import type { QuantityKind } from "./types.ts";
import { indexWords, type WordIndex, type WordMatch, wordAt } from "./words.ts";

/** What a unit word says of the number before it. */
export interface Unit {
  readonly kind: QuantityKind;
  /** The unit's usual sign; the word itself where there is none. */
  readonly name: string;
  /** Multiplier into the base unit of the kind: 円, %, seconds; 1 where values stay as written. */
  readonly scale: number;
  /** How many ㎡, m, kg or ㎥ one of it is, to compare areas, lengths, weights and volumes. */
  readonly si?: number;
  /** Only whole numbers of it exist. */
  readonly whole?: boolean;
  /** Characters that, following, make it another word: 円滑, 割合, 分野. */
  readonly notBefore?: string;
}

type Row = readonly [words: string, name: string, si?: number];

/** Units of one kind: `words` are parted by spaces, `name` is how the unit is reported. */
function rows(kind: QuantityKind, list: readonly Row[]): [string, Unit][] {
  return list.flatMap(([words, name, si]) =>
    words
      .split(" ")
      .map((word): [string, Unit] => [word, { kind, name, scale: 1, ...(si === undefined ? {} : { si }) }]),
  );
}

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

const AREA = rows("area", [
  ["㎡ m2 m² m^2 平方メートル 平方メ-トル 平方米 平米 ㍍2", "㎡", 1],
  ["km2 km² ㎢ km^2 平方キロメートル 平方キロ", "㎢", 1e6],
  ["cm2 cm² ㎠ 平方センチメートル 平方センチ", "㎠", 1e-4],
  ["ha Ha ヘクタール ㏊ ㌶ ﾍｸﾀｰﾙ", "ha", 1e4],
  ["a アール ㌃", "a", 100],
  ["坪", "坪", 400 / 121],
  ["町歩", "町歩", 1200000 / 121],
  ["エーカー", "エーカー", 4046.8564224],
  ["平方フィート", "平方フィート", 0.09290304],
  ["平方インチ", "平方インチ", 0.00064516],
  ["平方ヤード", "平方ヤード", 0.83612736],
  ["平方ミリメートル 平方ミリ mm2 mm²", "mm²", 1e-6],
  ["平方マイル", "平方マイル", 2589988.110336],
]);

const LENGTH = rows("length", [
  ["km ㎞ キロメートル キロメーター ㌖ キロ", "km", 1000],
  ["m メートル ㍍ ﾒｰﾄﾙ メーター", "m", 1],
  ["cm ㎝ センチメートル センチメーター センチ ㌢", "cm", 0.01],
  ["mm ㎜ ミリメートル ミリメーター ミリ ㍉", "mm", 0.001],
  ["μm µm マイクロメートル マイクロメーター ミクロン", "μm", 1e-6],
  ["nm ナノメートル", "nm", 1e-9],
  ["ピコメートル ピコメーター", "pm", 1e-12],
  ["デシメートル", "dm", 0.1],
  ["デカメートル", "dam", 10],
  ["ヘクトメートル", "hm", 100],
  ["光年", "光年", 9460730472580800],
  ["マイル", "マイル", 1609.344],
  ["海里", "海里", 1852],
  ["フィート フット", "フィート", 0.3048],
  ["インチ", "インチ", 0.0254],
  ["ヤード", "ヤード", 0.9144],
]);

const WEIGHT = rows("weight", [
  ["t トン ㌧ ﾄﾝ メートルトン", "t", 1000],
  ["kg ㎏ Kg KG キログラム ㌔グラム ㌕", "kg", 1],
  ["g グラム ㌘", "g", 0.001],
  ["mg ㎎ ミリグラム", "mg", 1e-6],
  ["μg µg マイクログラム", "μg", 1e-9],
  ["ポンド", "ポンド", 0.45359237],
  ["オンス", "オンス", 0.028349523125],
  ["ストーン", "ストーン", 6.35029318],
  ["カラット", "カラット", 0.0002],
  ["キロトン kt", "kt", 1e6],
  ["t-CO2 tCO2 t-co2 トンCO2 t-CO₂ tCO₂ トン-CO2", "t-CO2", 1000],
  ["kg-CO2 kgCO2 kg-CO₂ kgCO₂", "kg-CO2", 1],
  ["千t-CO2 千t-CO₂ kt-CO2", "千t-CO2", 1e6],
]);

const VOLUME = rows("volume", [
  ["㎥ m3 m³ m^3 立方メートル 立米 立方米", "㎥", 1],
  ["cm3 cm³ ㎤ cc 立方センチメートル 立方センチ", "㎤", 1e-6],
  ["kl kL KL ㎘ キロリットル", "kL", 1],
  ["l L ℓ リットル ㍑ ﾘｯﾄﾙ", "L", 0.001],
  ["dl dL デシリットル", "dL", 1e-4],
  ["ml mL ㎖ ミリリットル", "mL", 1e-6],
  ["ガロン", "ガロン", 0.003785411784],
  ["立方フィート", "立方フィート", 0.028316846592],
  ["立方インチ", "立方インチ", 1.6387064e-5],
  ["立方ヤード", "立方ヤード", 0.764554857984],
  ["立方キロメートル", "km³", 1e9],
  ["立方ミリメートル", "mm³", 1e-9],
  ["ヘクトリットル", "hL", 0.1],
  ["センチリットル", "cL", 1e-5],
  ["パイント", "パイント", 0.000473176473],
  ["クォート", "クォート", 0.000946352946],
  ["ブッシェル", "ブッシェル", 0.03523907016688],
  ["バレル", "バレル", 0.158987294928],
]);

/** Physical and technical units that are neither of these: numbers with a unit. */
const OTHER = rows("number", [
  ["kWh KWh KWH kwh キロワット時 キロワットアワー", "kWh"],
  ["MWh", "MWh"],
  ["GWh", "GWh"],
  ["Wh", "Wh"],
  ["kW KW kw キロワット", "kW"],
  ["MW メガワット", "MW"],
  ["GW ギガワット", "GW"],
  ["W ワット", "W"],
  ["MJ", "MJ"],
  ["GJ", "GJ"],
  ["TJ", "TJ"],
  ["kJ", "kJ"],
  ["ジュール", "J"],
  ["kcal キロカロリー", "kcal"],
  ["cal カロリー", "cal"],
  ["℃ °C", "℃"],
  ["度", "度"],
  ["dB デシベル", "dB"],
  ["kHz", "kHz"],
  ["MHz", "MHz"],
  ["GHz", "GHz"],
  ["Hz ヘルツ", "Hz"],
  ["V ボルト", "V"],
  ["アンペア", "A"],
  ["kV", "kV"],
  ["kVA", "kVA"],
  ["bps", "bps"],
  ["kbps", "kbps"],
  ["Mbps", "Mbps"],
  ["Gbps", "Gbps"],
  ["バイト", "B"],
  ["KB kB キロバイト", "KB"],
  ["MB メガバイト", "MB"],
  ["GB ギガバイト", "GB"],
  ["TB テラバイト", "TB"],
  ["PB ペタバイト", "PB"],
  ["ビット", "bit"],
  ["メガビット", "Mbit"],
  ["ギガビット", "Gbit"],
  ["キロビット", "kbit"],
  ["km/h キロメートル毎時", "km/h"],
  ["メートル毎秒", "m/s"],
  ["フィート毎秒", "ft/s"],
  ["マイル毎時", "マイル/h"],
  ["馬力", "馬力"],
  ["km/h", "km/h"],
  ["km/s", "km/s"],
  ["m/s", "m/s"],
  ["m/min", "m/min"],
  ["ノット", "ノット"],
  ["ppm", "ppm"],
  ["ppb", "ppb"],
  ["hPa ヘクトパスカル", "hPa"],
  ["MPa", "MPa"],
  ["kPa", "kPa"],
  ["Pa パスカル", "Pa"],
  ["Bq ベクレル", "Bq"],
  ["μSv µSv", "μSv"],
  ["mSv", "mSv"],
  ["Sv シーベルト", "Sv"],
  ["lx ルクス", "lx"],
  ["倍", "倍"],
]);

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
  ...durations("世紀", 100 * YEAR),
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
  ...OTHER,
  ...LENGTH,
  ...AREA,
  ...WEIGHT,
  ...VOLUME,
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
