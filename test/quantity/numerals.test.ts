import { describe } from "vitest";
import { testCases } from "./read.ts";

const value = (value: number) => ({ value });

describe("Arabic digits", () => {
  testCases([
    ["利用者は4,820人", { value: 4820, kind: "count", unit: "人", text: "4,820人" }],
    ["7.25%", value(7.25)],
    ["０．５ポイント", value(0.5)],
    ["１２，３００円", value(12300)],
    ["007", value(7)],
  ]);
});

describe("mixed with 万, 億, 千", () => {
  testCases([
    ["12億3千4百万円", { value: 1_234_000_000, kind: "money", unit: "円" }],
    ["2億5,430万円", value(254_300_000)],
    ["6万3000", value(63_000)],
    ["4.5万人", { value: 45_000, kind: "count" }],
    ["1万2,345トン", { value: 12_345, kind: "weight", unit: "t" }],
    ["7兆8,000億円", value(7.8e12)],
    ["1,250千円", value(1_250_000)],
    ["35百万円", value(35_000_000)],
    ["48.6億円", value(4_860_000_000)],
    ["2憶3,000万円", value(230_000_000)],
    ["1,024 千円", value(1_024_000)],
    ["5 万 2,100人", value(52_100)],
    ["3千2百", value(3200)],
  ]);
});

describe("kanji", () => {
  testCases([
    ["二百三十人", { value: 230, kind: "count", unit: "人" }],
    ["三千五百円", value(3500)],
    ["七割五分", { value: 75, kind: "percent", unit: "%" }],
    ["一万二千件", value(12_000)],
    ["参百弐拾円", value(320)],
    ["四分の三", { value: 0.75, kind: "number" }],
    ["合計は六十八", value(68)],
    ["二・七五％", value(2.75)],
    ["九点五パーセント", value(9.5)],
    ["零", value(0)],
  ]);
});

describe("torn by spaces", () => {
  testCases([
    ["収納率 9 7 . 3 %", { value: 97.3, text: "9 7 . 3 %" }],
    ["93.2 7%", { value: 93.27, text: "93.2 7%" }],
    ["８０ ％ 以 上", { value: 80, min: 80, minInclusive: true }],
    ["2 345 678", value(2_345_678)],
    ["12, 500円", value(12_500)],
    ["10 20 30", value(10), value(20), value(30)],
    ["令和2年度 95.0%", { kind: "period" }, value(95)],
  ]);
});

describe("points for commas", () => {
  testCases([
    ["参加者2.340人", { value: 2340, unit: "人" }],
    ["1.204件", value(1204)],
    ["1.234.500円", value(1_234_500)],
    ["2.345㎡", { value: 2.345, kind: "area" }],
    ["12、000円", value(12_000)],
    ["2.340円", { value: null, issue: "ambiguous-point" }],
  ]);
});

describe("fractions and powers", () => {
  testCases([
    ["2/5", value(0.4)],
    ["8分の3", value(0.375)],
    ["3と2分の1", value(3.5)],
    ["2 1/2", value(2.5)],
    ["3/4事業", { value: 0.75, unit: null, text: "3/4" }],
    ["15k", value(15_000)],
  ]);
});

describe("malformed: one quantity without a value, never a shorter number", () => {
  testCases([
    ["2,45,600", { value: null, issue: "grouping", text: "2,45,600" }],
    ["31,7人", { value: null, issue: "grouping", text: "31,7人" }],
    ["4.5.6%", { value: null, issue: "double-point", text: "4.5.6%" }],
    ["97..5%", { value: null, issue: "double-point", text: "97..5%" }],
    ["24 3「 件", { value: null, issue: "glyphs", kind: "count", unit: "件" }],
    ["1,234,56千円", { value: null, issue: "grouping", kind: "money" }],
    ["30数件", { value: null, issue: "vague", unit: "件" }],
    [`${"9".repeat(60)}円`, { value: null, issue: "too-long" }],
  ]);
});

describe("lists of consecutive numbers are not malformed", () => {
  testCases([
    ["3,4年生", value(3), { value: 4, kind: "ordinal" }],
    ["11,12月", value(11), { kind: "date", date: "--12" }],
  ]);
});
