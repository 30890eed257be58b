import { describe, expect, it } from "vitest";
import { isPlanWide, isTarget, kindOf } from "../../src/indicator/targets/target-kind.ts";
import { mentionOf, targetOf, targetsOf } from "./mentions.ts";

describe("what a target asks for", () => {
  it.each([
    ["受診率 60%", "60%", "value"],
    ["公用車 5台", "5台", "value"],
    ["ごみ排出量 前年度比5%減", "5%減", "percent-change"],
    ["ごみ排出量を前年度から5%削減する", "5%削減", "percent-change"],
    ["経費を10%削減", "10%削減", "percent-change"],
    ["ごみの削減率 10%", "10%", "value"],
    ["満足度を前回調査から2.0ポイント向上", "2.0ポイント向上", "delta"],
    ["乖離 2.0ポイント以内", "2.0ポイント以内", "value"],
    ["利用者数 前年度の2倍", "2倍", "multiple"],
    ["経費削減額 120万円", "120万円", "reduction"],
    ["公用車 5台削減", "5台削減", "reduction"],
    ["公用車を5台に削減", "5台", "value"],
    ["未収金を120万円まで縮減", "120万円まで縮減", "value"],
  ] as const)("%s: %s", (text, part, kind) => {
    expect(kindOf(mentionOf(text, part, "goal"))).toBe(kind);
  });
});

describe("whether a number of a goal is a target", () => {
  it.each([
    ["受診率 60%", "60%", true],
    ["受診率 60%（H27:54.3%）", "54.3%", false],
    ["現状 12件", "12件", false],
    ["前年度比 5%減", "5%減", true],
    ["25事業中19事業", "25事業", false],
    ["25事業中19事業", "19事業", true],
    ["12人から10人に減らす", "12人", false],
    ["12人から10人に減らす", "10人", true],
    ["1か月以内に処理した割合 95%", "1か月以内", false],
    ["1か月以内に処理した割合 95%", "95%", true],
    ["処理 1か月以内", "1か月以内", true],
    ["3年間で実施", "3年間", false],
    ["施策番号 12", "12", false],
    ["120件を実施した。", "120件", false],
    ["120件を実施する。", "120件", true],
  ])("%s: %s", (text, part, expected) => {
    expect(isTarget(mentionOf(text, part, "goal"))).toBe(expected);
  });
});

describe("what has to hold", () => {
  it.each([
    ["受診率 60%以上", { value: 60, min: 60, max: null }],
    ["受診率 60%", { value: 60, min: null, max: null }],
    ["未収金 120万円以下", { value: 1_200_000, min: null, max: 1_200_000 }],
    ["待ち時間 15分以内", { max: 900, min: null }],
    ["転出超過 ▲80人以内", { min: -80, max: null }],
    ["参加者 約300人", { value: 300, approximate: true }],
    ["水洗化率 95.0%（現状維持）", { value: 95, approximate: true }],
    ["参加者 300人", { approximate: false }],
    ["入込客 45万人台に乗せる", { min: 450_000, max: null }],
    ["稼働率 40～60%", { min: 40, max: 60 }],
  ])("%s", (text, bound) => {
    expect(targetOf(text).bound).toMatchObject(bound);
  });
});

describe("which way is better", () => {
  it.each([
    ["受診率 60%", "higher"],
    ["苦情件数 30件", "lower"],
    ["ごみ排出量 前年度比5%減", "lower"],
    ["利用者数 前年度比5%増", "higher"],
    ["経費削減額 120万円", "higher"],
    ["重大事故 0件", "lower"],
    ["順位 10位", "lower"],
    ["予算額 500万円", "unknown"],
    ["講座 20回", "higher"],
  ])("%s: %s", (text, better) => {
    expect(targetOf(text).direction.better).toBe(better);
  });
});

describe("for when a target is", () => {
  it.each([
    ["5年間の総額 50,000千円", "50,000千円", true],
    ["計画期間内に売却額 50,000千円", "50,000千円", true],
    ["計画期間内の売却額を次のとおりとする。 ・売却額 50,000千円", "50,000千円", true],
    ["売却額 50,000千円（最終年度）", "50,000千円", true],
    ["毎年度 売却額 10,000千円", "10,000千円", false],
    ["売却額 10,000千円", "10,000千円", false],
    ["5年間の計画を定める。売却額 10,000千円", "10,000千円", false],
  ])("%s: the whole plan %s", (text, part, expected) => {
    expect(isPlanWide(mentionOf(text, part, "goal"))).toBe(expected);
  });

  it("names the year beside it", () => {
    expect(targetOf("令和4年度末 普及率 80%").fiscalYear).toBe(2022);
    expect(targetOf("普及率 80%").fiscalYear).toBeNull();
  });
});

describe("its name", () => {
  it.each([
    ["受診率 60%", "受診率"],
    ["令和2年度末基金残高を 30億円", "基金残高"],
    ["住民税 現年度 98.0%", "現年度"],
    ["住民税は現年度 98.0%", "現年度"],
  ])("%s: %s", (text, name) => {
    expect(targetOf(text).name).toBe(name);
  });

  it("is the row's title where the goal gives none", () => {
    expect(targetsOf("60%", "", "", { title: "受診率の向上", direction: "", goal: "" })[0]?.name).toBe(
      "受診率の向上",
    );
  });
});
