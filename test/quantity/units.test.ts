import { describe, expect, test } from "vitest";
import { readQuantities } from "../../src/quantity/read-quantities.ts";
import { testCases } from "./read.ts";

describe("percent and percentage points", () => {
  testCases([
    ["8割", { kind: "percent", value: 80, unit: "%" }],
    ["3割8分5厘", { kind: "percent", value: 38.5 }],
    ["12パーセント", { kind: "percent", value: 12, unit: "%" }],
    ["7ﾊﾟｰｾﾝﾄ", { kind: "percent", value: 7 }],
    ["1.4ポイント", { kind: "point", value: 1.4, unit: "ポイント" }],
    ["0.8%ポイント", { kind: "point", value: 0.8 }],
  ]);
});

describe("money", () => {
  testCases([
    ["￥3,200", { kind: "money", value: 3200, unit: "円", text: "￥3,200" }],
    ["15円40銭", { kind: "money", value: 15.4 }],
    ["120香港ドル", { kind: "money", value: 120, unit: "香港ドル" }],
    ["3ユーロ", { kind: "money", unit: "ユーロ" }],
    ["142円/㎥", { kind: "money", value: 142, unit: "円/㎥" }],
    ["300円／人", { kind: "money", unit: "円/人" }],
  ]);
});

describe("areas, lengths, weights, volumes", () => {
  testCases([
    ["A=31.5ha", { kind: "area", value: 31.5, unit: "ha", si: 10_000 }],
    ["1,204.6㎡", { kind: "area", value: 1204.6, unit: "㎡", si: 1 }],
    ["250m2", { kind: "area", value: 250, unit: "㎡" }],
    ["250m²", { kind: "area", value: 250 }],
    ["5.2km", { kind: "length", value: 5.2, unit: "km", si: 1000 }],
    ["800グラム", { kind: "weight", value: 800, unit: "g" }],
    ["3,000t-CO2", { kind: "weight", value: 3000, unit: "t-CO2" }],
    ["40㎥", { kind: "volume", value: 40, unit: "㎥" }],
    ["640kWh", { kind: "number", value: 640, unit: "kWh" }],
    ["820g/人・日", { kind: "weight", value: 820, unit: "g/人・日" }],
    ["時速60km", { kind: "number", value: 60, unit: "km/h" }],
  ]);
});

describe("times in seconds", () => {
  testCases([
    ["6分20秒", { kind: "duration", value: 380, unit: "秒" }],
    ["2時間", { kind: "duration", value: 7200 }],
    ["90分", { kind: "duration", value: 5400 }],
    ["3日", { kind: "duration", value: 259_200 }],
    ...["2か月", "2ヶ月", "2カ月", "2ヵ月", "2箇月"].map(
      (text) => [text, { kind: "duration" as const, value: 5_184_000 }] as const,
    ),
    ["4年間", { kind: "duration", value: 126_144_000 }],
    ["1時間半", { kind: "duration", value: 5400 }],
    ["半年", { kind: "duration", value: 15_768_000 }],
    ["1年6か月", { kind: "duration", value: 47_088_000 }],
  ]);
});

describe("counters, known and unknown", () => {
  const words =
    "人 名 件 個 か所 箇所 ヶ所 カ所 校 団体 橋 枠 台 枚 回 本 世帯 講座 号 点 位 グループ 事業 施設 園 棟 路線 つ".split(
      " ",
    );
  test.each([...words, "船団", "ファシリテーター", "塚"])("7%s", (word) => {
    expect(readQuantities(`合わせて7${word}である`)).toMatchObject([{ kind: "count", value: 7, unit: word }]);
  });
  testCases([
    ["5社体制", { value: 5, unit: "社", text: "5社" }],
    ["34事業中28事業", { value: 34 }, { value: 28, unit: "事業" }],
    ["548件（36.5%）", { value: 548, unit: "件" }, { value: 36.5 }],
    ["2本半", { value: 2.5, unit: "本" }],
    ["目標達成数20達成", { value: 20, kind: "number", unit: null }],
    ["1人当たり600円", { value: 1, per: true }, { value: 600 }],
  ]);
});

describe("ages and ordinals", () => {
  testCases([
    ["65歳以上", { kind: "age", value: 65, min: 65, unit: "歳" }],
    ["40代", { kind: "age", min: 40, max: 50, maxInclusive: false }],
    ["第4期計画", { kind: "ordinal", value: 4, unit: "期" }],
    ["第10回", { kind: "ordinal", value: 10 }],
    ["第252条の17の2", { kind: "ordinal", text: "第252条の17の2" }],
    ["No.7", { kind: "ordinal", value: 7 }],
    ["№12", { kind: "ordinal", value: 12 }],
    ["2番目", { kind: "ordinal", value: 2 }],
    ["問4", { kind: "ordinal", value: 4 }],
    ["採用2年目", { kind: "ordinal", value: 2 }],
    ["第二期計画", { kind: "ordinal", value: 2 }],
    ["2 歳入の確保", { kind: "ordinal", value: 2 }],
  ]);
});
