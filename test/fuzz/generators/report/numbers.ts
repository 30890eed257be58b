import { between, pick, type Random, sized } from "../../random.ts";

const KANJI = "〇一二三四五六七八九十百千万億兆";
const UNITS =
  "円 千円 百万円 億円 万円 % ％ パーセント ポイント pt 人 件 回 事業 箇所 施設 ha ㎡ km t kg 時間 分 か月 年 日 倍 割 世帯 校 店舗 点 位".split(
    " ",
  );
const BOUNDS = [
  "以上",
  "以下",
  "未満",
  "超",
  "程度",
  "以内",
  "を上回る",
  "を下回る",
  "減",
  "増",
  "削減",
  "まで",
  "より多い",
];
const BEFORE = [
  "約",
  "延べ",
  "計",
  "▲",
  "△",
  "－",
  "-",
  "+",
  "±",
  "累計",
  "年間",
  "およそ",
  "全",
  "最大",
  "前年度比",
  "第",
  "R2:",
  "H27：",
];
const DATES = [
  "令和2年度",
  "令和元年10月",
  "平成31年3月31日",
  "H27.4.1",
  "R3",
  "2020年度",
  "2021/3/31",
  "令和99年度",
  "昭和65年1月",
  "明治150年",
  "13月32日",
  "令和2～4年度",
  "9月末",
];
const ODD = [
  "1e400",
  "Infinity",
  "NaN",
  "0x1F",
  "-0",
  "00000",
  "1.2.3.4",
  "1,23,4",
  "１，２３４．５",
  "3 .5%",
  "1O0件",
  "l00人",
  "3分の2",
  "百分の五",
  "二・五倍",
  "12:30",
  "050-1234-5678",
  "100%/年",
  "½",
  "①②③",
  "Ⅻ",
  "٣٤",
  "㍻30年",
  "9".repeat(400),
  "0.".padEnd(400, "0") + "1",
  "三千二百万五千円",
  "1億2千3百万円",
  "半分",
  "倍増",
  "皆無",
  "ゼロ",
  "数十件",
];

/** A number as reports write them, or nearly. */
export function numberText(random: Random): string {
  if (random.chance(0.15)) return pick(DATES, random);
  if (random.chance(0.1)) return pick(ODD, random);
  const before = random.chance(0.3) ? pick(BEFORE, random) : "";
  const unit = random.chance(0.85) ? pick(UNITS, random) : "";
  const bound = random.chance(0.3) ? pick(BOUNDS, random) : "";
  const range = random.chance(0.08) ? `${pick(["～", "〜", "-", "から"], random)}${digits(random)}` : "";
  return `${before}${notation(digits(random), random)}${range}${unit}${bound}`;
}

function digits(random: Random): string {
  const whole = String(sized(10 ** between(1, 9, random), random));
  return random.chance(0.3) ? `${whole}.${random.below(100)}` : whole;
}

/** The digits in one of the notations that reports use. */
function notation(text: string, random: Random): string {
  switch (random.below(6)) {
    case 0:
      return text.replace(/[0-9.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    case 1:
      return text.replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ",");
    case 2:
      return [...text].map(() => KANJI[random.below(KANJI.length)]).join("");
    case 3:
      return text.split("").join(" ");
    default:
      return text;
  }
}
