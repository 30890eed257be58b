import { describe } from "vitest";
import { testCases, testNone } from "./read.ts";

describe("kanji numerals inside words", () => {
  testNone(
    "一人ひとり 一部 一定 一層 一般 一つ 一環 一助 一元化 一体的 三役 四半期 二次的 十分 万一 千葉県 五島 八王子市 九州 唯一 統一 第一層 参加 参考 参る 数百人 百歳体操 二酸化炭素 四日市市 半導体 過半数 大半 元に戻す 億ション 単位：千円 （百万円） 〇〇課 二、三日".split(
      " ",
    ),
  );
  testCases([
    ["一時間", { kind: "duration", value: 3600 }],
    ["三人が参加", { kind: "count", value: 3 }],
    ["五つの柱", { kind: "count", value: 5 }],
    ["第三層に四人", { value: 4, unit: "人" }],
  ]);
});

describe("ids, phones, addresses, versions", () => {
  testNone(
    "0555-23-4567 〒401-0012 055(234)5678 3-4-5 R3-2 52-8 31-2-(4) ver3.1 CO2 O157 B4 5G A3 COVID-19 3D https://example.jp/r2/2021?no=15 ※2 注4 Wi-Fi6 ①②③ ⅠⅡ".split(
      " ",
    ),
  );
});

describe("list marks are no digits", () => {
  testCases([
    ["①97.2%", { value: 97.2, start: 1 }],
    ["②８件", { value: 8, start: 1 }],
    ["㉒6人", { value: 6 }],
    ["⑶4件", { value: 4 }],
    ["※8件", { value: 8 }],
  ]);
});

describe("years beside values", () => {
  testCases([
    ["62%（H28:48.1%）", { value: 62 }, { kind: "date", date: "2016" }, { value: 48.1 }],
    ["R3目標40件", { kind: "date" }, { value: 40 }],
    [
      "2,310,480千円(812,400千円) =1,498,080千円",
      { value: 2_310_480_000 },
      { value: 812_400_000 },
      { value: 1_498_080_000 },
    ],
  ]);
});
