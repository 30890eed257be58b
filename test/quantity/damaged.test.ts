import { describe, expect, test } from "vitest";
import { readQuantities } from "../../src/quantity/read-quantities.ts";
import { type Case, testCases } from "./read.ts";

/** One quantity that spans the whole text, without a value. */
function refused(issue: string, texts: string): Case[] {
  return texts.split("|").map((text): Case => [text, { text, value: null, min: null, max: null, issue }]);
}

describe("blanks in a number", () => {
  testCases([
    ["3億 7千万円", { value: 370_000_000, text: "3億 7千万円" }],
    ["8 億 2 千 6 百万円", { value: 826_000_000 }],
    ["8 億 2 千 6 百 万 円", { value: 826_000_000 }],
    ["２ 千 ４ 百人", { value: 2400 }],
    ["4 千件", { value: 4000 }],
    ["7 5 件", { value: 75 }],
    ["8 6 . 4 %", { value: 86.4 }],
    ["2,7 50人", { value: 2750 }],
    ["1 3, 40 0人", { value: 13_400 }],
  ]);
  testCases(
    refused(
      "spaced",
      "7 5件|14 6人|97 3%|１４ ６人|2 30件|1 8日間|4万 30人|2万 700円|三 十 人|六千 五百円|二億 三千万円|1 4億3,000万円",
    ),
  );
  testCases([
    // The lower end of a range falls with the number.
    ["1 5～30%", { value: null, min: null, max: null, issue: "spaced" }],
    ["10～3 0人", { value: null, min: null, max: null, issue: "spaced" }],
  ]);
});

describe("numbers that only stand side by side", () => {
  testCases([
    ["6 7 8月", { value: 6 }, { value: 7 }, { kind: "date", date: "--08" }],
    ["2 3年生", { value: 2 }, { kind: "ordinal", value: 3 }],
    ["定員 30 2021年度", { value: 30 }, { kind: "period" }],
    ["40 50 60", { value: 40 }, { value: 50 }, { value: 60 }],
    ["令和4年度 5件", { kind: "period" }, { value: 5 }],
    ["12人 5件", { value: 12 }, { value: 5 }],
    ["3千葉駅", { value: 3 }],
    ["第2四半期", { kind: "ordinal" }],
    ["2 四半期", { value: 2 }],
    ["※2 6人", { value: 6 }],
  ]);
});

describe("marks in a number", () => {
  testCases([
    ["87・6%", { value: 87.6, text: "87・6%" }],
    ["６４・２％", { value: 64.2 }],
    ["四・二％", { value: 4.2, unit: "%" }],
    ["74. 3%", { value: 74.3 }],
    ["1、305、880円", { value: 1_305_880 }],
    ["2、000人", { value: 2000 }],
  ]);
  testCases(
    refused(
      "separator",
      "7、320千円|18、640人|4、205|74、3％|74。3%|7. 3%|3・6%|10・5%|2・5億円|1、5km|8・250回|100、200、300円",
    ),
  );
  testCases([
    ["4、5件", { value: 4 }, { value: 5 }],
    ["2・3年生", { value: 2 }, { kind: "ordinal", value: 3 }],
    ["4・5年度", { value: 4 }, { kind: "period" }],
    ["第2・3回", { kind: "ordinal", value: 2 }, { value: 3 }],
    ["10、15人", { value: 10 }, { value: 15 }],
    ["10・20・30%", { value: 10 }, { value: 20 }, { value: 30 }],
    ["3・5歳児", { value: 3 }, { kind: "age", value: 5 }],
    ["5、6、7月", { value: 5 }, { value: 6 }, { kind: "date" }],
    ["四、五か月"],
    ["2020・21年度", { value: 2020 }, { kind: "period" }],
  ]);
});

