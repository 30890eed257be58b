import { describe } from "vitest";
import { type Case, testCases } from "./read.ts";

const atLeast = (min: number) => ({ value: min, min, minInclusive: true, max: null, maxInclusive: null });
const over = (min: number) => ({ value: min, min, minInclusive: false, max: null });
const atMost = (max: number) => ({ value: max, max, maxInclusive: true, min: null, minInclusive: null });
const under = (max: number) => ({ value: max, max, maxInclusive: false, min: null });
const between = (min: number, max: number) => ({ value: null, min, max });

describe("one-sided bounds", () => {
  testCases([
    [
      "残高72億円以上",
      { ...atLeast(7_200_000_000), text: "72億円以上", start: 2, end: 8, kind: "money", unit: "円" },
    ],
    ["12%以下", atMost(12)],
    ["2週間以内", atMost(1_209_600)],
    ["30人未満", under(30)],
    ["450人超", over(450)],
    ["60%を超える", over(60)],
    ["18%を上回る", over(18)],
    ["90%を下回らない", atLeast(90)],
    ["25%を下回る", under(25)],
    ["70%を超えない", atMost(70)],
    ["40人まで", atMost(40)],
    ["最低8人", atLeast(8)],
    ["最大250人", atMost(250)],
    ["少なくとも6件", atLeast(6)],
    ["上限80万円", atMost(800_000)],
    ["下限4%", atLeast(4)],
    ["80より大きい", over(80)],
    ["9件より少ない", under(9)],
    ["<7%", under(7)],
    ["≧85%", atLeast(85)],
    ["85%～", atLeast(85)],
  ]);
});

describe("no bounds", () => {
  testCases([
    ["90%まで引き上げる", { value: 90, min: null, max: null }],
    ["原価110円<単価130円", { value: 110, max: null }, { value: 130, max: null }],
  ]);
});

describe("ranges", () => {
  const ranges: Case[] = [
    ["15～25%", { ...between(15, 25), minInclusive: true, maxInclusive: true, unit: "%" }],
    ["30%以上50%以下", between(30, 50)],
    ["30%以上50%未満", { ...between(30, 50), maxInclusive: false }],
    ["20より大きく80より小さい", { ...between(20, 80), minInclusive: false, maxInclusive: false }],
    ["5人から8人まで", between(5, 8)],
    ["3～6万円", between(30_000, 60_000)],
    ["500～900千円", between(500_000, 900_000)],
    ["12-18人", between(12, 18)],
    ["±3%以内", between(-3, 3)],
    ["20%台", { ...between(20, 30), maxInclusive: false }],
    ["97%台", between(97, 98)],
    ["4.2%台", between(4.2, 4.3)],
  ];
  testCases([...ranges, ["5%から9%に上昇", { value: 5 }, { value: 9, change: null }]]);
});

describe("approximations", () => {
  testCases(
    [
      "約40人",
      "およそ40人",
      "概ね40人",
      "おおむね40人",
      "ほぼ40人",
      "40人程度",
      "40人前後",
      "40人弱",
      "40人強",
      "40人余り",
      "40余人",
      "40人近く",
    ].map((text): Case => [text, { value: 40, approximate: true, min: null, max: null }]),
  );
  testCases([
    ["30人強化", { approximate: false }],
    ["500人規模", { approximate: false }],
  ]);
});

describe("changes", () => {
  testCases([
    ["前年度比4%減", { value: 4, change: "decrease" }],
    ["2.6%増", { value: 2.6, change: "increase" }],
    ["6%削減", { value: 6, change: "decrease" }],
    ["8人の増", { value: 8, change: "increase" }],
    ["3億円を縮減", { value: 300_000_000, change: "decrease" }],
    ["15%以上削減", { ...atLeast(15), change: "decrease" }],
    ["92%に上昇", { value: 92, change: null }],
    ["2棟増築", { value: 2, change: null }],
    ["倍増", { value: 2, unit: "倍", change: "increase" }],
    ["半減", { value: 0.5, unit: "倍", change: "decrease" }],
    ["1.4倍", { value: 1.4, unit: "倍", change: null }],
    ["3倍以上", { min: 3, unit: "倍" }],
    ["半分", { value: 0.5 }],
    ["＋2.2ポイント", { value: 2.2, change: "increase" }],
  ]);
});

describe("signs", () => {
  testCases([
    ["▲12.4%", { value: -12.4, text: "▲12.4%" }],
    ["△9人", { value: -9 }],
    ["−4件", { value: -4 }],
    ["マイナス7%", { value: -7 }],
    ["－１．５ポイント", { value: -1.5 }],
    ["▲ 3.3%", { value: -3.3 }],
    ["前年比-6%", { value: -6 }],
    ["▲0件", { value: 0 }],
    ["-2% -4%", { value: -2 }, { value: -4 }],
  ]);
});
