import { describe, expect, it } from "vitest";
import type { Trait } from "../../src/row/passage/traits.ts";
import { mentionOf } from "./mentions.ts";

const has = (trait: Trait, text: string, part: string, field: "do" | "goal" = "do") =>
  mentionOf(text, part, field).traits.has(trait);

/** What a number is in its sentence: a phrase, the number, whether it is that. */
describe("a number is", () => {
  it.each([
    ["前年度 41,000人", "41,000人", true],
    ["現状 12件", "12件", true],
    ["基準値 54.3%", "54.3%", true],
    ["全国平均 62%", "62%", true],
    ["前年度比 3%減", "3%減", false],
    ["基準財政需要額 50億円", "50億円", false],
    ["現状維持 95%", "95%", false],
    ["来館者 41,000人", "41,000人", false],
  ])("a figure of the past: %s", (text, part, expected) => {
    expect(has("baseline", text, part)).toBe(expected);
  });

  it.each([
    ["目標 95%", "95%", true],
    ["納付率95%以上を目標に取り組んだ", "95%以上", true],
    ["8,000件に対し 7,215件", "8,000件", true],
    ["8,000件に対し 7,215件", "7,215件", false],
    ["計画値 120件", "120件", true],
    ["計画的に 120件を処理した", "120件", false],
    ["目標比 98%", "98%", false],
    ["95%に届かなかった", "95%", true],
    ["95%であった", "95%", false],
  ])("what was to be reached: %s", (text, part, expected) => {
    expect(has("target", text, part)).toBe(expected);
  });

  it.each([
    ["開催9回、中止11回", "11回", true],
    ["開催9回、中止11回", "9回", false],
    ["未実施 3件", "3件", true],
    ["3件は延期", "3件", true],
    ["残り 3件", "3件", true],
    ["3件を実施", "3件", false],
  ])("what did not happen: %s", (text, part, expected) => {
    expect(has("cancelled", text, part)).toBe(expected);
  });

  it.each([
    ["累計 36回", "36回", "cumulative", true],
    ["年間 36回", "36回", "cumulative", false],
    ["延べ 120人", "120人", "attendance", true],
    ["参加者 120人", "120人", "attendance", false],
    ["合計 15件", "15件", "total", true],
    ["計 15件", "15件", "total", true],
    ["会計 15件", "15件", "total", false],
    ["統計 15件", "15件", "total", false],
    ["うち市内 5件", "5件", "part", true],
    ["市内 5件", "5件", "part", false],
    ["純利益 120万円", "120万円", "net", true],
    ["差引 120万円", "120万円", "net", true],
    ["純増 12人", "12人", "net", false],
    ["乖離 12人", "12人", "gap", true],
    ["当初見込 12件", "12件", "forecast", true],
    ["実績 12件", "12件", "actual", true],
    ["1日平均 105人", "105人", "average", true],
    ["平均年齢が上がり 105人", "105人", "average", false],
  ] as const)("%s: %s, %s", (text, part, trait, expected) => {
    expect(has(trait, text, part)).toBe(expected);
  });

  it.each([
    ["目標を0.6ポイント上回った", "0.6ポイント", true],
    ["2.1ポイント目標より上回った", "2.1ポイント", true],
    ["計画より3件少なかった", "3件", true],
    ["前年度を12件上回った", "12件", true],
    ["95.6%となった", "95.6%", false],
  ])("a distance: %s", (text, part, expected) => {
    expect(has("difference", text, part)).toBe(expected);
  });

  it.each([
    ["58.1%→60.8%", "58.1%", "from"],
    ["58.1%→60.8%", "60.8%", "to"],
    ["12人から10人に減らした", "12人", "from"],
    ["12人から10人に減らした", "10人", "to"],
    ["25事業中19事業", "25事業", "whole"],
    ["25事業中19事業", "19事業", "share"],
    ["取得者 9人／対象者 28人", "9人", "against"],
    ["定数1,150人に対し1,058人", "1,150人", "against"],
    ["基金を2億円取り崩した", "2億円", "moved"],
    ["20円/枚以下のコピー契約 3件", "3件", null],
  ] as const)("%s: %s is %s", (text, part, trait) => {
    const traits = [...mentionOf(text, part).traits];
    if (trait === null) expect(traits).toEqual([]);
    else expect(traits).toContain(trait);
  });

  it.each([
    ["1か月以内に処理した割合 95%", "1か月以内", true],
    ["65歳以上の高齢者 300人の参加", "300人", false],
    ["月45時間を超える職員数 0人", "月45時間", null],
    ["30人の団体が3団体", "30人", true],
    ["30人、3団体", "30人", false],
  ] as const)("one that describes the next: %s, %s", (text, part, expected) => {
    if (expected === null) return expect(mentionOf(text, "0人").traits.has("modifier")).toBe(false);
    expect(has("modifier", text, part)).toBe(expected);
  });

  it("a planned value quoted in brackets of a goal only", () => {
    expect(has("reference", "受診率 60%（参考 県 58%）", "58%", "goal")).toBe(true);
    expect(has("reference", "受診率 60%（参考 県 58%）", "58%", "do")).toBe(false);
  });
});
