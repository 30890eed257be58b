import { describe, expect, it } from "vitest";
import { findChange } from "../../src/indicator/pairing/changes.ts";
import { mentionsOf, targetOf } from "./mentions.ts";

const change = (goal: string, results: string) => {
  const found = findChange(targetOf(goal), mentionsOf(results));
  return found && { percent: found.percent, delta: found.delta };
};

describe("a change in percent", () => {
  it.each([
    ["前年度比6.2%減", -6.2],
    ["前年度比6.2%の減となった", -6.2],
    ["前年度比6.2%増", 6.2],
    ["対前年度比 112.5%", 12.5],
    ["平成25年度比 ▲8.7%", -8.7],
    ["前年度比 +2.7%", 2.7],
    ["前年度 14,000t、今年度 13,300t", -5],
    ["14,000t→13,300t", -5],
    ["平成30年度 14,000t、令和2年度 13,300t", -5],
    ["1.5倍となった", 50],
  ])("%s", (results, percent) => {
    expect(change("ごみ排出量 前年度比5%減", results)?.percent).toBeCloseTo(percent, 6);
  });

  it.each([["ごみ排出量 13,300t"], ["啓発を行った。"], ["受診率 60%"]])("is not told by %s", (results) => {
    expect(change("ごみ排出量 前年度比5%減", results)).toBeNull();
  });

  it("is that of the likest name", () => {
    expect(
      change("時間外勤務 前年度比10%減", "職員数は前年度比2%減、時間外勤務は前年度比12%減")?.percent,
    ).toBe(-12);
  });
});

describe("a change in units", () => {
  it.each([
    ["前年度から2.3ポイント上昇", 2.3],
    ["+2.3ポイント", 2.3],
    ["前年度から2.3ポイント低下", -2.3],
    ["58.1%→60.4%", 2.3],
  ])("%s", (results, delta) => {
    expect(change("満足度を前回調査から2.0ポイント向上", results)?.delta).toBeCloseTo(delta, 6);
  });
});
