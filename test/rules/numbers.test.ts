import { describe, expect, it } from "vitest";
import type { RowExample } from "../../src/rules/types.ts";
import { findInExample } from "./example-report.ts";

const data = (rule: string, row: RowExample) =>
  findInExample(row)
    .filter((one) => one.rule === rule)
    .map((one) => one.data);

describe("quantity/suspicious-factor", () => {
  const factor = (goal: string, done: string) =>
    data("quantity/suspicious-factor", { goal, do: done, rating: "C" }).map((one) => one["factor"]);

  it.each([
    ["広告収入 600千円", "広告収入 590円", 1000],
    ["効果額 12百万円", "効果額 12,400百万円", 1000],
    ["効果額 12億円", "効果額 1,190万円", 100],
    ["配布部数 12,000部", "配布部数 12部", 1000],
  ])("%s and %s differ by %d", (goal, done, expected) => {
    expect(factor(goal, done)).toEqual([expected]);
  });

  it.each([
    ["ふるさと納税 200,000千円以上", "ふるさと納税 1,263,695千円"],
    ["事業費 3億円以下", "事業費 2億8千万円"],
    ["参加者 5,000人", "参加者 80人"],
    ["参加者 10人", "参加者 700人"],
    ["苦情 0件", "苦情 80件"],
    ["広告収入 600千円", "広告収入 0円"],
    ["受診率 60%", "受診率 0.6%"],
    ["全国順位 100位以内", "全国順位 1位"],
  ])("%s and %s are left alone", (goal, done) => {
    expect(factor(goal, done)).toEqual([]);
  });
});

describe("quantity/malformed", () => {
  const malformed = (text: string) => data("quantity/malformed", { do: text });

  it.each([
    ["事業費 1,2345円", "grouping"],
    ["収納率 98.5.1%", "double-point"],
    ["令和2年2月30日に開催した。", "impossible-date"],
  ])("%s: %s", (text, issue) => {
    expect(malformed(text)).toMatchObject([{ issue }]);
  });

  it.each(["参加者は数百人であった。", "事業費 12,345千円", "電話 055-282-0001", "①98.5%"])(
    "reads %s",
    (text) => {
      expect(malformed(text)).toEqual([]);
    },
  );
});

describe("rate/unexplained", () => {
  const rate = (row: RowExample) => data("rate/unexplained", { rating: "B", ...row });

  it.each([
    { goal: "相談件数 200件", do: "相談件数 150件（達成率75%）" },
    { goal: "相談件数 200件", do: "相談件数 250件（達成率100%）" },
    { goal: "ごみ排出量 200t以下", do: "ごみ排出量 250t（達成率75%）" },
    { goal: "削減額 3,000千円", do: "削減額 2,911千円（達成率97.0%）" },
    { goal: "削減額 3億円", do: "削減額 2.9億円（達成率97.4%）" },
    { goal: "相談件数 200件", do: "相談件数 250件 事業の進捗率45%" },
    { goal: "窓口が整った状態", do: "達成率45%" },
  ])("is silent on $goal, $do", (row) => {
    expect(rate(row)).toEqual([]);
  });

  it("reports a rate that no formula gives, with the usual one", () => {
    expect(rate({ goal: "相談件数 200件", do: "相談件数 180件（達成率97%）" })).toMatchObject([
      { printed: "97%", usual: "90.0%" },
    ]);
  });

  it("reads a column of achievement rates", () => {
    const row = { goal: "相談件数 200件", do: "相談件数 180件" };
    expect(rate({ ...row, extra: { 達成率: "97.0%" } })).toHaveLength(1);
    expect(rate({ ...row, extra: { 達成率: "90%" } })).toEqual([]);
  });
});

describe("targets without a comparable result", () => {
  const rules = (goal: string, done: string) =>
    findInExample({ goal, do: done, rating: "B" })
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith("target/"));

  it.each([
    ["収納率 95.0%", "口座振替を推進した。", "target/no-result"],
    ["収納率 95%以上", "収納率95%以上を目標に取り組んだ。", "target/restated"],
    ["研修受講者 80%", "研修受講者 180人", "target/unit-mismatch"],
  ])("%s, %s: %s and nothing else", (goal, done, rule) => {
    expect(rules(goal, done)).toEqual([rule]);
  });

  it.each([
    ["収納率 95.0%", "収納率 95.4%"],
    ["研修受講者 200人", "研修受講者 180名"],
    ["窓口が整った状態", "窓口を整えた。"],
  ])("%s, %s: nothing", (goal, done) => {
    expect(rules(goal, done)).toEqual([]);
  });
});