describe("what stands before a number", () => {
  testCases(refused("lost-digits", ".4%|▲.4%|△．4％|－.4%|,320千円|▲,320千円|億3千万円|億三千万円|万三千円"));
  testCases(refused("sign", "－ 6.1%|- 6.1%|— 6.1%|―6.1%|ー 6.1%"));
  testCases([
    ["前年度比 － 6.1%", { value: null, issue: "sign" }],
    ["令和4年度 － 6.1%", { kind: "period" }, { value: null, issue: "sign" }],
    ["▲(6.1%)", { value: null, issue: "sign" }],
    ["増減率(%)-6.1%", { value: null, issue: "sign" }],
    ["▲  6.1%", { value: -6.1 }],
    ["⊿6.1%", { value: -6.1 }],
    ["- 14 -", { value: 14 }],
    ["10 - 20%", { value: null, min: 10, max: 20, unit: "%" }],
    ["90% - 6%", { value: 90 }, { value: 6 }],
    ["サービス 6件", { value: 6 }],
    ["実施した.6件", { value: 6 }],
    ["No.6 4件", { kind: "ordinal" }, { value: 4 }],
  ]);
});

describe("places out of order", () => {
  testCases(refused("places", "2万億円|百〇十円|三〇十円|二百三百円|4二人|12億百345万円"));
  testCases([
    ["二千三十円", { value: 2030 }],
    ["一二〇千円", { value: 120_000 }],
    ["1億千万円", { value: 110_000_000 }],
    ["数万三千円"],
    ["万一の場合"],
    ["億二千三百万", { value: 123_000_000 }],
  ]);
});

describe("letters in a number", () => {
  testCases(
    refused(
      "glyphs",
      "2O,000人|20,O00人|3l0件|4O件|72.O%|O.4%|l4件|I00件|1,2O6人|32,98I件|５０Ｏ人|1o,500円",
    ),
  );
  testCases([["O157"], ["5l", { unit: "L" }], ["O-157の5人", { value: 5 }]]);
});

describe("halves", () => {
  testCases([
    ["4割半", { value: 45, unit: "%", text: "4割半" }],
    ["2km半", { value: 2.5, unit: "km" }],
    ["3割半数", { value: 30 }, { value: 0.5 }],
  ]);
});

describe("kanji numerals behind a word", () => {
  testCases([
    ["前年比五％減", { value: 5, change: "decrease" }],
    ["職員四人減", { value: 4, change: "decrease" }],
    ["委員三人以上", { value: 3, min: 3 }],
    ["約二割増", { value: 20, approximate: true, change: "increase" }],
    ["唯一人以上"],
  ]);
});

describe("bounds and speeds", () => {
  testCases([
    ["60%以下30%以上", { value: null, min: 30, max: 60 }],
    ["30%以下60%以上", { value: 30, max: 30 }, { value: 60, min: 60 }],
    ["時速40～60km", { kind: "number", unit: "km/h", min: 40, max: 60, text: "時速40～60km" }],
  ]);
});

describe("days, centuries and dates", () => {
  const day = (date: string) => ({ kind: "date" as const, date, value: null });
  const time = (days: number) => ({ kind: "duration" as const, value: days * 86_400 });
  testCases([
    ["20日までに回答した", day("---20")],
    ["毎月5日", day("---05")],
    ["20日に開催", day("---20")],
    ["20日(月)", day("---20")],
    ["20日以内", time(20)],
    ["処理を20日までに短縮", time(20)],
    ["受理後20日までに回答", time(20)],
    ["20日に短縮した", time(20)],
    ["3日に1回", time(3), { value: 1 }],
    ["20日", time(20)],
    ["21世紀", { kind: "ordinal", value: 21 }],
    ["2世紀", { kind: "duration" }],
    ["2022・8・19", { kind: "date", date: "2022-08-19" }],
    ["2022・8", { value: 2022 }, { value: 8 }],
    ["令和4年6月頃", { kind: "date", date: "2022-06", approximate: true, text: "令和4年6月頃" }],
    ["6月", { kind: "date", approximate: false }],
  ]);
});

test("what was refused says from where to where", () => {
  const [quantity] = readQuantities("参加者は 14 6人であった");
  expect(quantity).toMatchObject({ start: 5, end: 10, kind: "count", unit: "人", issue: "spaced" });
});
