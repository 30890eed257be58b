import { describe, expect, it } from "vitest";
import { targetsOf } from "./mentions.ts";

const shown = (goal: string, plan = "", results = "") =>
  targetsOf(goal, plan, results).map(
    ({ mention, optional }) => `${mention.quantity.text}${optional ? "?" : ""}`,
  );

describe("targets of goal and plan", () => {
  it.each([
    ["the same twice is one", "受診率 60%", "受診率を60%とする", ["60%"]],
    ["a figure twice in one statement is one", "歳入が291億円のため、予算を291億円とする", "", ["291億円"]],
    ["two things of one value are two", "普及率 60%、受診率 60%", "", ["60%", "60%"]],
    ["the plan's other figure is no result's debt", "受診率 60%", "講座 20回", ["60%", "20回?"]],
    [
      "the plan's year replaces the whole plan",
      "5年間の売却額 50,000千円",
      "売却額 10,000千円",
      ["10,000千円"],
    ],
    [
      "not that of another thing",
      "5年間の売却額 50,000千円",
      "貸付額 10,000千円",
      ["50,000千円", "10,000千円?"],
    ],
    [
      "not where the goal is for the year",
      "売却額 50,000千円",
      "売却額 10,000千円",
      ["50,000千円", "10,000千円?"],
    ],
    ["what the plan calls a target is owed", "整備を進める。", "【達成目安】 整備 3か所", ["3か所"]],
  ])("%s: %s | %s", (_, goal, plan, expected) => {
    expect(shown(goal, plan)).toEqual(expected);
  });

  it.each([
    ["令和元年度 75%、令和2年度 80%、令和3年度 85%", ["80%"]],
    ["受診率 令和3年度 85%、令和4年度 90%", ["85%"]],
    ["受診率 令和3年度 85%、普及率 令和2年度 60%", ["85%", "60%"]],
    ["令和4年度 90%", ["90%"]],
  ])("of several years the report's counts, or the next: %s", (goal, expected) => {
    expect(shown(goal)).toEqual(expected);
  });

  it.each([
    ["整備を進める。", "計画延長 12.0km 実績延長 6.5km", ["12.0km?"]],
    ["整備延長 12.0km", "計画延長 12.0km 実績延長 6.5km", ["12.0km"]],
    ["整備を進める。", "計画どおり 12.0kmを整備", []],
  ])("what the results call 計画 is a target, once: %s | %s", (goal, results, expected) => {
    expect(shown(goal, "", results)).toEqual(expected);
  });

  it("keeps the bound where one of two wordings has it", () => {
    const [target] = targetsOf("受診率 60%", "受診率 60%以上");
    expect(target?.bound.min).toBe(60);
    expect(target?.restated).toHaveLength(1);
  });

  it("reads a sign between two values as one target", () => {
    const [target, second] = targetsOf("給水原価 125円＜供給単価 142円");
    expect(target).toMatchObject({ kind: "relation", direction: { better: "lower" } });
    expect(second).toBeUndefined();
  });

  it("takes the figure in brackets behind a target as its baseline", () => {
    const [target, second] = targetsOf("満足度 70%（H27:54.3%）");
    expect(target?.baseline?.quantity.value).toBe(54.3);
    expect(second).toBeUndefined();
  });
});
