import { describe, expect, it } from "vitest";
import { pairTargets } from "../../src/indicator/pairing/pair.ts";
import { isCost, isDirectAnswer } from "../../src/indicator/pairing/sums.ts";
import { mentionOf, mentionsOf, targetOf } from "./mentions.ts";

const result = (goal: string, results: string) => {
  const target = targetOf(goal);
  return pairTargets([target], mentionsOf(results), 2020).get(target) ?? null;
};

describe("parts are added up", () => {
  it.each([
    ["広告収入 1,000千円", "封筒広告 220千円、ホームページ広告 385千円", 605_000],
    ["売却・貸付収入 15,000千円", "売却額 5,000千円 貸付額 10,000千円", 15_000_000],
    ["参加者 100人", "4～9月 40人、10～3月 45人", 85],
    ["参加者 100人", "上半期 40人、下半期 45人", 85],
  ])("where they are listed side by side: %s | %s", (goal, results, value) => {
    expect(result(goal, results)).toMatchObject({ how: "sum", value });
  });

  it.each([
    ["a total is printed", "広告収入 1,000千円", "封筒広告 220千円、HP広告 385千円、合計 605千円"],
    ["rates", "徴収率 95%", "上半期 40%、下半期 45%"],
    ["an upper bound", "時間外勤務 100時間以下", "上半期 40時間、下半期 45時間"],
    ["less is better", "苦情 100件", "窓口 40件、電話 45件"],
    ["income and costs", "広告収入 1,000千円", "広告収入 620千円、経費 480千円"],
    ["one of them is all years'", "参加者 100人", "今年度 40人、累計 145人"],
  ])("but not where: %s", (_, goal, results) => {
    expect(result(goal, results)?.how ?? null).not.toBe("sum");
  });
});

describe("costs and answers", () => {
  it.each([
    ["経費 480千円", true],
    ["差引 140千円", true],
    ["純収入 140千円", true],
    ["収入 620千円", false],
    ["返礼品 300千円", true],
  ])("%s is a cost, or what is left after it: %s", (text, expected) => {
    expect(isCost(mentionsOf(text)[0] as never)).toBe(expected);
  });

  it("a short cell of the results is an answer, the evaluation and long prose are none", () => {
    expect(isDirectAnswer(mentionOf("講座 20回", "20回"))).toBe(true);
    expect(isDirectAnswer(mentionOf("講座 20回", "20回", "check"))).toBe(false);
    expect(isDirectAnswer(mentionOf(`${"関係課と協議を重ね、".repeat(8)}講座 20回`, "20回"))).toBe(false);
  });
});
