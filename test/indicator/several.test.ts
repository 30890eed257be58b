import { describe, expect, it } from "vitest";
import { pairReport } from "../../scripts/eval-pairs.mjs";
import { assessReport, openReportNow } from "../../src/pipeline.ts";

/** The results that a row with this goal is judged by. */
function judge(target: string, actual: string): string[] {
  const report = openReportNow(pairReport({ target, actual, rating: "A", met: "unknown", tag: "" }), {
    path: "pair.txt",
  });
  const [assessment] = assessReport(report, { nearly: 0.8 });
  return (assessment?.indicators ?? []).map(({ result }) => result);
}

describe("a target that is set for several things", () => {
  it.each([
    ["各児童館の利用率 40％以上", "中央44％、東41％、西38％", ["met", "met", "missed"]],
    ["国語・数学の正答率 60％以上", "国語64％、数学58％", ["met", "missed"]],
    ["小・中学校の耐震化率 100％", "小学校100％、中学校98.2％", ["met", "missed"]],
    ["国語・数学の正答率 60％以上", "国語64％", ["met", "no-actual"]],
  ])("%s is judged by each: %s", (target, actual, results) => {
    expect(judge(target, actual)).toEqual(results);
  });

  it.each([
    ["児童館の利用率 40％以上", "児童館の利用率は38％、図書館の利用率は52％", ["missed"]],
    ["各児童館の利用率 40％以上", "41％", ["met"]],
  ])("%s is not: %s", (target, actual, results) => {
    expect(judge(target, actual)).toEqual(results);
  });
});

describe("two targets of one value", () => {
  it("are two under two names", () => {
    expect(
      judge("胃がん検診受診率 25％・肺がん検診受診率 25％", "胃がん検診26.1％、肺がん検診23.4％"),
    ).toEqual(["met", "missed"]);
  });

  it("are one where the value is said twice", () => {
    expect(judge("予算が25億円のため、規模を25億円以上とする。", "26億円")).toHaveLength(1);
  });
});

describe("several deeds of one goal", () => {
  it.each([
    [
      "整備方針の決定、条例案の議会提出",
      "整備方針を8月に決定した。条例案は提出に至っていない。",
      ["met", "missed"],
    ],
    [
      "台帳システムを導入し、操作研修を3回実施する。",
      "台帳システムは仕様の検討を行った。操作研修は3回実施した。",
      ["met", "missed"],
    ],
    [
      "概略設計を8月、詳細設計を2月までに完了する。",
      "概略設計は8月に完了した。詳細設計は工期を延長し、翌年度5月に完了する予定である。",
      ["met", "missed"],
    ],
    ["骨子を6月、計画を1月までに策定する。", "骨子は5月に、計画は12月に策定した。", ["met", "met"]],
  ])("%s | %s", (target, actual, results) => {
    expect(judge(target, actual)).toEqual(results);
  });

  it.each([
    ["新制度の導入を検討する。", "先行する市を調べ、庁内で導入の効果を検討した。", ["met"]],
    ["新制度の導入を検討する。", "他の業務を優先し、検討に着手できなかった。", ["missed"]],
    ["新制度を導入する。", "庁内で導入の効果を検討した。", ["missed"]],
  ])("to consider is done by considering: %s | %s", (target, actual, results) => {
    expect(judge(target, actual)).toEqual(results);
  });
});

describe("a deed due in a part of the year", () => {
  it.each([
    ["再編計画を上半期に決定する。", "再編計画を11月20日に決定した。", ["missed"]],
    ["再編計画を上半期に決定する。", "再編計画を9月20日に決定した。", ["met"]],
  ])("%s | %s", (target, actual, results) => {
    expect(judge(target, actual)).toEqual(results);
  });
});

describe("a target that was changed, or whose counting did not take place", () => {
  it.each([
    ["相談会 年6回（感染症のため4回に変更）", "4回開催した。", ["met"]],
    [
      "民間への派遣 2人、大学校への派遣 1人",
      "民間へ2人を派遣した。大学校への派遣は見送った。",
      ["met", "missed"],
    ],
  ])("%s | %s", (target, actual, results) => {
    expect(judge(target, actual)).toEqual(results);
  });
});
